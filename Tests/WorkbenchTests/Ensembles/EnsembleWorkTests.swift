import Optimization
import Testing

@testable import Workbench

@Suite struct EnsembleWorkTests {
  static func experiment(_ words: String...) throws -> Experiment {
    try Experiment(ExperimentArguments(words: words))
  }

  private func ensemble(_ experiment: Experiment, run: Int = 0) throws -> Ensemble {
    let request = RunRequest(
      searchingRatesOf: experiment.runs[run], in: experiment, capacity: nil)
    return try #require(
      EnsembleRequest(run: request, count: experiment.ensemble).begin().finalAnswer())
  }

  @Test(
    arguments: [
      // Eight at a time, one by one, and one by one with a fork.
      "gd:lr=0.1", "prodigy:lr=0.1", "gd:lr=0.1@20+adam:lr=0.1",
    ])
  func everySeedIsTheRunOfThatSeed(_ run: String) throws {
    var experiment = try Self.experiment(
      "--objective", "bowl", "--noise", "1", "--seed", "7", "--steps", "50", "--ensemble", "11", run
    )
    let ensemble = try ensemble(experiment)
    #expect(ensemble.count == 11 && ensemble.paths.count == 11)
    for (index, path) in ensemble.paths.enumerated() {
      experiment.seed = 7 + UInt64(index)
      let alone = Simulation(experiment.runs[0], in: experiment)
      #expect(path == alone.trajectory.points, "seed \(experiment.seed)")
    }
  }

  @Test func piecesHaveTheirSeedsAndTheLastWhatIsLeft() throws {
    let experiment = try Self.experiment(
      "--objective", "bowl", "--noise", "1", "--steps", "5", "--ensemble", "20", "gd:lr=0.1")
    let request = RunRequest(
      searchingRatesOf: experiment.runs[0], in: experiment, capacity: nil)
    var work = EnsembleRequest(run: request, count: 20).begin()
    #expect(work.pieceCount == 3)
    #expect((0...3).map(work.extent) == [0, 8, 16, 20])
    #expect((0..<3).map { work.piece($0).count } == [8, 8, 4])
    for index in 0..<3 {
      #expect(work.answer == nil)
      work.fold(work.piece(index))
    }
    #expect(work.answer?.count == 20)
  }

  @Test func seedsThatDivergeAreCounted() throws {
    let ensemble = try ensemble(
      Self.experiment(
        "--objective", "bowl", "--noise", "1", "--steps", "2000", "--ensemble", "10", "gd:lr=2"))
    #expect(ensemble.remaining.last == 0 && ensemble.remaining.first == 10)
    #expect(ensemble.losses.median.last == .infinity)
  }

  @Test func onlyWhereSomethingIsLeftToChanceThereAreSeveralSeeds() throws {
    var experiment = try Self.experiment("--ensemble", "100", "gd:lr=0.1")
    #expect(experiment.ensembleSeeds == 0)
    #expect(EnsembleComparison.obstacle(to: experiment) != nil)
    experiment.noise = 1
    #expect(experiment.ensembleSeeds == 100)
    #expect(EnsembleComparison.obstacle(to: experiment) == nil)
    // A function without data has no batches.
    experiment.batch = 4
    #expect(experiment.ensembleSeeds == 0)
  }
}
