import Canvas
import Optimization
import Testing
import Workbench

@testable import Views

/// The second point of a run, by hand on f = x²: at η = 1/4 the point halves, and its average begins at
/// the second step, so from 8 the points are 8, 4, 2, 1 and the averages 8, 4, 2, 1.5.
@Suite struct CompanionTests {
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
    #expect(text(workbench).contains("f 1.000e+00  |f′| 2.0e+00  ◎ average f 2.250e+00"))
    #expect(text(workbench, 80, 24).contains("◎ average"))
    let start = Workbench.paused(experiment("asgd"), at: 0)
    #expect(text(start).contains("◎ average f 6.400e+01"))
  }

  @Test func aRunWithoutOneSaysNothingOfIt() {
    let workbench = Workbench.paused(experiment("momentum"), at: 3)
    #expect(!text(workbench).contains("◎"))
  }

  @Test func theLegendOfTheRaceNamesThoseThatAreShown() {
    let workbench = Workbench.paused(experiment("momentum", "asgd"), at: 3, .show(.race))
    #expect(text(workbench).contains("● momentum  ◆ asgd ◇ average"))
    let hidden = Workbench.paused(
      experiment("momentum", "asgd"), at: 3, .show(.race), .focus(run: 1), .race(.toggleHidden))
    #expect(!text(hidden).contains("◇"))
  }

  @Test func itsSignStandsOnThePlaceItHas() throws {
    let scene = scene(.paused(experiment("asgd"), at: 3))
    let plane = Plane(x: 0...10, y: 0...10, area: Rect(x: 0, y: 0, width: 10, height: 10))
    var markers = MarkerLayer(plane)
    let companion = try #require(CompanionPath(of: 0, scene))
    companion.place(in: &markers)
    // On the graph over x = 1.5 at 2.25: the second column, and the third row from below.
    #expect(markers.marker(column: 1, row: 7) == .companion(0))
  }

  @Test func theLossAtTheSecondPointIsCharted() {
    let curves = StepCurves(.paused(experiment("asgd", "momentum"), at: 3))
    #expect(curves[.loss]?.companions == [[64, 16, 4, 2.25], []])
    #expect(curves[.gradientNorm]?.companions == [[], []])
  }

  private func scene(_ workbench: Workbench) -> Scene {
    let palette = Palette(Capabilities(depth: .direct, glyphs: .braille))
    return Scene(workbench, palette, StepCurves(workbench))
  }
}
