import Canvas
import Optimization
import Testing
import Workbench

@testable import Views

@Suite struct ExplainViewTests {
  private func explained(_ optimizer: String = "momentum", beat: Int = 0) -> Workbench {
    .paused(
      Experiment(
        "ravine", RunSpecification(Selection(optimizer), learningRate: .chosen(0.4))), at: 3,
      .explain(.toggle), .explain(.beat(by: beat)))
  }

  private func text(_ workbench: Workbench, _ width: Int = 120, _ height: Int = 36) -> String {
    workbench.picture(width, height).rows.joined(separator: "\n")
  }

  @Test(arguments: Catalog.optimizers.map(\.name))
  func everyBeatIsListedAndTheCurrentOneIsToldInNumbers(_ optimizer: String) throws {
    let steps = try #require(explained(optimizer).explaining.step)
    for (index, beat) in steps.beats.enumerated() {
      let shown = text(explained(optimizer, beat: index), 160, 50)
      for title in steps.beats.map(\.title) { #expect(shown.contains(title)) }
      #expect(shown.contains("▶ \(index + 1) \(beat.title)"))
      for quantity in beat.quantities { #expect(shown.contains("\(quantity.symbol) ")) }
    }
  }

  @Test func theNumbersAreThoseOfTheStep() {
    // From (−5, −2) with g = 0.2 x, 4 y: θ = (−4.6, 1.2), (−3.872, 2.16), … at β = 0.9.
    let workbench = Workbench.paused(
      Experiment("ravine", RunSpecification(Selection("gd"), learningRate: .chosen(0.25))), at: 0,
      .explain(.toggle), .explain(.beat(by: 1)))
    let shown = text(workbench)

    #expect(shown.contains("g    = (−1, −8)"))
    #expect(shown.contains("−η g = (0.25, 2)"))
    #expect(shown.contains("η = 0.25 makes a step of the slope, downhill"))
    #expect(shown.contains("slopes × η"))
  }

  @Test func theGhostAppearsWithTheStepAndBecomesThePoint() {
    #expect(!text(explained(beat: 2)).contains("◌"))
    #expect(text(explained(beat: 3)).contains("◌"))
    #expect(text(explained(beat: 4)).contains("◉"))
    #expect(!text(explained(beat: 4)).contains("◌"))
  }

  @Test func aRoleHasOneInkInThePictureAndInTheText() throws {
    let frame = explained(beat: 2).picture(120, 36)
    let palette = Palette(direct)
    for role in [StepQuantity<Point>.Role.gradient, .memory] {
      let color = palette.ink(role.ink).foreground
      let columns = (0..<36).flatMap { y in
        (0..<120).filter { frame[$0, y].style.foreground == color }
      }
      #expect(columns.contains { $0 < 60 } && columns.contains { $0 > 70 })
    }
    #expect(Set(StepQuantity<Point>.Role.allCases.map(\.ink)).count == 4)
  }

  @Test func aDivergedRunSaysSoInsteadOfAStep() {
    let workbench = Workbench.paused(
      Experiment("square_1d", RunSpecification(Selection("gd"), learningRate: .chosen(1e200))),
      at: 9, .explain(.toggle))
    let shown = text(workbench)
    #expect(shown.contains("diverged"))
    #expect(shown.contains("would leave"))
  }

  @Test func theTitleNamesBothEndsOfTheStepAndTheEndOfTheRunSaysSo() {
    let workbench = Workbench.paused(.opening, at: 59, .explain(.toggle))
    #expect(text(workbench).contains("step 59 → 60"))
    #expect(text(workbench).contains("step 59 / 60"))
    let end = Workbench.paused(.opening, at: 59, .explain(.toggle), .step(by: 1))
    #expect(text(end).contains("The run ends here, after its last step."))
  }

  @Test(arguments: [(24, 8), (40, 10), (55, 24), (56, 9), (80, 24), (120, 36), (200, 60)])
  func theCurrentBeatIsNamedAtEverySize(_ width: Int, _ height: Int) {
    let shown = text(explained("adam", beat: 5), width, height)
    #expect(shown.contains("▶ 6"))
  }

  @Test func aBeatOfTheListIsATargetThatGoesThere() throws {
    var screen = Screen()
    _ = screen.frame(of: explained(beat: 3), Size(width: 120, height: 36), direct)
    // The footer in the last row has targets of its own.
    let jumps = screen.targets.filter { $0.area.y < 35 }.compactMap { target in
      if case .action(.explain(.beat(let count))) = target.target { count } else { nil }
    }
    #expect(jumps == [-3, -2, -1, 0, 1])
  }
}
