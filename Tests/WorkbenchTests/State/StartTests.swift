import Optimization
import Testing
import Workbench

@Suite struct StartTests {
  @Test func theArrowsMoveTheStartOnAGridOfRoundNumbers() {
    var workbench = Workbench.paused()
    workbench.send(.placeStart)

    // The window is 9 wide, so a notch is the round number above 0.09.
    workbench.play(
      [
        (.nudge(x: 1, y: 0), Point(-4.9, -2)), (.nudge(x: 0, y: 1), Point(-4.9, -1.9)),
        (.nudge(x: -1, y: -1), Point(-5, -2)), (.nudge(x: 10, y: 0), Point(-4, -2)),
        (.nudge(x: 0, y: -10), Point(-4, -3)), (.nudge(x: 41, y: 30), Point(0.1, 0)),
      ], "start", \.experiment.resolvedStart)
    #expect(workbench.paths.allSatisfy { $0[0] == Point(0.1, 0) })
  }

  @Test func keepingLeavesTheStartAndPuttingBackUndoesAllMoves() {
    var workbench = Workbench.paused()

    workbench.play(
      [
        (.placeStart, nil), (.nudge(x: 1, y: 0), Point(-4.9, -2)), (.confirm, Point(-4.9, -2)),
        (.placeStart, Point(-4.9, -2)), (.nudge(x: 1, y: 0), Point(-4.8, -2)),
        (.nudge(x: 0, y: 3), Point(-4.8, -1.7)), (.cancel, Point(-4.9, -2)),
        (.cancel, Point(-4.9, -2)),
      ], "start", \.experiment.start)
    #expect(workbench.mode == .normal)
  }

  @Test func puttingBackAStartThatWasTheFunctionsOwnMakesItSoAgain() {
    var workbench = Workbench.paused()
    workbench.send(.placeStart, .nudge(x: 1, y: 1), .cancel)

    #expect(workbench.experiment == .opening)
  }

  @Test func theStartOfACurveMovesAlongXOnly() {
    var workbench = Workbench.paused(
      Experiment(
        objective: Selection("square_1d"), runs: [RunSpecification(Selection("momentum"))]))
    let before = workbench.experiment.resolvedStart
    workbench.send(.placeStart, .nudge(x: 0, y: 7))
    #expect(workbench.experiment.resolvedStart == before)

    workbench.send(.nudge(x: 1, y: 7))
    #expect(workbench.experiment.resolvedStart.x > before.x)
    #expect(workbench.experiment.resolvedStart.y == 0)
  }

  @Test func theNotchFollowsTheWindowHoweverSmall() {
    for (width, notch) in [(8e-10, 1e-11), (3e-5, 5e-7), (150, 2), (5e12, 1e11)] {
      var experiment = Experiment.opening
      experiment.start = Point(0, 0)
      experiment.window = Region(x: 0...width, y: 0...width)
      var workbench = Workbench.paused(experiment)
      workbench.send(.placeStart, .nudge(x: 3, y: -1))
      #expect(workbench.experiment.start == Point(3 * notch, -notch))
    }
  }

  @Test(arguments: [.leastNonzeroMagnitude, .leastNormalMagnitude / 64, 1e306])
  func aWindowWithoutUsefulExtentNeitherHangsNorLosesTheStart(_ width: Double) {
    var experiment = Experiment.opening
    experiment.window = Region(x: 0...width, y: 0...width)
    var workbench = Workbench.paused(experiment)
    workbench.send(.placeStart, .nudge(x: 1, y: 1))
    let start = workbench.experiment.resolvedStart

    #expect(workbench.experiment.resolvedObjective.value(at: start).isFinite)
  }

  @Test func aPlaceWithoutAFiniteValueIsRefused() {
    var experiment = Experiment.opening
    experiment.window = Region(x: 0...1e200, y: 0...1e200)
    var workbench = Workbench.paused(experiment)
    workbench.send(.placeStart, .nudge(x: 1, y: 0))

    #expect(workbench.experiment.start == nil)
    #expect(workbench.notice == "the function has no finite value or gradient there")
  }
}
