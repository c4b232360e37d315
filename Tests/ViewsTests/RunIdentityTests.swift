import Canvas
import Optimization
import Testing
import Workbench

@testable import Views

struct RunIdentityTests {
  private func scene(_ workbench: Workbench, _ capabilities: Capabilities = direct) -> Scene {
    Scene(workbench, Palette(capabilities), StepCurves(workbench))
  }

  @Test(arguments: [Action.duplicateRun, .addRun, .removeRun])
  func noOtherRunChangesItsInkOrItsSign(_ action: Action) throws {
    let before = Workbench.paused(at: 5)
    var after = before
    _ = after.update(action)
    let place = try #require(after.experiment.runs.firstIndex { $0.optimizer.name == "momentum" })

    #expect(scene(after).identity(of: place) == scene(before).identity(of: 1))
    #expect(scene(after).headGlyph(of: place) == "◆")
    let title = after.picture(120, 36).cells.first {
      $0.style == Palette(direct).ink(1, on: .panel).with(.bold)
    }
    #expect(title != nil)
  }

  @Test(arguments: [ColorDepth.direct, .indexed, .ansi])
  func nineRunsHaveNinePairsOfInkAndPattern(_ depth: ColorDepth) {
    let nine = scene(
      .paused(.nineRuns(on: "himmelblau")), Capabilities(depth: depth, glyphs: .braille))
    let looks = (0..<9).map { run in
      "\(nine.palette.ink(nine.pen(of: run).ink).foreground) \(nine.pen(of: run).pattern)"
    }
    #expect(Set(looks).count == 9)
  }

  @Test func withoutColourNeighboursHavePatternsOfTheirOwn() {
    let nine = scene(
      .paused(.nineRuns(on: "himmelblau")), Capabilities(depth: .monochrome, glyphs: .braille))
    #expect(Set((0..<4).map { nine.pen(of: $0).pattern }).count == 4)
  }

  @Test func headsInARaceHaveTheirNumbers() {
    let race = Workbench.paused(.nineRuns(on: "himmelblau"), at: 6, .show(.race))
    let rows = race.picture(200, 60).rows.dropFirst(2).dropLast(3).map { $0.prefix(140) }
    let found = ["●¹", "◆²", "▲³", "■⁴", "★⁵", "▼⁶", "◀⁷", "▶⁸", "◈⁹"].filter { sign in
      rows.contains { $0.contains(sign) }
    }
    #expect(found.count >= 5, "\(found)")
  }
}
