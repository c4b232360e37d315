import Optimization
import Testing
import Workbench

@Suite struct ExplainTests {
  /// What the explain view looks at, as "step/beat".
  private func place(_ workbench: Workbench) -> String {
    "\(workbench.view.explaining.step.map { String($0.step) } ?? "none")/\(workbench.view.explaining.beat)"
  }

  private func experiment(_ rate: Double, steps: Int) -> Experiment {
    var experiment = Experiment(
      objective: Selection("square_1d"),
      runs: [RunSpecification(Selection("gradient_descent"), learningRate: .chosen(rate))])
    experiment.steps = steps
    return experiment
  }

  @Test func openingStopsThePlayHeadAndClosingGoesBackToTheView() {
    var workbench = Workbench.computed()
    workbench.send(.timePassed(seconds: 1), .explain(.toggle))
    #expect(workbench.view.kind == .explain)
    #expect(!workbench.playback.isPlaying)
    #expect(workbench.view.explaining.step?.step == workbench.playback.head)

    workbench.send(.explain(.toggle))
    #expect(workbench.view.kind == .compare)
    workbench.send(.explain(.toggle), .cancel)
    #expect(workbench.view.kind == .compare)
  }

  @Test func beatsGoOnThroughTheEndsOfStepsForwardsAndBackwards() {
    var workbench = Workbench.paused(experiment(0.2, steps: 2))
    workbench.send(.explain(.toggle))
    workbench.play(
      [
        (.explain(.beat(by: 1)), "0/1"), (.explain(.beat(by: 1)), "0/2"),
        (.explain(.beat(by: 1)), "1/0"), (.explain(.beat(by: -1)), "0/2"),
        (.explain(.beat(by: 3)), "1/2"), (.explain(.beat(by: 1)), "none/0"),
        (.explain(.beat(by: -6)), "0/0"), (.explain(.beat(by: -1)), "0/0"),
      ], "step/beat", place)
  }

  @Test func theEndsAreSaid() {
    var workbench = Workbench.paused(experiment(0.2, steps: 1))
    workbench.send(.explain(.toggle), .explain(.beat(by: -1)))
    #expect(workbench.notice == "this is the first step")
    workbench.send(.explain(.beat(by: 9)))
    #expect(workbench.notice == "the run ends here")
  }

  @Test func thePlayHeadFollowsTheBeatsAndTheBeatStaysWhileItMoves() {
    var workbench = Workbench.paused(experiment(0.2, steps: 9))
    workbench.send(.explain(.toggle), .explain(.beat(by: 1)))
    workbench.play(
      [(.step(by: 4), "4/1"), (.step(by: -1), "3/1"), (.goToLast, "none/1"), (.goToFirst, "0/1")],
      "step/beat", place)
    workbench.send(.explain(.beat(by: 2)))
    #expect(workbench.playback.head == 1)
  }

  @Test func everyPlaceOfThePlayHeadHasAStepOfItsOwnAndTheEndHasNone() {
    var workbench = Workbench.paused(experiment(0.2, steps: 3))
    workbench.send(.show(.explain))
    workbench.play(
      [
        (.step(by: 1), "1/0"), (.step(by: 1), "2/0"), (.step(by: 1), "none/0"),
        (.explain(.beat(by: -1)), "2/2"),
      ], "step/beat", place)
  }

  @Test func openedAtTheEndItBeginsWithTheLastStep() {
    var workbench = Workbench.paused(experiment(0.2, steps: 3))
    workbench.send(.goToLast, .explain(.toggle))
    #expect(place(workbench) == "2/0")
    #expect(workbench.playback.head == 2)
    #expect(workbench.notice == "the last step, from 2 to 3")
  }

  @Test func everyWayIntoTheViewStopsThePlayHead() throws {
    // Without rows of data their view is passed over.
    let views = ViewKind.allCases.filter { $0 != .data }
    let places = try #require(views.firstIndex(of: .explain))
    let ways: [Action] = [
      .explain(.toggle), .show(.explain), .changeView(by: places), .toggle(.explain),
    ]
    for way in ways {
      var workbench = Workbench.computed()
      workbench.send(.timePassed(seconds: 1))
      #expect(workbench.playback.isPlaying)
      workbench.send(way)
      #expect(workbench.view.kind == .explain)
      #expect(!workbench.playback.isPlaying)
    }
  }

  @Test func leavingByTheChartsAndBackKeepsTheViewToGoBackTo() {
    var workbench = Workbench.paused(experiment(0.2, steps: 9))
    workbench.send(.show(.race), .explain(.toggle), .explain(.beat(by: 1)), .toggle(.charts))
    workbench.play(
      [(.toggle(.charts), .explain), (.cancel, .race)], "view", \.view.kind)
  }

  @Test(arguments: [ViewKind.charts, .explain])
  func whereNoWindowIsShownItsKeysSaySo(_ view: ViewKind) {
    let actions: [Action] = [
      .zoom(by: 1), .zoom(by: -1), .panWindow, .resetWindow, .nudge(x: 1, y: 0),
    ]
    for action in actions {
      var workbench = Workbench.paused()
      workbench.send(.zoom(by: 1), .show(view))
      let window = workbench.experiment.window
      workbench.send(action)
      #expect(workbench.experiment.window == window, "\(action)")
      #expect(workbench.mode == .normal)
      #expect(workbench.notice?.hasPrefix("no window to move in this view") == true, "\(action)")
    }
  }

  @Test func placingTheStartLeavesForTheMapsAndExplainingEndsIt() {
    var workbench = Workbench.paused()
    workbench.send(.show(.race), .explain(.toggle), .placeStart)
    #expect(workbench.view.kind == .race)
    #expect(workbench.mode == Mode(StartPlacing(before: nil)))
    workbench.send(.nudge(x: 1, y: 0))
    let start = workbench.experiment.start
    #expect(start != nil)

    workbench.send(.explain(.toggle))
    #expect(workbench.mode == .normal)
    #expect(workbench.experiment.start == start)
  }

  @Test func aDivergedRunHasNoStepAfterItsEndAndGoesBackToItsLast() {
    // x grows by the factor −199 until its square overflows.
    var workbench = Workbench.paused(experiment(100, steps: 400))
    let last = workbench.simulations[0].trajectory.lastStep
    #expect(last < 400)
    workbench.send(.explain(.toggle))
    workbench.play(
      [
        (.goToLast, "none/0"), (.explain(.beat(by: 1)), "none/0"),
        (.explain(.beat(by: -1)), "\(last - 1)/2"), (.explain(.beat(by: 1)), "none/0"),
      ], "step/beat", place)
    #expect(workbench.playback.head == last)
  }

  @Test func anotherRunOrSettingIsTakenApartAtOnce() throws {
    var workbench = Workbench.paused()
    workbench.send(.explain(.toggle))
    #expect(workbench.view.explaining.step?.beats.count == 3)
    workbench.send(.focusNext)
    #expect(workbench.view.explaining.step?.beats.count == 5)

    let next = try #require(workbench.view.explaining.step).next
    workbench.send(.changeRateCoarsely(by: 1))
    #expect(try #require(workbench.view.explaining.step).next != next)
  }

  @Test func theStepIsThatOfTheShownPath() throws {
    for optimizer in Catalog.optimizers {
      var workbench = Workbench.paused(
        Experiment(
          objective: Selection("beale"), runs: [RunSpecification(Selection(optimizer.name))]))
      workbench.send(.changeNoise, .step(by: 7), .explain(.toggle))
      let step = try #require(workbench.view.explaining.step)
      #expect(step.position == workbench.paths[0][7])
      #expect(step.next == workbench.paths[0][8])
    }
  }

  @Test func theArrowsWalkThroughBeatsOnlyInTheExplainView() {
    var workbench = Workbench.paused()
    #expect(workbench.keyMode == .normal)
    workbench.send(.explain(.toggle))
    #expect(workbench.keyMode == .explaining)
    workbench.send(.toggleHelp)
    #expect(workbench.keyMode == Mode(KeyList(scroll: 0)))
    workbench.send(.cancel)
    #expect(workbench.keyMode == .explaining)

    workbench.send(.explain(.toggle), .explain(.beat(by: 1)))
    #expect(workbench.view.explaining.beat == 0)
  }
}
