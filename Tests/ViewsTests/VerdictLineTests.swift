import Canvas
import Optimization
import Testing
import Workbench

@testable import Views

/// What the lines of a picture say became of its runs.
@Suite struct VerdictLineTests {
  private func run(_ rate: Double) -> RunSpecification {
    RunSpecification(Selection("gradient_descent"), learningRate: .chosen(rate))
  }

  private func bottomLine(_ workbench: Workbench) -> String {
    workbench.picture(120, 36).rows.first { $0.contains("╰─ f ") } ?? ""
  }

  @Test func zoomingChangesNothingAboutWhatBecameOfARun() {
    let experiment = Experiment("himmelblau", RunSpecification(Selection("gradient_descent")))
    let far = Workbench.paused(experiment, at: experiment.steps)
    let near = Workbench.paused(
      experiment, at: experiment.steps,
      .pointer(.showWindow(Region(x: -1...0, y: -1...0))))
    #expect(far.simulations[0].status.kind == .converged)
    #expect(near.simulations[0].status == far.simulations[0].status)
    #expect(bottomLine(far).contains(" converged at "))
    #expect(bottomLine(near).contains(" out of view at "))
    #expect(bottomLine(near).contains("converged at ") || bottomLine(near).contains("✓"))
  }

  @Test func aRunDrivenOutOfThePictureIsDivergingWithItsFactorAndTheReason() {
    // On x² with η = 1.2 each step is −1.4 times the one before.
    let line = bottomLine(.paused(Experiment("square", run(1.2)), at: 40))
    #expect(line.contains("diverging ×1.4: η·λmax 2.4 > 2"))
    #expect(!line.contains("left"))
  }

  @Test func aCurveEndsWithACrossWhereTheFunctionIsNotDefined() throws {
    let function = try TypedFunction("sqrt(x)")
    var experiment = Experiment(objective: Selection(function), runs: [run(5)])
    experiment.start = Point(1, 0)
    // 1 − 5 · 1/2 is below 0.
    let workbench = Workbench.paused(experiment, at: 60)
    #expect(bottomLine(workbench).contains("undefined at 1"))
    #expect(workbench.picture(120, 36).rows.contains { $0.prefix(80).contains("†") })
  }

  @Test func theLineUnderARaceSaysWhoseVerdictItShows() {
    let experiment = Experiment("ravine", run(0.3), run(0.4))
    let rows = Workbench.paused(experiment, at: 20, .show(.race)).picture(120, 36).rows
    #expect(rows.contains { $0.contains("●¹ gd: ") })
  }

  @Test(arguments: [(80, 24, 5), (80, 24, 9), (120, 36, 9)])
  func everySmallPanelSaysHowItsRunGoes(_ width: Int, _ height: Int, _ count: Int) {
    let runs = (1...count).map { run(0.4 * Double($0) / 10) }
    let workbench = Workbench.paused(
      Experiment(objective: Selection("ravine"), runs: runs), at: 30)
    var screen = Screen()
    let rows = screen.frame(of: workbench, Size(width: width, height: height), direct).rows
    for case (let area, .run(let run)) in screen.targets.prefix(count) {
      let line = String(Array(rows[area.bottom - 1])[area.x..<area.right])
      let word = workbench.verdictWords(of: run).prefix { $0 != " " }
      #expect(line.contains(word), "\(line)")
    }
  }

  @Test func aRateThatDiedIsNamedInFewColumnsToo() {
    let specification = RunSpecification(
      Selection("gradient_descent"), learningRate: .chosen(0.1),
      schedule: Selection("exponential", ["gamma": .number(0.5)]))
    let workbench = Workbench.paused(Experiment("bowl", specification), at: 60)
    let scene = Scene(workbench, Palette(direct), StepCurves(workbench))
    let forms = [60, 20, 6].map { scene.statusSpan(of: 0, width: $0).text }
    #expect(forms[0].hasPrefix("stuck: rate fell to "))
    #expect(forms[1].hasPrefix("stuck: η ") && forms[1].columns <= 20)
    #expect(forms[2] == "stuck")
  }
}
