import Optimization
import Testing
import Workbench

@Suite struct SimulationReuseTests {
  @Test(
    arguments: [
      .changeRateFinely(by: 3), .changeRateCoarsely(by: 1), .changeOptimizer(by: 1),
      .changeSchedule(by: 1), .changeObjective(by: 1), .changeNoise, .addRun, .duplicateRun,
      .removeRun, .zoom(by: 1), .resetWindow,
    ] as [Action])
  func anEditKeepsThePlayHeadAndShowsWholePathsAtOnce(_ edit: Action) {
    for isPlaying in [true, false] {
      var workbench = Workbench.computed()
      workbench.send(.step(by: 23))
      if isPlaying { workbench.send(.togglePlay) }
      let playback = workbench.playback
      workbench.send(edit)

      #expect(workbench.playback == playback)
      #expect(workbench.simulations.allSatisfy { $0.trajectory.lastStep == 60 })
      #expect(workbench.simulations.map(\.specification) == workbench.experiment.runs)
    }
  }

  @Test func anEditOfOneRunLeavesThePathsOfTheOthers() {
    var workbench = Workbench.paused()
    workbench.send(.focus(run: 1), .addRun, .focus(run: 1))
    let before = workbench.paths
    workbench.send(.changeRateFinely(by: 1))

    #expect(workbench.paths[1] != before[1])
    #expect(workbench.paths[0] == before[0])
    #expect(workbench.paths[2] == before[2])
  }

  @Test func onlyTheEditedRunIsComputedAnew() {
    var workbench = Workbench(Self.long)
    var engine = Engine()
    engine.compute(tasks: 4, for: &workbench)
    #expect(workbench.lastSteps == [512, 512])
    // The edited run stands at its start again, the other where it was.
    workbench.change(.focusNext, .changeRateFinely(by: 1))
    #expect(workbench.lastSteps == [512, 0])
    engine.compute(tasks: 1, for: &workbench)
    #expect(workbench.lastSteps == [512, 256])
    workbench.change(.duplicateRun)
    #expect(workbench.lastSteps == [512, 256, 256])
    workbench.change(.focus(run: 1), .removeRun)
    #expect(workbench.lastSteps == [512, 256])
  }

  @Test func theWindowChangesNeitherWhatWasComputedNorWhatIsSaidOfARun() {
    var workbench = Workbench(Self.long)
    var engine = Engine()
    engine.compute(tasks: 6, for: &workbench)
    workbench.change(.zoom(by: 1))
    #expect(workbench.lastSteps == [1024, 1024])
    #expect(workbench.simulations.map(\.status.kind) == [.converged, .converged])
    // The minimum lies outside of a window moved by ten widths.
    workbench.change(.nudge(x: 100, y: 0))
    #expect(workbench.lastSteps == [1024, 1024])
    #expect(workbench.simulations.map(\.status.kind) == [.converged, .converged])
  }

  @Test func undoingAnEditGivesTheSamePathAgain() {
    var workbench = Workbench.paused()
    let before = workbench.paths
    workbench.send(.changeRateFinely(by: 1), .changeRateFinely(by: -1))

    #expect(workbench.paths == before)
  }

  @Test func theSameActionsGiveTheSamePaths() {
    let actions: [Action] = [
      .changeNoise, .changeNoise, .addRun, .changeObjective(by: 5), .newSeed, .duplicateRun,
      .changeSchedule(by: 9), .changeRateCoarsely(by: -1),
    ]
    var first = Workbench.paused()
    var second = Workbench.paused()
    for action in actions {
      first.send(action)
      second.send(action)
    }

    #expect(first.paths == second.paths)
    #expect(first.experiment == second.experiment)
  }

  @Test func aLongExperimentIsComputedPieceByPieceAndKeepsABoundedPath() {
    var experiment = Self.long
    experiment.runs.removeLast()
    var workbench = Workbench(experiment)
    var engine = Engine()
    var count = 0
    while !workbench.wanted.isEmpty, count < 100 {
      let before = workbench.lastSteps[0]
      engine.compute(tasks: 1, for: &workbench)
      count += 1
      #expect(workbench.lastSteps[0] == min(1_000_000, before + min(max(256, before), 65_536)))
      #expect(workbench.simulations[0].trajectory.points.count <= 16_385)
    }

    #expect(count == 24)
    let simulation = workbench.simulations[0]
    #expect(simulation.isComplete)
    #expect(simulation.trajectory.lastStep == 1_000_000)
    #expect(simulation.trajectory.points.count > 8_000)
    #expect(simulation.status.kind == .converged)
  }

  @Test func anAnswerThatIsNoLongerWantedIsDropped() {
    var workbench = Workbench.paused()
    let before = workbench.wanted
    workbench.change(.changeRateFinely(by: 1))
    var executor = StepwiseExecutor()
    _ = executor.follow(workbench.wanted)
    executor.compute(while: { true })
    let answers = executor.takeAnswers()
    workbench.change(.changeRateFinely(by: 1))
    let wanted = workbench.wanted
    workbench.change(.received(answers))
    #expect(before.isEmpty && answers.count == 1)
    #expect(workbench.wanted == wanted && wanted.count == 1)
    #expect(workbench.lastSteps == [0, 60])
  }

  @Test func runsThatAreEqualAreComputedOnce() {
    var workbench = Workbench.paused()
    workbench.change(.duplicateRun, .duplicateRun)
    #expect(workbench.wanted.isEmpty)
    workbench.change(.newSeed)
    #expect(workbench.wanted.count == 2 && workbench.simulations.count == 4)
  }

  @Test func aRateThatIsLookedForIsNotShownAsAnythingElse() {
    var workbench = Workbench.paused()
    workbench.change(.focus(run: 1), .addRun, .changeOptimizer(by: 1))
    let waiting = workbench.simulations[2]
    #expect(waiting.learningRate == nil && waiting.trajectory.lastStep == 0)
    #expect(workbench.wanted.count == 1)
    let experiment = workbench.experiment
    workbench.change(.changeRateFinely(by: 1))
    #expect(workbench.experiment == experiment)
    #expect(workbench.notice == "the recommended rate is still being looked for")
    // Once it is found the run is wanted.
    var engine = Engine()
    engine.compute(tasks: 100, for: &workbench)
    #expect(
      workbench.simulations[2].learningRate == experiment.learningRate(of: experiment.runs[2]))
    #expect(workbench.lastSteps == [60, 60, 0] && workbench.wanted.count == 1)
    engine.compute(tasks: 2, for: &workbench)
    #expect(workbench.lastSteps == [60, 60, 60] && workbench.wanted.isEmpty)
  }

  /// Two runs of a million steps.
  private static var long: Experiment {
    var experiment = Experiment.opening
    experiment.steps = 1_000_000
    return experiment
  }
}

extension Workbench {
  /// The steps that every run has come to.
  fileprivate var lastSteps: [Int] { simulations.map(\.trajectory.lastStep) }

  /// Changes the state and leaves what is wanted then to be computed.
  fileprivate mutating func change(_ actions: Action...) {
    for action in actions { _ = update(action) }
  }
}
