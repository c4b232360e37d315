import Canvas
import Numbers
import Optimization
import Testing

@testable import Views
@testable import Workbench

@Suite struct MapViewTests {
  private func opened(_ kind: ViewKind, _ words: [String] = []) throws -> Workbench {
    let experiment =
      words.isEmpty
      ? Experiment.opening : try Experiment(try ExperimentArguments(words: words, besides: []))
    var workbench = Workbench(experiment)
    workbench.act(.toggle(kind))
    workbench.computeEverything()
    return workbench
  }

  private func press(_ key: Key, _ workbench: inout Workbench) throws {
    let action = try #require(Bindings.action(for: key, in: workbench.keyMode))
    workbench.act(action)
    workbench.computeEverything()
  }

  @Test(arguments: [ViewKind.sweep, .settings, .basins], [(80, 24), (120, 36), (40, 12), (24, 8)])
  func everyMapIsDrawnAtEverySizeInEveryDepth(_ kind: ViewKind, _ size: (Int, Int)) throws {
    let workbench = try opened(
      kind, ["--objective", "himmelblau", "gd:lr=0.01", "momentum:lr=0.005"])
    for depth in ColorDepth.allCases {
      for glyphs in [GlyphSet.braille, .ascii] {
        var screen = Screen()
        let frame = screen.frame(
          of: workbench, Size(width: size.0, height: size.1),
          Capabilities(depth: depth, glyphs: glyphs))
        let text = frame.rows.joined()
        #expect(text.contains(kind == .sweep ? "rates" : kind.rawValue))
        if glyphs == .ascii { #expect(!text.unicodeScalars.contains { !$0.isASCII }) }
      }
    }
  }

  @Test func theSweepHasTheHeadOfEveryRunAndSaysWhatBecomesOfTheFocusedOne() throws {
    let workbench = try opened(.sweep)
    let rows = workbench.picture(120, 36).rows
    // Descent with rate 0.4 in the trough comes within 0.001 first at step 46.
    let outcome = try #require(workbench.presentOutcome(of: 0))
    #expect(outcome.kind == .arrived)
    #expect(rows.contains { $0.contains("η 0.4: arrived at step ") && $0.contains("soonest at η") })
    #expect(rows.contains { $0.contains("steps to f − f* < 1e-3 over η, of 200") })
  }

  @Test func anotherRateMovesTheMarkAndNotTheMap() throws {
    var workbench = try opened(.sweep)
    let map = workbench.outcomeMap(of: 0)
    workbench.act(.changeRateFinely(by: -1))
    #expect(workbench.wantedMaps.isEmpty)
    workbench.computeEverything()
    #expect(workbench.outcomeMap(of: 0) == map)
  }

  @Test func theArrowsMoveTheRunOverTheMapAndEnterGoesToTheSoonest() throws {
    var workbench = try opened(.settings, ["--objective", "trough", "momentum:lr=0.1,beta=0.5"])
    let (axis, rows) = try #require(workbench.settingsAxes(of: 0))
    try press(Key(.right), &workbench)
    let rate = try #require(workbench.simulations[0].learningRate)
    #expect(rate > 0.1 && axis.values.contains { abs($0 - rate) < 0.01 * rate })
    try press(Key(.up), &workbench)
    #expect(try #require(workbench.value(of: rows, of: 0)) > 0.5)
    try press(Key(.enter), &workbench)
    let map = try #require(workbench.outcomeMap(of: 0))
    let values = map.values(at: try #require(map.best))
    #expect(abs(try #require(workbench.simulations[0].learningRate) / values.column - 1) < 0.01)
    #expect(workbench.value(of: rows, of: 0) == values.row?.rounded(significant: 6))
    workbench.act(.editing(.undo))
    #expect(try #require(workbench.value(of: rows, of: 0)) > 0.5)
  }

  @Test func aClickOnTheMapTakesTheRunThere() throws {
    var workbench = try opened(.settings, ["--objective", "trough", "momentum:lr=0.1,beta=0.5"])
    var screen = Screen()
    let terminal = Capabilities(depth: .direct, glyphs: .braille)
    _ = screen.frame(of: workbench, Size(width: 80, height: 24), terminal)
    var pointer = Pointer()
    let actions = pointer.actions(for: Mouse(.press, x: 40, y: 10), on: screen, workbench)
    #expect(actions.count == 1)
    for action in actions { workbench.act(action) }
    #expect(workbench.simulations[0].learningRate != 0.1)
  }

  @Test func inTheBasinsTheArrowsMoveTheStart() throws {
    var workbench = try opened(.basins, ["--objective", "himmelblau", "gd:lr=0.01"])
    let start = workbench.experiment.resolvedStart
    try press(Key(.left), &workbench)
    #expect(workbench.experiment.resolvedStart.x < start.x)
    #expect(workbench.experiment.resolvedStart.y == start.y)
  }

  @Test func aRuleWithOneNumberAndAFunctionWithoutMinimaSaySo() throws {
    let settings = try opened(.settings, ["gd:lr=0.1"])
    #expect(settings.picture(80, 24).rows.joined().contains("no second number beside its rate"))
    let basins = try opened(.basins, ["--objective", "saddle", "gd:lr=0.1"])
    #expect(basins.picture(80, 24).rows.joined().contains("No minimum of this function is known"))
  }

  @Test func theMapsFollowEachOtherAndEscapeLeadsBack() throws {
    var workbench = try opened(.race)
    for kind in [ViewKind.sweep, .settings, .basins, .sweep] {
      try press(.character("X"), &workbench)
      #expect(workbench.view.kind == kind)
    }
    try press(Key(.escape), &workbench)
    #expect(workbench.view.kind == .race)
  }

  /// η·λmax < 2 for descent, and < 2(1 + β) for the heavy ball; the trough has λmax = 4.
  @Test func theLimitIsThatOfTheTheory() throws {
    let workbench = try opened(
      .settings, ["--objective", "trough", "gd:lr=0.1", "momentum:lr=0.1,beta=0.5"])
    #expect(workbench.rateLimit(of: 0) == 0.5)
    #expect(abs(try #require(workbench.rateLimit(of: 1)) - 0.75) < 1e-12)
    let axis = try #require(workbench.settingsAxes(of: 1)).rows
    #expect(abs(try #require(workbench.rateLimit(of: 1, axis, at: 0)) - 0.5) < 1e-12)
    let rosenbrock = try opened(.sweep, ["--objective", "rosenbrock", "gd:lr=0.001"])
    #expect(rosenbrock.rateLimit(of: 0) == nil)
  }

  @Test(arguments: MapKind.allCases) func aFigureHasAPanelForEveryRun(_ kind: MapKind) throws {
    let words = ["--objective", "himmelblau", "--steps", "40", "gd:lr=0.01", "momentum:lr=0.005"]
    let runs = kind == .settings ? Array(words.dropLast(2)) + words.suffix(1) : words
    var survey = try MapSurvey(
      MapQuestion(kind, columns: 24, rows: 16),
      of: try Experiment(try ExperimentArguments(words: runs, besides: [])))
    survey.computeEverything()
    let source = SVGMapExport().text(of: try #require(survey.comparison))
    #expect(source.hasPrefix("<?xml") && source.hasSuffix("</svg>\n"))
    #expect(source.contains("momentum:lr=0.005"))
    #expect(source.contains("shape-rendering=\"crispEdges\""))
    #expect(!source.contains("nan") && !source.contains("inf"))
  }

  /// The values of the axis are 0.383 and 0.422; the run's own rate lies between them.
  @Test func whatIsSaidOfTheRunIsThatOfItsOwnRate() throws {
    let workbench = try opened(.sweep, ["--objective", "trough", "--start=-5,-2", "gd:lr=0.4"])
    let outcome = try #require(workbench.presentOutcome(of: 0))
    #expect(outcome.kind == .arrived && outcome.step == 47)
    #expect(workbench.picture(120, 36).rows.contains { $0.contains("η 0.4: arrived at step 47") })
  }

  @Test func underAScheduleTheoryHasNoLimit() throws {
    let workbench = try opened(.sweep, ["--objective", "trough", "gd:lr=0.4,schedule=cosine"])
    #expect(workbench.rateLimit(of: 0) == nil)
  }

  @Test func aFigureOfSettingsHasTheLimitTheSoonestAndTheRun() throws {
    let words = ["--objective", "trough", "--steps", "60", "momentum:lr=0.3,beta=0.5"]
    var survey = try MapSurvey(
      MapQuestion(.settings, columns: 24, rows: 16),
      of: try Experiment(try ExperimentArguments(words: words, besides: [])))
    survey.computeEverything()
    let source = SVGMapExport().text(of: try #require(survey.comparison))
    #expect(source.contains(">★<") && source.contains(">●<"))
    #expect(source.contains("★ soonest") && source.contains("● now"))
    // The boundary on its casing.
    #expect(source.ranges(of: "fill=\"none\" stroke=").count >= 2)
  }

  @Test func aFigureOfBasinsHasShadesAndIsoLines() throws {
    let words = ["--objective", "himmelblau", "--steps", "60", "gd:lr=0.01"]
    var survey = try MapSurvey(
      MapQuestion(.basins, columns: 40, rows: 30),
      of: try Experiment(try ExperimentArguments(words: words, besides: [])))
    survey.computeEverything()
    let source = SVGMapExport().text(of: try #require(survey.comparison))
    // The start of the runs is one of those of the map.
    #expect(source.contains(">○<"))
    let fills = Set(
      source.split(separator: "fill=\"#").dropFirst().map { String($0.prefix(6)) })
    // Four minima, each in more than one shade.
    #expect(fills.count >= 8)
    #expect(source.contains("stroke-opacity=\"0.45\""))
  }

  @Test func otherSettingsAreChosenForEitherSide() throws {
    var workbench = try opened(.settings, ["--objective", "himmelblau", "adam:lr=0.1"])
    #expect(
      workbench.settingsAxes(of: 0).map { [$0.columns.key, $0.rows.key] } == ["lr", "beta1"])
    try press(.character("s"), &workbench)
    let rows = try #require(workbench.settingsAxes(of: 0)?.rows.key)
    #expect(rows != "beta1" && rows != "lr")
    try press(.character("S"), &workbench)
    let axes = try #require(workbench.settingsAxes(of: 0))
    #expect(axes.columns.key != "lr" && axes.columns.key != axes.rows.key && axes.rows.key == rows)
    let before = try #require(workbench.value(of: axes.columns, of: 0))
    try press(Key(.left), &workbench)
    #expect(try #require(workbench.value(of: axes.columns, of: 0)) < before)
    #expect(workbench.simulations[0].learningRate == 0.1)
    #expect(workbench.outcomeMap(of: 0)?.rows?.key == rows)
  }

  @Test func aRateThatRisesMakesBasinsVanishAndStopsByItself() throws {
    var workbench = try opened(
      .basins, ["--objective", "himmelblau", "--steps", "60", "gd:lr=0.01"])
    try press(.character("m"), &workbench)
    let first = try #require(workbench.simulations[0].learningRate)
    #expect(first > 0.01 && workbench.ratePlayInterval == RatePlay.pace)
    // The last complete map is looked at until the next one is.
    let seen = try #require(workbench.basinMap(of: 0))
    _ = workbench.update(.timePassed(seconds: RatePlay.pace / 2))
    #expect(workbench.simulations[0].learningRate == first)
    _ = workbench.update(.timePassed(seconds: RatePlay.pace))
    #expect(workbench.experiment.runs[0].learningRate.value != first)
    #expect((workbench.basinMap(of: 0) == seen) == true)
    for _ in 0..<100 where workbench.view.maps.ratePlay != nil {
      workbench.computeEverything()
      _ = workbench.update(.timePassed(seconds: RatePlay.pace))
    }
    let last = try #require(workbench.basinMap(of: 0))
    #expect(last.minima.indices.allSatisfy { last.share(of: $0) == 0 })
    #expect(workbench.notice?.contains("no start reaches a minimum") == true)
    workbench.act(.editing(.undo))
    #expect(workbench.simulations[0].learningRate == 0.01)
  }
}
