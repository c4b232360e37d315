import Optimization
import Testing
import Workbench

@Suite struct ObjectiveChangeTests {
  @Test(arguments: [1, -1])
  func theFunctionsGoRoundAndEachIsAWholeExperiment(_ direction: Int) {
    var workbench = Workbench.paused()
    workbench.send(.nudge(x: 1, y: 1))
    var seen: [String] = []
    for _ in Catalog.objectives {
      workbench.send(.changeObjective(by: direction))
      let experiment = workbench.experiment
      seen.append(experiment.objective.name)
      #expect(experiment.start == nil)
      #expect(experiment.window == nil)
      #expect(experiment.resolvedObjective.value(at: experiment.resolvedStart).isFinite)
      #expect(workbench.paths.allSatisfy { $0[0] == experiment.resolvedStart })
      #expect(workbench.simulations.map(\.specification) == experiment.runs)
    }

    #expect(seen.last == "ravine")
    #expect(Set(seen) == Set(Catalog.objectives.map(\.name)))
  }

  @Test func anotherFunctionEndsThePlacingOfTheStart() {
    var workbench = Workbench.paused()
    workbench.send(.placeStart, .changeObjective(by: 1))

    #expect(workbench.mode == .normal)
  }

  @Test func noiseGoesThroughItsLevelsToNoneAgain() {
    var workbench = Workbench.paused()

    workbench.play(
      [
        (.changeNoise, 0.1), (.changeNoise, 0.3), (.changeNoise, 1), (.changeNoise, 3),
        (.changeNoise, 0), (.changeNoise, 0.1),
      ], "noise", \.experiment.noise)
    #expect(workbench.notice == "noise σ = 0.1 on every gradient")
  }

  @Test func aLevelOfNoiseBetweenTwoGoesToTheHigherAndAboveAllToNone() {
    for (noise, next) in [(0.2, 0.3), (2, 3), (3, 0), (50, 0)] {
      var experiment = Experiment.opening
      experiment.noise = noise
      var workbench = Workbench.paused(experiment)
      workbench.send(.changeNoise)
      #expect(workbench.experiment.noise == next)
    }
  }

  @Test func anotherSeedChangesThePathsOnlyWhereThereIsNoise() {
    var workbench = Workbench.paused()
    let quiet = workbench.paths
    workbench.send(.newSeed)
    #expect(workbench.paths == quiet)
    #expect(workbench.notice == "seed 1; n turns the noise on")

    workbench.send(.changeNoise)
    let noisy = workbench.paths
    workbench.send(.newSeed)
    #expect(noisy != quiet)
    #expect(workbench.paths != noisy)
    #expect(workbench.notice == "seed 2")
  }

  @Test func theSeedAfterTheLastIsTheFirst() {
    var experiment = Experiment.opening
    experiment.seed = .max
    var workbench = Workbench.paused(experiment)
    workbench.send(.newSeed)

    #expect(workbench.experiment.seed == 0)
  }

  @Test func aResetBringsBackWhatWasOpenedAndPlaysIt() {
    var workbench = Workbench.paused()
    let opened = workbench.paths
    workbench.send(
      .changeObjective(by: 2), .addRun, .changeNoise, .newSeed, .zoom(by: 3), .goToLast,
      .changeSpeed(by: 2), .placeStart, .nudge(x: 5, y: 5), .resetExperiment)

    #expect(workbench.experiment == .opening)
    #expect(workbench.paths == opened)
    #expect(workbench.mode == .normal)
    #expect(workbench.playback.head == 0)
    #expect(workbench.playback.isPlaying)
    #expect(workbench.playback.speed == 30)
  }
}
