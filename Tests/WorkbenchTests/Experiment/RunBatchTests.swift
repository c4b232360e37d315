import Optimization
import Testing

@testable import Workbench

/// Full batch, mini-batch and single sample side by side: runs that take batches of their own.
@Suite struct RunBatchTests {
  private static let words = [
    "--objective", "line_squared", "--steps", "80", "gd:lr=0.05", "gd:lr=0.05,batch=8",
    "gd:lr=0.05,batch=1",
  ]

  private func experiment(_ words: [String] = words) throws -> Experiment {
    try Experiment(ExperimentArguments(words: words))
  }

  @Test func whatIsWrittenIsRead() throws {
    let experiment = try experiment()
    #expect(experiment.runs.map(\.batch) == [nil, 8, 1])
    #expect(
      experiment.runs.map(\.text) == ["gd:lr=0.05", "gd:lr=0.05,batch=8", "gd:lr=0.05,batch=1"])
  }

  @Test func everyRunTakesItsOwnBatches() throws {
    let experiment = try experiment()
    let batches = experiment.runs.map { experiment.batches(of: $0) }
    #expect(batches[0].isEmpty)
    #expect(batches[1].count == 80 && batches[1].allSatisfy { $0.count == 8 })
    #expect(batches[2].count == 80 && batches[2].allSatisfy { $0.count == 1 })
    #expect(experiment.sharedBatches.isEmpty)
    let line = try #require(experiment.resolvedObjective as? any SampledObjective)
    for (run, batches) in zip(experiment.runs, batches).dropFirst() {
      let points = Simulation(run, in: experiment).trajectory.points
      let gradient = line.gradient(at: points[7], of: batches[7])
      #expect(points[8] == points[7] - 0.05 * gradient)
    }
  }

  /// 40 rows: a step of all of them, 5 of 8 rows and 40 of one row are an epoch.
  @Test func epochsAreCountedRunByRun() throws {
    let mixed = try experiment()
    #expect(mixed.runs.map { mixed.epochCount(of: $0)?.stepsPerEpoch } == [1, 5, 40])
    #expect(mixed.stepsPerEpoch == nil && mixed.hasEpochs)
    let alike = try experiment(["--objective", "line_squared", "gd:batch=8", "adam:batch=8"])
    #expect(alike.stepsPerEpoch == 5)
    let exact = try experiment(["--objective", "line_squared", "gd"])
    #expect(!exact.hasEpochs && exact.epochCount(of: exact.runs[0]) == nil)
    let plane = try experiment(["--objective", "bowl", "gd:batch=8"])
    #expect(!plane.hasEpochs && plane.batches(of: plane.runs[0]).isEmpty)
  }

  @Test func batchesOfOneRunAreLeftToChanceForAll() throws {
    let mixed = try experiment()
    #expect(mixed.isLeftToChance)
    #expect(mixed.chance { "\($0)" } == "batches by run")
    let alike = try experiment(["--objective", "line_squared", "gd:batch=8", "adam:batch=8"])
    #expect(alike.chance { "\($0)" } == "batch 8 of 40")
    #expect(try experiment(Self.words + ["--ensemble", "50"]).ensembleSeeds == 50)
    #expect(!(try experiment(["--objective", "bowl", "gd:batch=8"]).isLeftToChance))
  }

  @Test func aForkedRunHasTheBatchesOfEveryPartOfIt() throws {
    let experiment = try experiment(
      ["--objective", "line_squared", "--steps", "60", "gd:lr=0.05@40+gd:lr=0.05,batch=4"])
    let batches = experiment.batches(of: experiment.runs[0])
    #expect(batches.count == 60)
    #expect(batches[39] == Array(0..<40))
    #expect(batches[40] == Batching(size: 4).batches(steps: 41, of: 40, seed: 0)[40])
    let points = Simulation(experiment.runs[0], in: experiment).trajectory.points
    let line = try #require(experiment.resolvedObjective as? any SampledObjective)
    #expect(points[41] == points[40] - 0.05 * line.gradient(at: points[40], of: batches[40]))
    // 40 epochs in as many steps, then 10 steps an epoch.
    let count = try #require(experiment.epochCount(of: experiment.runs[0]))
    #expect([0, 20, 40, 50, 60].map { count.epochs(after: $0) } == [0, 20, 40, 41, 42])
    #expect([0, 20, 40, 41, 42].map { count.steps(after: $0) } == [0, 20, 40, 50, 60])
    #expect(count.stepsPerEpoch == nil && experiment.stepsPerEpoch == nil)
    // 40 steps of 40 rows, then 10 of 4.
    #expect(experiment.batches(of: experiment.runs[0], atMost: 1640).count == 50)
  }

  @Test func whereThereAreNoRowsTheNoiseStays() throws {
    let noisy = try experiment([
      "--objective", "bowl", "--noise", "1", "gd:lr=0.1,batch=4", "gd:lr=0.1",
    ])
    #expect(noisy.chance { "\($0)" } == "noise σ 1.0")
    let ends = noisy.runs.map { Simulation($0, in: noisy).trajectory.points }
    #expect(ends[0] == ends[1])
    let mixed = try experiment(["--objective", "line_squared", "--noise", "1", "gd:batch=4", "gd"])
    #expect(mixed.chance { "\($0)" } == "noise σ 1.0, batches by run")
  }

  @Test(arguments: [["--batch", "4"], ["--noise", "1", "--batch", "4"]])
  func noiseAndBatchesOfAllRunsAreOneTooMany(_ words: [String]) throws {
    let all = ["--objective", "line_squared"] + words + ["gd:lr=0.1"]
    if words.count == 2 {
      #expect(try experiment(all).batch == 4)
    } else {
      #expect(throws: ArgumentProblem.self) { try experiment(all) }
    }
    #expect(
      try experiment(["--objective", "line_squared", "--noise", "0", "--batch", "4"]).batch == 4)
  }

  @Test func otherBatchesAreOneSweep() throws {
    func values(_ run: String, shared: Int) throws -> [String] {
      let run = try RunSpecification(text: run)
      let sweeps = Sweep.sweeps(of: run, rate: 0.1, steps: 60, rows: (40, shared))
      let sweep = try #require(sweeps.first { $0.title == "batch" })
      #expect(sweep.runs.contains(run))
      return sweep.values
    }
    #expect(try values("gd", shared: 40) == ["1", "4", "16", "all 40"])
    #expect(try values("gd:batch=5", shared: 40) == ["1", "4", "5", "16", "all 40"])
    #expect(try values("gd:batch=4", shared: 4) == ["1", "4", "16", "all 40"])
    let plain = Sweep.sweeps(of: RunSpecification(Selection("adam")), rate: 0.1, steps: 60)
    #expect(!plain.contains { $0.title == "batch" })
  }

  @Test func theRowOfASheetSaysWhereABatchDoesNothing() throws {
    func idleness(_ objective: String) throws -> String? {
      let rows = Workbench.paused(try experiment(["--objective", objective, "gd:lr=0.1"])).rows(
        of: .run)
      return try #require(rows.first { $0.key == "batch" }).idleness
    }
    #expect(try idleness("line_squared") == nil)
    #expect(try idleness("bowl") == "no effect without rows of data")
  }
}
