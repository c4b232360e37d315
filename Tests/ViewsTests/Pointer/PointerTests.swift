import Canvas
import Numbers
import Optimization
import Testing
import Workbench

@testable import Views

/// What the mouse does, from presses on a picture of known places.
///
/// On 120 columns and 36 rows the window of the opening's function, 16 x 8 units, fills two panels.
@Suite struct PointerTests {
  @Test func aClickOnAnotherRunsPanelFocusesItAndDoesNothingMore() {
    var hand = Hand()
    let map = hand.map(of: 1)
    hand.click(map.center)

    #expect(hand.actions == [.focus(run: 1)])
    #expect(hand.workbench.focus == 1)
  }

  @Test func aClickInTheFocusedRunsMapPlacesTheStartThere() throws {
    var hand = Hand()
    let plane = hand.map(of: 0)
    hand.click(plane.center)

    let point = plane.center(column: plane.center.x, row: plane.center.y)
    let start = hand.workbench.experiment.resolvedStart
    #expect(abs(start.x - point.x) <= plane.cellWidth / 2)
    #expect(abs(start.y - point.y) <= plane.cellHeight / 4)
    #expect(hand.actions == [.pointer(.placeStart(start)), .pointer(.release)])
  }

  @Test func thePlacedStartHasFewDigits() {
    var hand = Hand()
    for column in stride(from: 3, to: 30, by: 2) {
      let plane = hand.map(of: 0)
      hand.click((plane.area.x + column, plane.area.y + 3))
      #expect(hand.workbench.experiment.startText.count <= "-1.23,-1.23".count)
    }
  }

  @Test func draggingTakesTheWindowAlongUnderThePointer() {
    var hand = Hand()
    let plane = hand.map(of: 0)
    let (x, y) = plane.center
    let gripped = plane.center(column: x, row: y)
    hand.send(.press, (x, y))
    for step in 1...6 {
      hand.send(.drag, (x + step, y - step / 2))
      let now = hand.map(of: 0).center(column: x + step, row: y - step / 2)
      #expect(abs(now.x - gripped.x) < plane.cellWidth / 5)
      #expect(abs(now.y - gripped.y) < plane.cellHeight / 2)
    }
    hand.send(.release, (x + 6, y - 3))

    #expect(hand.actions.last == .pointer(.release))
    // Letting go after a drag places nothing.
    #expect(hand.workbench.experiment.start == Experiment.opening.start)
  }

  @Test func aDragThatReturnsIsNoClick() {
    var hand = Hand()
    let plane = hand.map(of: 0)
    let before = hand.workbench.experiment.resolvedWindow
    let (x, y) = plane.center
    hand.send(.press, (x, y))
    hand.send(.drag, (x + 5, y))
    hand.send(.drag, (x, y))
    hand.send(.release, (x, y))

    #expect(hand.workbench.experiment.resolvedWindow == before)
    #expect(hand.workbench.experiment.start == Experiment.opening.start)
  }

  @Test func theMarkOfTheStartCanBeDragged() throws {
    var hand = Hand()
    let plane = hand.map(of: 0)
    let cell = try #require(plane.cell(of: hand.workbench.experiment.resolvedStart))
    hand.send(.press, (cell.column, cell.row))
    hand.send(.drag, (cell.column + 4, cell.row))
    hand.send(.drag, (cell.column + 8, cell.row))
    hand.send(.release, (cell.column + 8, cell.row))

    let start = hand.workbench.experiment.resolvedStart
    #expect(plane.cell(of: start)?.column == cell.column + 8)
    #expect(hand.workbench.experiment.window == Experiment.opening.window)
    // Two places and one end, which make one change.
    #expect(hand.actions.count == 3 && hand.actions.last == .pointer(.release))
  }

  @Test func whilePlacingTheStartItFollowsTheButtonAnywhere() {
    var hand = Hand(.placeStart)
    let plane = hand.map(of: 0)
    let (x, y) = plane.center
    hand.send(.press, (x, y))
    let first = hand.workbench.experiment.resolvedStart
    hand.send(.drag, (x + 3, y + 1))

    #expect(plane.cell(of: first).map { [$0.column, $0.row] } == [x, y])
    let second = hand.workbench.experiment.resolvedStart
    #expect(plane.cell(of: second).map { [$0.column, $0.row] } == [x + 3, y + 1])
  }

  @Test(arguments: [Mouse.Action.wheelUp, .wheelDown])
  func theWheelZoomsWhereThePointerIs(_ wheel: Mouse.Action) {
    var hand = Hand()
    let plane = hand.map(of: 1)
    let place = (plane.area.x + 5, plane.area.y + 4)
    let under = plane.center(column: place.0, row: place.1)
    for _ in 1...8 { hand.send(wheel, place) }

    let zoomed = hand.map(of: 1)
    let now = zoomed.center(column: place.0, row: place.1)
    #expect(abs(now.x - under.x) < max(plane.cellWidth, zoomed.cellWidth))
    #expect(abs(now.y - under.y) < max(plane.cellHeight, zoomed.cellHeight))
    let factor = zoomed.cellWidth / plane.cellWidth
    // Eight notches of 0.8 or 1.25.
    #expect(abs(factor - (wheel == .wheelUp ? 0.168 : 5.96)) < 0.03 * factor)
  }

  @Test func theWindowStaysShortToType() throws {
    var hand = Hand()
    let plane = hand.map(of: 0)
    for step in 0..<12 {
      hand.send(step < 9 ? .wheelUp : .wheelDown, (plane.area.x + step, plane.area.y + step / 2))
    }
    let window = try #require(
      hand.workbench.experiment.arguments.first { $0.hasPrefix("--window=") })
    #expect(window.count <= "--window=-1.2345,-1.2345,-1.2345,-1.2345".count)
  }

  @Test func aDragOnAChartScrubsAndStaysInsideItsSteps() throws {
    var hand = Hand()
    let plane = hand.chart
    let row = plane.area.y + 1
    hand.send(.press, (plane.area.x, row))
    #expect(hand.workbench.playback.head == 0)
    hand.send(.drag, (plane.area.x + plane.area.width / 2, 0))
    let middle = hand.workbench.playback.head
    #expect((28...32).contains(middle))
    hand.send(.drag, (hand.width + 50, row))
    #expect(hand.workbench.playback.head == 60)
    hand.send(.drag, (-3, row))
    #expect(hand.workbench.playback.head == 0)
    hand.send(.release, (0, row))
    #expect(hand.workbench.wakeInterval == nil)
  }

  @Test func theWheelOverAChartGoesByOneStep() {
    var hand = Hand()
    let place = (hand.chart.area.x + 3, hand.chart.area.y + 1)
    hand.send(.wheelDown, place)
    hand.send(.wheelDown, place)
    hand.send(.wheelUp, place)

    #expect(hand.actions == [.step(by: 1), .step(by: 1), .step(by: -1)])
  }

  @Test func theWheelGoesThroughTheBeatsOfAnExplainedStep() {
    var hand = Hand(.explain(.toggle))
    for place in [(20, 10), (100, 10)] {
      hand.send(.wheelDown, place)
      hand.send(.wheelDown, place)
      #expect(hand.workbench.view.explaining.beat == 2)
      hand.send(.wheelUp, place)
      hand.send(.wheelUp, place)
      #expect(hand.workbench.view.explaining.beat == 0)
    }
  }

  @Test func aClickOnAHintOfTheFooterActsAsItsKey() throws {
    let hints: [(String, Action)] = [
      ("Space", .togglePlay), ("play", .togglePlay), ("←", .step(by: -1)), ("→", .step(by: 1)),
      ("[", .changeRateFinely(by: -1)), ("]", .changeRateFinely(by: 1)), ("?", .toggleHelp),
      ("q", .quit),
    ]
    for (text, action) in hints {
      var hand = Hand()
      let footer = hand.rows[35]
      let place = try #require(footer.firstRange(of: " " + text + " ")?.lowerBound)
      hand.click((footer.distance(from: footer.startIndex, to: place) + 1, 35))
      #expect(hand.actions == [action], "\(text)")
    }
  }

  @Test func aClickOnARunsLineFocusesIt() throws {
    var hand = Hand()
    let row = try #require(hand.rows.lastIndex { $0.contains("momentum") })
    let line = hand.rows[row]
    let place = try #require(line.firstRange(of: "momentum")?.lowerBound)
    hand.click((line.distance(from: line.startIndex, to: place), row))

    #expect(hand.actions == [.focus(run: 1)])
  }

  @Test(arguments: [ViewKind.race, .charts])
  func aLegendHidesByItsSignsAndFocusesAndSolosByItsNames(_ view: ViewKind) throws {
    var hand = Hand(.show(view))
    let y = try #require(hand.rows.lastIndex { $0.contains("◆² momentum") })
    let x = try #require(hand.rows[y].firstIndex(of: "◆"))
    let sign = hand.rows[y].distance(from: hand.rows[y].startIndex, to: x)

    hand.click((sign, y))
    hand.click((sign, y))
    hand.click((sign + 3, y))
    hand.click((sign + 3, y))
    hand.click((sign + 3, y))
    let expected: [Action] = [
      .race(.toggleRun(1)), .race(.toggleRun(1)), .focus(run: 1), .race(.toggleSolo),
      .race(.toggleSolo),
    ]
    #expect(hand.actions == expected)
  }

  @Test func thePointerOverAMapIsReadInTheHeader() throws {
    var hand = Hand()
    let plane = hand.map(of: 0)
    hand.send(.move, plane.center)
    let point = try #require(hand.workbench.pointer.point)
    let objective = hand.workbench.experiment.resolvedObjective
    let text = NumberText(.braille)
    let gradient = objective.gradient(at: point)
    let reading =
      "x \(text.short(point.x))  y \(text.short(point.y))"
      + "  f \(text.short(objective.value(at: point), significantDigits: 4))"
      + "  ∇f (\(text.short(gradient.x)), \(text.short(gradient.y)))"
    #expect(hand.rows[0].contains(reading))

    // Resting on the same cell says nothing new; leaving the map does.
    hand.actions = []
    hand.send(.move, plane.center)
    #expect(hand.actions == [])
    hand.send(.move, (0, 0))
    #expect(hand.workbench.pointer.point == nil)
    #expect(!hand.rows[0].contains("∇f"))
  }

  @Test func overACurveTheValueIsTheFunctionsNotThePointers() throws {
    var hand = Hand(Workbench.paused(Experiment("square_1d")))
    let plane = hand.map(of: 0)
    hand.send(.move, (plane.area.x + 4, plane.area.y + 1))
    let x = try #require(hand.workbench.pointer.point).x
    #expect(hand.rows[0].contains("f′ \(NumberText(.braille).short(2 * x))"))

    hand.click((plane.area.x + 4, plane.area.y + 1))
    #expect(hand.workbench.experiment.resolvedStart == Point(x, 0))
  }

  @Test func inTheListOfKeysTheWheelScrollsAndTheMapsAreOutOfReach() {
    var hand = Hand(.toggleHelp)
    let place = (20, 10)
    hand.click(place)
    hand.send(.move, place)
    #expect(hand.actions == [])
    hand.send(.wheelDown, place)
    #expect(hand.workbench.mode == Mode(KeyList(scroll: 3)))
    hand.send(.wheelUp, place)
    #expect(hand.workbench.mode == Mode(KeyList(scroll: 0)))
  }

  @Test func inAListAClickSelectsALineAndAnotherOneConfirmsIt() throws {
    var hand = Hand(.editing(.openPicker(.objective)))
    let opened = hand.workbench.experiment.objective.name
    hand.click(try #require(hand.line(2)))
    let chosen = hand.workbench.experiment.objective.name
    #expect(chosen != opened)
    hand.click(try #require(hand.line(2)))
    #expect(hand.workbench.mode == .normal)
    #expect(hand.workbench.experiment.objective.name == chosen)
    #expect(hand.actions == [.editing(.select(2)), .confirm])
  }

  @Test func aDragOfTheStartIsUndoneAtOnceAndNotTheOneBefore() throws {
    var hand = Hand()
    let opened = hand.workbench.experiment
    let plane = hand.map(of: 0)
    hand.click(plane.center)
    let clicked = hand.workbench.experiment
    let (x, y) = plane.center
    hand.send(.press, (x, y))
    for step in 1...5 { hand.send(.drag, (x + step, y + 1)) }
    hand.send(.release, (x + 5, y + 1))
    #expect(hand.workbench.experiment != clicked)

    hand.workbench.act(.editing(.undo))
    #expect(hand.workbench.experiment == clicked)
    hand.workbench.act(.editing(.undo))
    #expect(hand.workbench.experiment == opened)
  }

  @Test func switchedOffItDoesNothing() {
    var hand = Hand(.pointer(.toggle))
    hand.click(hand.map(of: 0).center)
    hand.send(.wheelUp, hand.map(of: 0).center)

    #expect(hand.actions == [])
  }

  @Test func aReleaseWithoutAPressDoesNothing() {
    var hand = Hand()
    hand.send(.drag, hand.map(of: 0).center)
    hand.send(.release, hand.map(of: 0).center)

    #expect(hand.actions == [])
  }
}
