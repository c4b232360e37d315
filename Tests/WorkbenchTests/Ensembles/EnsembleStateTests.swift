import Optimization
import Testing

@testable import Workbench

/// Ensembles as the state wants and keeps them.
@Suite struct EnsembleStateTests {
  private func workbench(_ words: String...) throws -> Workbench {
    Workbench(try Experiment(ExperimentArguments(words: words)))
  }

  @Test func theKeyWalksThroughNumbersOfSeeds() {
    var workbench = Workbench.paused()
    workbench.send(.changeEnsemble)
    #expect(workbench.experiment.ensemble == 0)
    #expect(workbench.notice?.contains("n turns the noise on") == true)

    workbench.send(.changeNoise)
    var counts: [Int] = []
    for _ in 0..<3 {
      workbench.send(.changeEnsemble)
      counts.append(workbench.experiment.ensemble)
    }
    #expect(counts == [100, 1000, 0])
    workbench.send(.changeEnsemble, .editing(.undo))
    #expect(workbench.experiment.ensemble == 0)
  }

  @Test func anEnsembleComesAsAnswersAndGoesWithItsExperiment() throws {
    var workbench = try workbench(
      "--objective", "bowl", "--noise", "1", "--ensemble", "20", "--steps", "30", "gd:lr=0.1",
      "adam:lr=0.1")
    let isUnknown = workbench.ensemble(of: 0) == nil
    #expect(isUnknown && workbench.ensembleShare == 0)
    workbench.computeEverything()
    #expect(workbench.ensemble(of: 0)?.count == 20 && workbench.ensembleShare == 1)
    #expect(workbench.ensemble(of: 1)?.count == 20)
    #expect(workbench.wanted.isEmpty)

    // Another rate of one run leaves the other's as it is.
    _ = workbench.update(.changeRateFinely(by: 1))
    let areKnown = (0...1).map { workbench.ensemble(of: $0) != nil }
    #expect(areKnown == [false, true])
    #expect(workbench.ensembleShare == 0.5)
    workbench.computeEverything()
    #expect(workbench.ensemble(of: 0)?.count == 20)

    workbench.send(.changeNoise, .changeNoise)
    #expect(workbench.experiment.noise == 0)
    #expect(workbench.ensembleShare == nil && workbench.ensemble(of: 1)?.count == nil)
  }

  @Test func theNumberOfSeedsIsNoneOfTheRunsBusiness() throws {
    var workbench = try workbench(
      "--objective", "bowl", "--noise", "1", "--ensemble", "20", "gd:lr=0.1")
    workbench.computeEverything()
    _ = workbench.update(.changeEnsemble)
    let isForgotten = workbench.ensemble(of: 0) == nil
    #expect(workbench.focusedSimulation.isComplete && isForgotten)
  }
}
