import Canvas
import Optimization
import Testing
import Workbench

@testable import Views

struct PathPictureTests {
  private let ascii = Capabilities(depth: .indexed, glyphs: .ascii)

  private func trough(_ run: RunSpecification, steps: Int = 60) -> Experiment {
    Experiment("ravine", run).lasting(steps)
  }

  private func gd(_ rate: Double) -> RunSpecification {
    RunSpecification(Selection("gradient_descent"), learningRate: .chosen(rate))
  }

  /// The cells of a frame that show one of some glyphs.
  private func places(_ glyphs: Set<Unicode.Scalar>, _ frame: Frame) -> [SIMD2<Int>] {
    frame.cells.indices.filter { glyphs.contains(frame.cells[$0].glyph) }
      .map { SIMD2($0 % frame.size.width, $0 / frame.size.width) }
  }

  @Test func theFirstStepsOfAZigzagAreBeadsInEveryGlyphSet() {
    let workbench = Workbench.paused(trough(gd(0.4)), at: 6)
    #expect(places(["+"], workbench.picture(100, 36, ascii)).count >= 5)
    let quadrants = Capabilities(depth: .indexed, glyphs: .quadrant)
    #expect(places(["•"], workbench.picture(100, 36, quadrants)).count >= 5)
  }

  @Test func theHopsOfACurveAreBeadsToo() {
    let workbench = Workbench.paused(Experiment("square_1d", gd(0.95)), at: 6)
    #expect(places(["+"], workbench.picture(100, 36, ascii)).count >= 5)
  }

  @Test func aHeadThatComesToRestStaysInItsCell() {
    let rows = (25...60).map { step in
      let picture = Workbench.paused(trough(gd(0.4)), at: step).picture(72, 30)
      // The map lies above the side panels, which have signs too.
      return Set(places(["●", "⊗"], picture).map(\.y).filter { $0 < 16 })
    }
    #expect(Set(rows).count == 1, "\(rows)")
  }

  @Test func aRunAtItsMinimumIsOneSign() {
    let frame = Workbench.paused(.opening, at: 60).picture(72, 30)
    #expect(places(["⊗"], frame).count == 2)
    #expect(places(["✕"], frame).isEmpty)
  }

  @Test func runsThatEndInOneCellAreAllSeen() {
    let runs = [0.2, 0.3, 0.35, 0.4].map(gd)
    let race = Workbench.paused(
      Experiment(objective: Selection("bowl"), runs: runs), at: 60, .show(.race))
    let map = Frame.map(of: race.picture(120, 36))
    let signs = ["●", "◆", "▲", "■", "⊗"].filter { map.contains($0) }
    #expect(signs.count == 4 && signs.contains("⊗"), "\(signs)")
  }

  @Test func aThousandStepsDoNotCoverTheMap() {
    let momentum = RunSpecification(
      Selection("momentum", ["momentum": .number(0.99)]), learningRate: .chosen(0.6))
    let frame = Workbench.paused(trough(momentum, steps: 1000), at: 1000).picture(72, 30)
    let dots = frame.cells.filter { (0x2801...0x28FF).contains($0.glyph.value) }
    #expect(dots.count < 72 * 30 / 4)
  }

  @Test func everyTenthStepOfAnEnlargedRunIsNumbered() {
    let workbench = Workbench.paused(
      Experiment("square_1d", gd(0.97)), at: 25, .toggleExpanded)
    let rows = workbench.picture(120, 40).rows.map { String($0.prefix(80)) }
    let numbered = rows.dropFirst().dropLast(4)
    #expect(numbered.contains { $0.contains("10") } && numbered.contains { $0.contains("20") })
  }
}

extension Frame {
  /// The glyphs left of the side panels, between header and legend.
  fileprivate static func map(of frame: Frame) -> String {
    frame.rows.dropFirst(2).dropLast(3).map { $0.prefix(frame.size.width * 6 / 10) }.joined()
  }
}
