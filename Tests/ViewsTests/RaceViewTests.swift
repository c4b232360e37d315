import Canvas
import Optimization
import Testing
import Workbench

@testable import Views

@Suite struct RaceViewTests {
  // f = x² from 1: with η = 0.25, 0.4 and 0.05 the factors of x are 1/2, 1/5 and 9/10, so that
  // f < 0.1 at step 2 (1/16), 1 (1/25) and 11 (0.81¹¹ = 0.098); η = 1.5 gives f = 4ᵗ.
  @Test func runsStandInTheOrderOfTheirFinishAndThenOfTheirDistance() {
    let order: [(step: Int, runs: [Int], finishes: [Int?])] = [
      (0, [0, 1, 2, 3], [nil, nil, nil, nil]), (1, [1, 0, 2, 3], [1, nil, nil, nil]),
      (2, [1, 0, 2, 3], [1, 2, nil, nil]), (11, [1, 0, 2, 3], [1, 2, 11, nil]),
    ]
    for (step, runs, finishes) in order {
      let standings = Standing.all(scene(step))
      #expect(standings.map(\.run) == runs, "step \(step)")
      #expect(standings.map(\.finish) == finishes, "step \(step)")
    }
    let gaps = Standing.all(scene(1)).map(\.gap)
    for (gap, expected) in zip(gaps, [0.04, 0.25, 0.81, 4]) { #expect(abs(gap - expected) < 1e-12) }
  }

  @Test func aRunThatDivergedStandsLast() {
    let experiment = Experiment(
      "square_1d", RunSpecification(Selection("gradient_descent"), learningRate: .chosen(1e200)),
      RunSpecification(Selection("gradient_descent"), learningRate: .chosen(0.999)))
    let standings = Standing.all(scene(.paused(experiment, at: 60)))

    #expect(standings.map(\.run) == [1, 0])
    #expect(standings.last?.hasDiverged == true)
  }

  @Test func thePanelSaysWhenAndWhereARunArrived() {
    var experiment = Experiment(
      "himmelblau", RunSpecification(Selection("gradient_descent"), learningRate: .chosen(0.01)))
    experiment.start = Point(0, -4)
    let text = Workbench.paused(experiment, at: 60, .show(.race)).picture(120, 36).rows.joined()

    #expect(text.contains("f − f* < 1e-3"))
    #expect(text.contains("reached 1e-3 at step 16"))
    #expect(text.contains("minimum (−3.779, −3.283)"))
  }

  @Test func aSmallPanelShowsTheFirstOnesAndTheFocusedOne() {
    let race = Workbench.paused(.nineRuns(on: "beale").lasting(120), at: 120, .show(.race))
    let names = Standing.all(scene(race)).map { scene(race).name(of: $0.run) }
    func shown(_ workbench: Workbench) -> [String] {
      var picture = Picture(Frame(Size(width: 36, height: 6)))
      FinishPanel().draw(scene(workbench), in: Rect(Size(width: 36, height: 6)), on: &picture)
      return picture.frame.rows.dropFirst().dropLast().compactMap { row in
        row.split(separator: " ").dropFirst(2).first.map(String.init)
      }
    }
    var (first, last) = (race, race)
    first.act(.focus(run: Standing.all(scene(race))[0].run))
    last.act(.focus(run: Standing.all(scene(race))[8].run))

    #expect(shown(first) == Array(names.prefix(4)))
    #expect(shown(last) == Array(names.suffix(4)))
    var picture = Picture(Frame(Size(width: 36, height: 6)))
    FinishPanel().draw(scene(last), in: Rect(Size(width: 36, height: 6)), on: &picture)
    #expect(picture.frame.rows.last?.hasSuffix("─ places 6–9 of 9  Tab ─╯") == true)
  }

  @Test func aWidePanelShowsAllRunsInTwoColumns() {
    let race = Workbench.paused(.nineRuns(on: "beale").lasting(120), at: 120, .show(.race))
    let names = Standing.all(scene(race)).map { scene(race).name(of: $0.run) }
    var picture = Picture(Frame(Size(width: 42, height: 8)))
    FinishPanel().draw(scene(race), in: Rect(Size(width: 42, height: 8)), on: &picture)
    let rows = picture.frame.rows.dropFirst().prefix(5)
    let columns = [rows.map { $0.prefix(20) }, rows.map { $0.dropFirst(20) }]
    let found = columns.joined().compactMap { text in names.first { text.contains(" \($0) ") } }

    #expect(found == names)
    #expect(!picture.frame.rows.joined().contains("of 9"))
  }

  @Test func theLegendMovesTogetherBeforeItDropsTheNames() {
    let nine = scene(.paused(.nineRuns(on: "beale"), .show(.race)))
    func legend(_ width: Int) -> String { nine.legend(width: width).joined().map(\.text).joined() }

    #expect(legend(100).hasPrefix("●¹ gd  ◆² momentum  ▲³ nesterov  "))
    #expect(legend(81).hasPrefix("●¹gd ◆²momentum ▲³nesterov "))
    #expect(legend(81).columns <= 81)
    #expect(legend(60) == "●¹ ◆² ▲³ ■⁴ ★⁵ ▼⁶ ◀⁷ ▶⁸ ◈⁹")
    #expect(legend(10) == "")
  }

  @Test func aHiddenRunIsInTheLegendOnly() {
    let two = Workbench.paused(.opening, at: 20, .show(.race), .focusNext)
    var hidden = two
    hidden.act(.race(.toggleHidden))
    let ink = Palette(direct).ink(1).foreground

    #expect(cells(of: ink, in: two) > 10)
    #expect(cells(of: ink, in: hidden) == 0)
    #expect(hidden.picture(120, 36).rows.joined().contains("◆² momentum"))
  }

  @Test func aloneTheFocusedRunKeepsItsColourAndTheOthersFade() {
    let solo = Workbench.paused(.opening, at: 20, .show(.race), .race(.toggleSolo))
    let palette = Palette(direct)
    let rows = map(of: solo.picture(120, 36))

    #expect(rows.contains { $0.style.foreground == palette.ink(0).foreground })
    #expect(rows.contains { $0.style.foreground == palette.ink(1, .faint).foreground })
    #expect(!rows.contains { $0.style.foreground == palette.ink(1).foreground })
  }

  @Test(arguments: [ViewKind.race, .charts])
  func theRunThatAForkLeftIsThereAsAGhostUnlessItIsComparedItself(_ view: ViewKind) {
    let ghost = Palette(direct).ink(1, .faint, on: view == .charts ? .panel : .mapMarker).foreground
    // A copy of the run, forked at step 2; at the last step only its parent's way is faint.
    var forked = Workbench.paused(Experiment("ravine"), at: 2, .duplicateRun, .show(view))
    for action in [Action.changeRateCoarsely(by: -2), .step(by: 58)] { forked.act(action) }
    #expect(cells(of: ghost, in: forked) == 0)

    forked.act(.focus(run: 0))
    forked.act(.changeRateCoarsely(by: -4))
    #expect(forked.absentParent(of: 1) != nil)
    #expect(cells(of: ghost, in: forked) > 5)

    forked.act(.race(.toggleRun(1)))
    #expect(cells(of: ghost, in: forked) == 0)
  }

  @Test func everyRunHasItsHeadOnTheMap() {
    let race = Workbench.paused(.nineRuns(on: "himmelblau"), at: 6, .show(.race))
    let glyphs = Set(map(of: race.picture(200, 60)).map(\.glyph))
    let shown = (0..<9).filter { glyphs.contains(Marker.head($0).glyph(.braille)) }

    #expect(shown.count >= 6, "\(shown)")
  }

  private func scene(_ step: Int) -> Scene {
    let runs = [0.25, 0.4, 0.05, 1.5].map {
      RunSpecification(Selection("gradient_descent"), learningRate: .chosen($0))
    }
    var experiment = Experiment(objective: Selection("square_1d"), runs: runs)
    experiment.start = Point(1, 0)
    let twoLooser = Action.race(.changeTolerance(by: 2))
    return scene(.paused(experiment, at: step, twoLooser))
  }

  private func scene(_ workbench: Workbench) -> Scene {
    Scene(workbench, Palette(direct), StepCurves(workbench))
  }

  private func cells(of ink: Color, in workbench: Workbench) -> Int {
    workbench.picture(120, 36).cells
      .filter { $0.style.foreground == ink && (0x2800...0x28FF).contains($0.glyph.value) }.count
  }

  /// The cells left of the side panels, between header and legend.
  private func map(of frame: Frame) -> [Cell] {
    (2..<frame.size.height - 3).flatMap { frame.row($0).prefix(frame.size.width * 6 / 10) }
  }
}
