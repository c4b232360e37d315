import Optimization
import Testing
import Workbench

@testable import Canvas
@testable import Views

/// The second point of a run, by hand on f = x²: at η = 1/4 the point halves, and its average begins at
/// the second step, so from 8 the points are 8, 4, 2, 1 and the averages 8, 4, 2, 1.5.
@Suite struct AuxiliaryIterateTests {
  private func experiment(_ names: String...) -> Experiment {
    var experiment = Experiment(
      objective: Selection("square_1d"),
      runs: names.map {
        RunSpecification(
          Selection($0, $0 == "asgd" ? ["lambd": .number(0)] : [:]), learningRate: .chosen(0.25))
      })
    experiment.start = Point(8, 0)
    experiment.steps = 3
    return experiment
  }

  private func text(_ workbench: Workbench, _ width: Int = 120, _ height: Int = 36) -> String {
    workbench.picture(width, height).rows.joined(separator: "\n")
  }

  @Test func theBorderSaysWhatItIsAndHowGood() {
    let workbench = Workbench.paused(experiment("asgd"), at: 3)
    #expect(text(workbench).contains("f 1.00  |f′| 2.0  ◎ f 2.25"))
    #expect(text(workbench).contains("¹asgd ◎ average ─"))
    #expect(text(workbench, 80, 24).contains("¹asgd ◎ average ─"))
    let start = Workbench.paused(experiment("asgd"), at: 0)
    #expect(text(start).contains("◎ f 64.0"))
  }

  @Test func aRunWithoutOneSaysNothingOfIt() {
    let workbench = Workbench.paused(experiment("momentum"), at: 3)
    #expect(!text(workbench).contains("◎"))
  }

  @Test func theLegendOfTheRaceNamesThoseThatAreShown() {
    let workbench = Workbench.paused(experiment("momentum", "asgd"), at: 3, .show(.race))
    #expect(text(workbench).contains("●¹ momentum  ◆² asgd ◇ average"))
    let hidden = Workbench.paused(
      experiment("momentum", "asgd"), at: 3, .show(.race), .focus(run: 1), .race(.toggleHidden))
    #expect(!text(hidden).contains("◇"))
  }

  @Test func itsSignStandsOnThePlaceItHas() throws {
    let scene = scene(.paused(experiment("asgd"), at: 3))
    let plane = Plane(x: 0...10, y: 0...10, area: Rect(x: 0, y: 0, width: 10, height: 10))
    var markers = MarkerLayer(plane)
    let auxiliary = try #require(AuxiliaryPath(of: 0, scene))
    auxiliary.place(in: &markers)
    // On the graph over x = 1.5 at 2.25: the second column, and the third row from below.
    #expect(markers.marker(column: 1, row: 7) == .auxiliary(0))
  }

  @Test func itIsNamedBesideEachOfSeveralRunsAtEveryStep() {
    let experiment = Experiment(
      "ravine", RunSpecification(Selection("sf_sgd")),
      RunSpecification(Selection("asgd", ["t0": .number(5)])),
      RunSpecification(Selection("lookahead")))
    for step in [0, 3, 10, 60] {
      let text = text(.paused(experiment, at: step))
      for title in ["¹sf_sgd ◎ average ─", "²asgd ◇ average ─", "³lookahead △ slow weights ─"] {
        #expect(text.contains(title), "\(step)")
      }
      #expect(text.contains(" η 0.04 rec. "), "\(step)")
    }
  }

  @Test func itsDotsStandOutFromTheRunAndBeginWhereTheyLeaveIt() {
    let scene = scene(.paused(experiment("asgd"), at: 3))
    let plane = Plane(x: 0...10, y: 0...100, area: Rect(x: 0, y: 0, width: 10, height: 10))
    let dots = AuxiliaryPath(of: 0, scene)?.dots(on: plane, isThick: false)
    // Both points are one at 4 and 2; the second column holds what is between 1.5 and 2.
    #expect(dots?.mark(column: 4, row: 8) == nil)
    #expect(dots?.mark(column: 2, row: 9)?.ink == Pen.contrast)
  }

  @Test func inTheRaceOnlyThatOfTheFocusedRunStandsOut() {
    let experiment = Experiment(
      "ravine", RunSpecification(Selection("sf_sgd")), RunSpecification(Selection("momentum")))
    let contrast = Palette(direct).ink(Pen.contrast).foreground
    for (focus, isThere) in [(0, true), (1, false)] {
      let picture = Workbench.paused(experiment, at: 60, .show(.race), .focus(run: focus))
        .picture(120, 36)
      let cells = (2..<32).flatMap { y in (2..<80).map { picture[$0, y] } }
      let hasDots = cells.contains {
        $0.style.foreground == contrast && (0x2800...0x28FF).contains($0.glyph.value)
      }
      #expect(hasDots == isThere)
    }
  }

  @Test func theLossAtTheSecondPointIsCharted() {
    let curves = StepCurves(.paused(experiment("asgd", "momentum"), at: 3))
    #expect(curves[.loss]?.auxiliaries == [[64, 16, 4, 2.25], []])
    #expect(curves[.gradientNorm]?.auxiliaries == [[], []])
  }

  private func scene(_ workbench: Workbench) -> Scene {
    let palette = Palette(Capabilities(depth: .direct, glyphs: .braille))
    return Scene(workbench, palette, StepCurves(workbench))
  }
}
