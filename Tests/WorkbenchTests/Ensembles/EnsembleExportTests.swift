import Foundation
import Optimization
import Testing

@testable import Workbench

@Suite struct EnsembleExportTests {
  private func comparison(_ words: String...) throws -> EnsembleComparison {
    let experiment = try Experiment(ExperimentArguments(words: words))
    var results = SimulationSet(of: experiment)
    var executor = StepwiseExecutor()
    while executor.follow(results.wanted) {
      executor.compute(while: { true })
      results.receive(executor.takeAnswers())
    }
    return try #require(EnsembleComparison(results, of: experiment))
  }

  private func text(_ name: String, _ comparison: EnsembleComparison) throws -> String {
    var text = ""
    try Exports.export(named: name, option: "--format").export(comparison) { text += $0 }
    return text
  }

  private func threeSeeds() throws -> EnsembleComparison {
    try comparison(
      "--objective", "square", "--noise", "1", "--steps", "2", "--ensemble", "3", "--seed", "5",
      "gd:lr=0.25")
  }

  /// The losses after two steps of the seeds 5, 6 and 7, each a run of its own.
  private func lossesAlone() throws -> [Double] {
    try (5...7).map { seed in
      let experiment = try Experiment(
        ExperimentArguments(words: [
          "--objective", "square", "--noise", "1", "--steps", "2", "--seed", "\(seed)",
          "gd:lr=0.25",
        ]))
      return Simulation(experiment.runs[0], in: experiment).trajectory.loss(at: 2)
    }
  }

  @Test func csvHasALineForEveryRecordedStep() throws {
    let lines = try text("csv", threeSeeds()).split(separator: "\n")
    #expect(lines.count == 4)
    #expect(
      lines[0]
        == "run,step,seeds,mean,standard_deviation,standard_error,q05,median,q95,mean_x,mean_y")
    #expect(lines[1] == "gd:lr=0.25,0,3,100,0,0,100,100,100,10,")
    let fields = lines[3].split(separator: ",", omittingEmptySubsequences: false)
    let losses = try lossesAlone()
    let mean = losses.reduce(0, +) / 3
    #expect(abs(try #require(Double(fields[3])) - mean) < 1e-12)
    #expect(try #require(Double(fields[7])) == losses.sorted()[1])
    #expect(fields[10] == "")
  }

  @Test func jsonHasTheSameNumbersAsLists() throws {
    struct Root: Decodable {
      let ensemble: Int
      let runs: [Run]
    }
    struct Run: Decodable {
      let run: String
      let steps: [Int]
      let seeds: [Int]
      let mean: [Double?]
      let median: [Double?]
      let meanPoints: [[Double]]

      private enum CodingKeys: String, CodingKey {
        case run, steps, seeds, mean, median
        case meanPoints = "mean_points"
      }
    }
    let json = try text("json", threeSeeds())
    let root = try JSONDecoder().decode(Root.self, from: Data(json.utf8))
    #expect(root.ensemble == 3 && root.runs.count == 1)
    #expect(root.runs[0].steps == [0, 1, 2] && root.runs[0].seeds == [3, 3, 3])
    #expect(root.runs[0].median[2] == (try lossesAlone()).sorted()[1])
    #expect(root.runs[0].meanPoints[0] == [10])
  }

  @Test func theTextEndsWithTheRunsBesideEachOther() throws {
    let text = try text("text", threeSeeds())
    #expect(text.contains("noise σ = 1, 3 seeds from 5"))
    #expect(text.contains("step  mean f  ± error  spread"))
    #expect(text.contains("after 2 steps"))
    #expect(text.split(separator: "\n").last?.hasSuffix("  gd:lr=0.25") == true)
    #expect(text.split(separator: "\n").allSatisfy { $0.count <= 80 })
  }

  @Test func whatIsNoNumberIsNoneInAnyFormat() throws {
    let lost = try comparison(
      "--objective", "square", "--noise", "1", "--steps", "2000", "--ensemble", "3", "gd:lr=2")
    #expect(try text("csv", lost).hasSuffix(",2000,0,,,,,,,,\n"))
    #expect(try text("json", lost).contains("null"))
    #expect(try text("text", lost).contains("∞         3  gd:lr=2"))
    #expect(try text("lines", lost).contains("3 of 3 diverged"))
    for name in ["csv", "json", "text", "lines"] {
      #expect(try !text(name, lost).lowercased().contains("nan"))
      #expect(try !text(name, lost).contains("inf"))
    }
  }
}
