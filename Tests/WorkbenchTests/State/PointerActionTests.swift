import Optimization
import Testing
import Workbench

@Suite struct PointerActionTests {
  @Test(
    arguments: [
      (1.2345, 0.02, 1.23), (-5.87, 0.15, -5.9), (0.05, 0.2, 0.1), (1234, 50, 1230),
      (1e-7, 3e-8, 1e-7),
      (7, 1, 7), (2.5, 0, 2.5), (1e300, 1e-300, 1e300),
    ])
  func aNumberKeepsTheDigitsThatTellADistanceApart(
    _ number: Double, _ distance: Double, _ rounded: Double
  ) {
    #expect(number.rounded(toDigitsOf: distance) == rounded)
  }

  @Test func onALineTheStartHasNoSecondCoordinate() {
    var workbench = Workbench.paused(
      Experiment(
        objective: Selection("square_1d"), runs: [RunSpecification(Selection("gradient_descent"))]))
    workbench.send(.pointer(.placeStart(Point(3, 9))))
    #expect(workbench.experiment.start == Point(3, 0))
  }

  @Test func aStartWithoutAValueIsRefusedWithANotice() {
    var workbench = Workbench.paused()
    let before = workbench.experiment
    workbench.send(.pointer(.placeStart(Point(.infinity, 0))))
    #expect(workbench.experiment == before)
    #expect(workbench.notice == "the function has no finite value or gradient there")
  }

  @Test func zoomingKeepsThePointAtItsShareOfTheWindow() {
    var workbench = Workbench.paused()
    let before = workbench.experiment.resolvedWindow
    let point = Point(1, -1)
    for _ in 1...5 { workbench.send(.pointer(.zoom(by: 1, at: point))) }
    let after = workbench.experiment.resolvedWindow
    let share = { (window: Region) in (point.x - window.x.lowerBound) / window.width }
    #expect(abs(share(after) - share(before)) < 0.002)
    #expect(abs(after.width / before.width - 0.32768) < 0.002)
  }

  @Test(arguments: [1, -1]) func zoomingEndsWithANotice(_ direction: Int) {
    var workbench = Workbench.paused()
    for _ in 1...400 { workbench.send(.pointer(.zoom(by: direction, at: Point(0.3, 0.3)))) }
    #expect(workbench.notice == "the window goes no further")
    let window = workbench.experiment.resolvedWindow
    #expect(window.width > 0 && window.width.isFinite)
  }

  @Test func scrubbingStopsTheClock() {
    var workbench = Workbench.computed()
    workbench.send(.pointer(.scrub(to: 17)))
    #expect(workbench.playback.head == 17 && !workbench.playback.isPlaying)
  }

  @Test func hoveringLeavesTheNoticeAndAnotherFunctionTakesTheReadingAway() {
    var workbench = Workbench.paused()
    workbench.send(.notify("a line"), .pointer(.hover(Point(1, 2))))
    #expect(workbench.notice == "a line")
    #expect(workbench.pointer.point == Point(1, 2))
    workbench.send(.changeObjective(by: 1))
    #expect(workbench.pointer.point == nil)
  }

  @Test func theMouseIsSwitchedOffAndOnAgain() {
    var workbench = Workbench.paused()
    #expect(workbench.update(.pointer(.toggle)) == [.reportPointer(false)])
    #expect(workbench.notice?.contains("M takes it back") == true)
    #expect(workbench.update(.pointer(.toggle)) == [.reportPointer(true)])
  }

  @Test func withoutTheKeyboardThePlayHeadWaitsAndThenGoesOn() {
    var workbench = Workbench.computed()
    workbench.send(.timePassed(seconds: 1))
    let head = workbench.playback.head
    workbench.send(.attend(false), .timePassed(seconds: 3))
    #expect(workbench.playback.head == head)
    #expect(workbench.wakeInterval == nil)
    workbench.send(.attend(true), .timePassed(seconds: 1))
    #expect(workbench.playback.head == head + 8)
  }

  @Test func whatWasPausedStaysPausedWhenTheKeyboardReturns() {
    var workbench = Workbench.paused()
    workbench.send(.attend(false), .attend(true))
    #expect(!workbench.playback.isPlaying)
  }

  @Test func whoTypesIsThere() {
    var workbench = Workbench.computed()
    workbench.send(.attend(false), .focusNext)
    #expect(workbench.wakeInterval != nil)
  }

  @Test func sendingThePictureAgainIsAnEffectAndChangesNothing() {
    var workbench = Workbench.paused()
    workbench.send(.notify("a line"))
    #expect(workbench.update(.redraw) == [.redraw])
    #expect(workbench.notice == "a line")
  }
}
