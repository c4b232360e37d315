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
    var workbench = explained(optimizer)
    let steps = try #require(workbench.view.explaining.step)
    for (index, beat) in steps.beats.enumerated() {
      let shown = text(workbench, 160, 50)
      workbench.act(.explain(.beat(by: 1)))
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
    #expect(shown.contains("η = 0.25 times the gradient, downhill"))
    #expect(shown.contains("gradients × η"))
  }

  @Test func aStepOnItsWayIsSaidToBe() {
    let run = RunSpecification(Selection("gd"), learningRate: .chosen(0.001))
    var workbench = Workbench.paused(
      Experiment("rosenbrock", run).lasting(150_000), at: 0, .explain(.toggle))
    _ = workbench.update(.step(by: 140_000))
    #expect(text(workbench).contains("Going through the run up to this step …"))
    workbench.computeEverything()
    #expect(text(workbench).contains("step 140000 → 140001"))
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
    let inks = Set(StepQuantity<Point>.Role.allCases.map { palette.ink($0.ink) })
    #expect(inks.count == 4)
    #expect(inks.isDisjoint(with: (0..<palette.inkCount).map { palette.ink($0) }))
  }

  @Test(arguments: Catalog.optimizers.map(\.name), [GlyphSet.braille, .ascii])
  func theNamesOfArrowsStandBesideThemAndEachOther(_ optimizer: String, _ glyphs: GlyphSet) throws {
    let capabilities = Capabilities(depth: .monochrome, glyphs: glyphs)
    var workbench = explained(optimizer)
    let step = try #require(workbench.view.explaining.step)
    for beat in step.beats {
      let frame = workbench.picture(120, 36, capabilities)
      workbench.act(.explain(.beat(by: 1)))
      let map = frame.rows[2..<34].map { String($0.prefix(68)) }.joined(separator: "\n")
      // Names have a blank or what lies below at both sides, so each is found as a whole.
      for drawn in beat.quantities.compactMap(DrawnVector.init) where drawn.vector.norm > 0.2 {
        let name = AsciiText.folded(drawn.quantity.symbol, glyphs)
        #expect(map.contains(name), "\(beat.title): \(name)")
      }
    }
  }

  @Test func forTheLastRowArrowsAreBroader() throws {
    let ink = Palette(direct).ink(StepQuantity<Point>.Role.step.ink).foreground
    func dots(_ workbench: Workbench) -> Int {
      workbench.picture(120, 36).cells.filter { $0.style.foreground == ink }
        .filter { (0x2800...0x28FF).contains($0.glyph.value) }
        .map { ($0.glyph.value - 0x2800).nonzeroBitCount }.reduce(0, +)
    }
    let plain = explained("gradient_descent", beat: 2)
    var presenting = plain
    presenting.act(.look(.togglePresenter))
    #expect(dots(plain) > 20)
    #expect(4 * dots(presenting) > 5 * dots(plain))
  }

  @Test(arguments: Catalog.optimizers.map(\.name), [56, 80, 100, 120, 160])
  func theListShowsAllFormulasOrNone(_ optimizer: String, _ width: Int) throws {
    let workbench = explained(optimizer, beat: 1)
    let beats = try #require(workbench.view.explaining.step).beats
    let rows = workbench.picture(width, 50).rows
    let shown = beats.enumerated().map { index, beat in
      rows.contains { $0.contains("\(index + 1) \(beat.title)") && $0.contains(beat.formula) }
    }
    #expect(Set(shown).count == 1, "\(shown)")
    // Below the list the current one is there in full, on several lines where it is long.
    let text = rows.map { $0.suffix(max(30, width * 43 / 100)) }.joined(separator: " ")
    for word in beats[1].formula.split(separator: " ") { #expect(text.contains(word)) }
  }

  @Test(arguments: Catalog.optimizers.map(\.name), [(40, 12), (60, 14), (80, 24)])
  func aSentenceIsThereWholeOrNotAtAll(_ optimizer: String, _ size: (Int, Int)) throws {
    var workbench = explained(optimizer)
    for beat in try #require(workbench.view.explaining.step).beats {
      let caption = beat.caption
      let words = caption.split(separator: " ")
      let shown = workbench.picture(size.0, size.1).rows.joined(separator: " ")
      workbench.act(.explain(.beat(by: 1)))
      #expect(
        shown.contains(words[0] + " " + words[1]) == shown.contains(words[words.count - 1]),
        "\(caption)")
    }
  }

  @Test func aDivergedRunSaysSoInsteadOfAStep() {
    let workbench = Workbench.paused(
      Experiment("square_1d", RunSpecification(Selection("gd"), learningRate: .chosen(1e200))),
      at: 9, .explain(.toggle))
    let shown = text(workbench)
    #expect(shown.contains("diverged"))
    #expect(shown.contains("would overflow"))
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
