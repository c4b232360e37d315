import Optimization
import Testing
import Workbench

/// What part of the plane is in sight.
@Suite struct CameraTests {
  private static func square(_ rates: Double...) -> Experiment {
    Experiment(
      objective: Selection("square_1d"),
      runs: rates.map {
        RunSpecification(Selection("gradient_descent"), learningRate: .chosen($0))
      })
  }

  @Test(arguments: [0, 1, 2, 4, 8])
  func onACurveTheAxesFollowHopsThatGrow(_ step: Int) {
    var workbench = Workbench.paused(Self.square(1.1))
    workbench.send(.step(by: step))
    let window = workbench.shownWindow(of: 0)

    // x(t) = 10 (−1.2)^t, 43 after eight steps.
    for point in workbench.simulations[0].trajectory.points[...step] {
      #expect(window.contains(Point(point.x, point.x * point.x)))
    }
    // Little is left free below the lowest value, which is 0.
    #expect(-window.y.lowerBound < 0.06 * window.height)
  }

  @Test func aRunThatGrowsBeyondAllBoundsLeavesThePicture() {
    var workbench = Workbench.paused(Self.square(1.1))
    workbench.send(.goToLast)
    let own = workbench.experiment.resolvedWindow

    #expect(workbench.shownWindow(of: 0).width < 4 * own.width)
  }

  @Test func eachPanelFollowsItsOwnRunAndTheRaceAll() {
    var workbench = Workbench.paused(Self.square(0.2, 1.1))
    workbench.send(.step(by: 6))

    #expect(workbench.shownWindow(of: 0).x == -12...12)
    #expect(workbench.shownWindow(of: 1).width > 24)
    #expect(workbench.shownWindow(of: nil) == workbench.shownWindow(of: 1))
  }

  @Test func aWindowThatIsSetDoesNotFollow() {
    var experiment = Self.square(1.1)
    experiment.window = Region(x: -1...1, y: 0...1)
    var workbench = Workbench.paused(experiment)
    workbench.send(.step(by: 6))

    #expect(workbench.shownWindow(of: 0) == Region(x: -1...1, y: 0...1))
  }

  @Test func oneKeyShowsThePathsAndAnotherTimeWhatWasThereBefore() {
    var experiment = Experiment(
      objective: Selection("saddle"),
      runs: [RunSpecification(Selection("gradient_descent"), learningRate: .chosen(0.05))])
    experiment.window = Region(x: -0.5...0.5, y: -0.5...0.5)
    var workbench = Workbench.paused(experiment)
    workbench.send(.goToLast, .fitWindow)
    let window = workbench.experiment.resolvedWindow

    for point in workbench.simulations[0].trajectory.points { #expect(window.contains(point)) }
    workbench.send(.fitWindow)
    #expect(workbench.experiment == experiment)
  }

  @Test func aWindowThatWasMovedIsFittedAnew() {
    var workbench = Workbench.paused()
    workbench.send(.step(by: 20), .fitWindow)
    let fitted = workbench.experiment.window
    workbench.send(.zoom(by: 1), .fitWindow)

    #expect(fitted != nil && workbench.experiment.window == fitted)
    workbench.send(.editing(.undo), .editing(.undo), .editing(.undo))
    #expect(workbench.experiment == .opening)
  }

  @Test func theKeysZoomAtTheHeadOfTheRun() {
    var workbench = Workbench.paused()
    workbench.send(.step(by: 3))
    let head = workbench.simulations[0].trajectory.point(at: 3)
    let before = workbench.experiment.resolvedWindow
    workbench.send(.zoom(by: 4))
    let after = workbench.experiment.resolvedWindow
    let share = { (window: Region) in (head.x - window.x.lowerBound) / window.width }

    #expect(abs(share(after) - share(before)) < 0.001)
    #expect(abs(after.width / before.width - 0.4096) < 0.001)
  }

  @Test func aStartBeyondTheFunctionsOwnWindowIsShown() throws {
    var arguments = ExperimentArguments()
    arguments.objective = "x*cos(0.15 pi x)"
    arguments.start = "10"
    let experiment = try Experiment(arguments)
    let window = experiment.resolvedWindow

    // The deeper valley lies where cot t = t, t = 0.15 π x, near t = 3.43.
    #expect(window.x.contains(10) && window.x.contains(7.27))
    #expect(
      window.y.contains(-6.97)
        && window.y.contains(experiment.resolvedObjective.value(at: Point(10, 0))))
  }

  @Test func aFarStartOnAMapIsShownToo() throws {
    var experiment = Experiment.opening
    experiment.start = Point(30, -2)
    let window = experiment.resolvedWindow

    #expect(window.x.lowerBound <= -5 && window.x.upperBound > 30)
    #expect(window.y == Experiment.opening.resolvedWindow.y)
  }
}
