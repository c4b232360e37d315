import Foundation
import Optimization
import Testing

@testable import Workbench

@Suite struct TrainingExportTests {
  private func comparison(
    _ runs: [String], seconds: [Int: Double] = [:],
    _ change: (inout TrainingArguments) -> Void = { _ in }
  ) throws -> TrainingComparison {
    var arguments = TrainingArguments()
    arguments.runs = runs
    change(&arguments)
    let experiment = try TrainingExperiment(arguments) { _ in BuiltInData.iris.data() }
    var survey = TrainingSurvey(of: experiment)
    survey.computeEverything()
    return survey.comparison(seconds: seconds)
  }

  @Test func theTableHasAccuracyAndLossAtTheEpochsThatCount() throws {
    let comparison = try comparison(["adam:lr=0.01", "gd:lr=1e200"], seconds: [0: 0.25, 1: 75])
    let lines = try TrainingExports.export(named: "text", width: 100).text(of: comparison)
      .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    #expect(lines[0] == "network: mlp, 193 parameters")
    #expect(lines[1] == "data: iris, 150 rows, judged by the same")
    #expect(lines[2] == "training: 10 epochs of 10 steps, batches of 16, seed 0")
    #expect(lines[3] == "accuracy / loss")
    #expect(
      lines[5].split(separator: " ")
        == ["epoch", "1", "epoch", "5", "epoch", "10", "time", "run"])
    #expect(lines[6].hasPrefix("1 "))
    #expect(lines[6].hasSuffix("  0.25 s  adam:lr=0.01"))
    #expect(lines[7].hasSuffix("  1:15 min  gd:lr=1e+200"))
    #expect(lines[8].hasPrefix("run 2 ended after "))
    let mark = try #require(comparison.runs[0].course.marks.last?.judgement)
    let percent = String(format: "%.2f", mark.accuracy * 100)
    #expect(lines[6].contains("\(percent) % / "))
  }

  @Test func aNarrowTableKeepsTheLastColumns() throws {
    let comparison = try comparison(["adam:lr=0.01"])
    let text = try TrainingExports.export(named: "text", width: 60).text(of: comparison)
    #expect(text.contains("epoch 10"))
    #expect(!text.contains("epoch 1 "))
    #expect(text.split(separator: "\n").allSatisfy { $0.count <= 60 })
  }

  @Test func csvHasALineForEveryMark() throws {
    let comparison = try comparison(["adam:lr=0.01"]) { $0.validation = "0.2" }
    let lines = try TrainingExports.export(named: "csv").text(of: comparison).split(separator: "\n")
    let marks = comparison.runs[0].course.marks
    #expect(lines.count == marks.count + 1)
    let header = lines[0].split(separator: ",")
    #expect(header.count == 9)
    for (line, mark) in zip(lines.dropFirst(), marks) {
      let fields = line.split(separator: ",", omittingEmptySubsequences: false)
      #expect(fields.count == 9)
      #expect(fields[1] == "\(mark.step)")
      #expect(Double(String(fields[6])) == mark.heldBack?.loss)
    }
  }

  /// What another library needs to take the same steps.
  @Test func jsonHasTheBatchesAndTheFirstParameters() throws {
    let comparison = try comparison(["adam:lr=0.01"])
    let text = try TrainingExports.export(named: "json").text(of: comparison)
    let object = try #require(
      try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    #expect((object["batches"] as? [[Int]])?.count == 100)
    let initial = try #require(object["initial"] as? [String: [Double]])
    #expect(initial.values.map(\.count).reduce(0, +) == 193)
    #expect(initial["b1"]?.allSatisfy { $0 == 0 } == true)
    #expect(object["steps_per_epoch"] as? Int == 10)
    let run = try #require((object["runs"] as? [[String: Any]])?.first)
    #expect((run["batch_losses"] as? [Double])?.count == 100)
    #expect(run["status"] as? String == "done")
  }

  @Test func anUnknownFormatIsAProblem() {
    let problem = #expect(throws: ArgumentProblem.self) { try TrainingExports.export(named: "jso") }
    #expect(problem?.suggestion == "json")
  }
}
