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
      var workbench = Workbench()
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
    workbench.send(.addRun, .focus(run: 1))
    let before = workbench.paths
    workbench.send(.changeRateFinely(by: 1))

    #expect(workbench.paths[1] != before[1])
    #expect(workbench.paths[0] == before[0])
    #expect(workbench.paths[2] == before[2])
  }

  @Test func onlyTheEditedRunIsComputedAnew() {
    var workbench = Workbench.paused(Self.long)
    workbench.send(.computeMore, .focusNext, .changeRateFinely(by: 1))

    // The edited run stands at its first block again, the other where it was.
    #expect(workbench.simulations.map(\.trajectory.lastStep) == [40_000, 20_000])
    workbench.send(.duplicateRun)
    #expect(workbench.simulations.map(\.trajectory.lastStep) == [40_000, 20_000, 20_000])
    workbench.send(.focus(run: 1), .removeRun)
    #expect(workbench.simulations.map(\.trajectory.lastStep) == [40_000, 20_000])
  }

  @Test func theWindowChangesWhatIsSaidOfARunButNotWhatWasComputed() {
    var workbench = Workbench.paused(Self.long)
    workbench.send(.computeMore, .zoom(by: 1))
    #expect(workbench.simulations.map(\.trajectory.lastStep) == [40_000, 40_000])
    #expect(workbench.simulations.map(\.status.kind) == [.converged, .converged])
    // The minimum lies outside of a window moved by ten widths.
    workbench.send(.nudge(x: 100, y: 0))
    #expect(workbench.simulations.map(\.trajectory.lastStep) == [40_000, 40_000])
    #expect(workbench.simulations.map(\.status.kind) == [.leftWindow, .leftWindow])
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

  @Test func aLongExperimentIsComputedInBlocksAndKeepsABoundedPath() throws {
    var experiment = Self.long
    experiment.runs.removeLast()
    var workbench = Workbench(experiment)
    #expect(workbench.hasMoreToCompute)
    var blocks = 1
    while workbench.hasMoreToCompute, blocks < 100 {
      let before = workbench.simulations[0].trajectory.lastStep
      workbench.send(.computeMore)
      blocks += 1
      #expect(workbench.simulations[0].trajectory.lastStep == before + 20_000)
      #expect(workbench.simulations[0].trajectory.points.count <= 16_385)
    }

    #expect(blocks == 50)
    let simulation = workbench.simulations[0]
    #expect(simulation.isComplete)
    #expect(simulation.trajectory.lastStep == 1_000_000)
    #expect(simulation.trajectory.points.count > 8_000)
    #expect(simulation.status.kind == .converged)
    let before = workbench.paths
    workbench.send(.computeMore)
    #expect(workbench.paths == before)
  }

  /// Two runs of a million steps.
  private static var long: Experiment {
    var experiment = Experiment.opening
    experiment.steps = 1_000_000
    return experiment
  }
}
