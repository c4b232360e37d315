import Optimization
import Testing
import Workbench

@Suite struct WindowTests {
  @Test func panningMovesTheWindowByATenthAndCanBePutBack() {
    var workbench = Workbench.paused(Self.experiment)

    workbench.play(
      [
        (.panWindow, Self.window), (.nudge(x: 5, y: 0), Region(x: 0...8, y: -2...2)),
        (.nudge(x: 0, y: -5), Region(x: 0...8, y: -4...0)),
        (.cancel, Self.window), (.panWindow, Self.window),
        (.nudge(x: 5, y: 5), Region(x: 0...8, y: 0...4)), (.confirm, Region(x: 0...8, y: 0...4)),
        (.cancel, Region(x: 0...8, y: 0...4)),
      ], "window", \.experiment.resolvedWindow)
  }

  @Test func theArrowsWithControlPanWithoutAMode() {
    var workbench = Workbench.paused(Self.experiment)
    workbench.send(.nudge(x: -5, y: 0))

    #expect(workbench.experiment.window == Region(x: -8...0, y: -2...2))
    #expect(workbench.mode == .normal)
  }

  @Test func zoomingKeepsTheMiddleAndTheProportions() {
    // With the head of the run in the middle, where the keys zoom.
    var experiment = Self.experiment
    experiment.start = .zero
    var workbench = Workbench.paused(experiment)

    workbench.play(
      [
        (.zoom(by: -1), Region(x: -5...5, y: -2.5...2.5)), (.zoom(by: 1), Self.window),
        (.zoom(by: -2), Region(x: -6.25...6.25, y: -3.125...3.125)),
      ], "window", \.experiment.resolvedWindow)
  }

  @Test(arguments: [1, -1])
  func zoomingEndsWhileTheNumbersStillDiffer(_ direction: Int) {
    var workbench = Workbench.paused(Self.experiment)
    var count = 0
    while workbench.notice == nil, count < 1000 {
      workbench.send(.zoom(by: direction))
      count += 1
    }
    let last = workbench.experiment.resolvedWindow

    #expect(workbench.notice == "the window goes no further")
    #expect(last.width.isFinite && last.height > 0)
    #expect(last.x.lowerBound < last.center.x && last.center.x < last.x.upperBound)
    workbench.send(.zoom(by: direction))
    #expect(workbench.experiment.resolvedWindow == last)
    workbench.send(.zoom(by: -direction))
    #expect(workbench.experiment.resolvedWindow != last)
    #expect(workbench.notice == nil)
  }

  @Test(arguments: [(1, 0), (-1, 0), (0, 1), (0, -1)])
  func panningEndsSomewhere(_ x: Int, _ y: Int) {
    var workbench = Workbench.paused(Self.experiment)
    workbench.send(.zoom(by: -60))
    var count = 0
    while workbench.notice == nil, count < 10_000 {
      workbench.send(.nudge(x: x, y: y))
      count += 1
    }

    #expect(workbench.notice == "the window goes no further")
  }

  @Test func resettingShowsTheFunctionsOwnWindow() {
    var workbench = Workbench.paused()
    workbench.send(.zoom(by: 2), .nudge(x: 1, y: 1), .resetWindow)

    #expect(workbench.experiment == .opening)
  }

  private static let window = Region(x: -4...4, y: -2...2)
  private static var experiment: Experiment {
    var experiment = Experiment.opening
    experiment.window = window
    return experiment
  }
}
