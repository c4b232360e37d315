import Testing

@testable import Canvas

struct CometTests {
  /// Sixteen columns and two rows; a dot is half a unit wide and a quarter high.
  let plane = Plane(x: 0...16, y: 0...2, area: Rect(x: 0, y: 0, width: 16, height: 2))

  private func rows(_ layer: DotLayer, _ glyphs: GlyphSet) -> [String] {
    var frame = Frame(layer.plane.area.size)
    layer.draw(into: &frame, Palette(Capabilities(depth: .monochrome, glyphs: glyphs)))
    return frame.rows
  }

  private func ages(_ layer: DotLayer, row: Int = 0) -> [Age?] {
    (0..<plane.area.width).map { layer.mark(column: $0, row: row)?.age }
  }

  @Test func aBeadIsTwoDotsByTwoWhereItsPointIs() {
    for (y, pattern) in [(1.75, "⠛"), (1.5, "⠶"), (1.25, "⣤")] {
      var layer = DotLayer(plane)
      layer.bead(at: SIMD2(0.5, y), Pen(ink: 0))
      #expect(rows(layer, .braille)[0].first == pattern.first)
    }
    var between = DotLayer(plane)
    between.bead(at: SIMD2(1, 1), Pen(ink: 0))
    #expect(rows(between, .braille).map { $0.prefix(2) } == ["⢀⡀", "⠈⠁"])
  }

  @Test func beadsStandOutOfTheirLineInEveryGlyphSet() {
    let points = stride(from: 0.5, through: 15.5, by: 3).map { SIMD2($0, 1.6) }
    var layer = DotLayer(plane)
    layer.comet(points, Pen(ink: 0))
    #expect(rows(layer, .braille)[0] == "  ⠂⠶ ⠂⠶ ⠂⠶ ⠂⠶ ⠂ ")
    #expect(rows(layer, .quadrant)[0] == "  ▘• ▘• ▘• ▘• ▘ ")
    #expect(rows(layer, .ascii)[0] == "  -+ -+ -+ -+ - ")
  }

  @Test func aThickLineIsThinBetweenItsBeads() {
    let points = stride(from: 0.5, through: 15.5, by: 5).map { SIMD2($0, 1.6) }
    var layer = DotLayer(plane)
    layer.comet(points, Pen(ink: 0, isThick: true))
    #expect(rows(layer, .braille)[0] == "  ⠒⠒⠲⣿⠆⠒⠒⠲⣿⠆⠒⠒⠂ ")
  }

  @Test func whereIteratesAreCloserThanACellTheLineIsAlone() {
    let points = stride(from: 0.5, through: 15.5, by: 1.5).map { SIMD2($0, 1.6) }
    var layer = DotLayer(plane)
    layer.comet(points, Pen(ink: 0))
    #expect(rows(layer, .ascii)[0] == "----------------")
    var thinned = DotLayer(plane)
    thinned.comet([SIMD2(0.5, 1.6), SIMD2(8, 1.6), SIMD2(15, 1.6)], Pen(ink: 0), hasBeads: false)
    #expect(!rows(thinned, .ascii)[0].contains("+"))
  }

  @Test func theNewestPartIsBrightAndTheOldestFaded() throws {
    let points = stride(from: 0.5, through: 15.5, by: 3).map { SIMD2($0, 1.6) }
    var layer = DotLayer(plane)
    layer.comet(points, Pen(ink: 0))
    let beads = stride(from: 3, through: 12, by: 3).map { ages(layer)[$0] }
    #expect(beads == [.old, .older, .older, .recent])
    // The line is never louder than the beads on it.
    #expect(ages(layer)[14] == .older && ages(layer)[2] == .old)
  }

  @Test func aLongPastFadesAway() {
    // Up and down along the first column, and out of it at the end.
    let past = (0..<1000).map { SIMD2(0.5, $0 % 2 == 0 ? 0.2 : 1.8) }
    var layer = DotLayer(plane)
    layer.comet((0..<500).map { SIMD2(8.5, $0 % 2 == 0 ? 0.2 : 1.8) } + past, Pen(ink: 0))
    #expect(ages(layer)[8] == nil)
    #expect(ages(layer)[0] == .recent)
  }

  @Test func aFaintPenStaysFaint() {
    var layer = DotLayer(plane)
    layer.comet([SIMD2(0.5, 1.6), SIMD2(8, 1.6), SIMD2(15, 1.6)], Pen(ink: 0, age: .faint))
    #expect(ages(layer).allSatisfy { $0 == .faint || $0 == nil })
  }

  @Test func everyNumberIsSurvived() {
    let wild: [Double] = [0, 1, -1e300, 1e300, .infinity, -.infinity, .nan]
    var layer = DotLayer(plane)
    layer.comet(wild.flatMap { x in wild.map { SIMD2(x, $0) } }, Pen(ink: 0, isThick: true))
    #expect(rows(layer, .braille).allSatisfy { $0.columns == 16 })
  }
}
