import Testing

@testable import Canvas

struct ContourMapTests {
  /// Levels 0 to 7, the edge values being 1 to 7.
  let eight = LevelScale.linear.levels(8, of: FieldSample([0, 8]))

  @Test func pixelsTakeTheLevelOfTheirCentre() {
    let plane = Plane(x: 0...4, y: 0...4, area: Rect(x: 0, y: 0, width: 4, height: 2))
    let map = ContourMap(plane: plane, levels: eight) { $0.x + $0.y - 0.5 }
    let rows = (0..<4).map { row in (0..<4).map { map.level(column: $0, halfRow: row) } }
    #expect(rows == [[3, 4, 5, 6], [2, 3, 4, 5], [1, 2, 3, 4], [0, 1, 2, 3]])
  }

  @Test func isoLinesAreOnePixelWideOnTheHigherSide() {
    // Eight levels make seven lines; the step from 2 to 3 is between the second and third column.
    let values = [2.5, 2.5, 3.5, 3.5, 2.5, 2.5, 3.5, 3.5]
    let map = ContourMap(size: Size(width: 4, height: 1), levels: eight, values: values)
    #expect((0..<4).map { map.isIso(column: $0, halfRow: 0) } == [false, false, true, false])
  }

  @Test(arguments: [(24, 7), (12, 5), (8, 7), (10, 9), (48, 6), (2, 1), (1, 0)])
  func thereAreAFewIsoLines(_ levels: Int, _ lines: Int) {
    #expect((levels - 1) / ContourMap.levelsPerBand(of: levels) == lines)
  }

  @Test func undefinedAndMissingValuesHaveNoLevelAndInfiniteOnesTheHighest() {
    let map = ContourMap(
      size: Size(width: 2, height: 1), levels: eight, values: [.nan, 0.5, .infinity])
    #expect(map.level(column: 0, halfRow: 0) == nil)
    #expect(map.level(column: 1, halfRow: 0) == 0)
    #expect(map.level(column: 0, halfRow: 1) == 7)
    #expect(map.level(column: 1, halfRow: 1) == nil)
    #expect(map.level(column: 2, halfRow: 0) == nil)
    #expect(map.meanLevel(column: 0, row: 0) == 7 && map.meanLevel(column: 1, row: 0) == 0)
  }

  @Test(arguments: allCapabilities)
  func whereAFieldIsUndefinedTheGroundIsPlainAndHasNoContourLine(_ capabilities: Capabilities) {
    // Undefined on the left, level 3 everywhere else.
    let size = Size(width: 8, height: 4)
    let values = (0..<64).map { $0 % 8 < 4 ? Double.nan : 3.5 }
    let map = ContourMap(size: size, levels: eight, values: values)
    let palette = Palette(capabilities)
    var frame = Frame(size)
    map.draw(into: &frame, at: Rect(size), palette)

    #expect((0..<8).allSatisfy { !map.isIso(column: $0, halfRow: 3) })
    for column in 0..<4 {
      #expect([" ", "·", "'"].contains(frame[column, 1].glyph))
      #expect(frame[column, 1].style.background == palette.style(.panel).background)
    }
    #expect(frame[1, 1] != frame[5, 1])
  }

  @Test func equalFieldsMakeEqualMaps() {
    let plane = Plane(x: -1...1, y: -1...1, area: Rect(x: 3, y: 3, width: 8, height: 4))
    let field = { (point: SIMD2<Double>) in point.x * point.x + point.y }
    let map = ContourMap(plane: plane, levels: eight, field: field)
    #expect(map == ContourMap(plane: plane, levels: eight, field: field))
    #expect(map != ContourMap(plane: plane, levels: eight) { $0.x })
  }

  @Test func halfBlocksAreCanonical() {
    let dark = Color.indexed(53)
    let bright = Color.indexed(220)
    #expect(Cell.halves(upper: dark, lower: dark) == Cell(" ", Style(on: dark)))
    #expect(Cell.halves(upper: bright, lower: dark) == Cell("▀", Style(bright, on: dark)))
    #expect(Cell.halves(upper: dark, lower: bright) == Cell("▄", Style(bright, on: dark)))
  }

  /// A ramp from the bottom to the top over two cells: levels 7, 5, 2, 0 in eight.
  private func ramp(_ capabilities: Capabilities) -> Frame {
    var frame = Frame(Size(width: 1, height: 2))
    let map = ContourMap(
      size: frame.size, levels: eight, values: [7.5, 5.5, 2.5, 0.5])
    map.draw(into: &frame, at: Rect(frame.size), Palette(capabilities))
    return frame
  }

  @Test func in256ColoursHalfBlocksShowLevelsAndIsoLines() {
    // Levels 7, 5 and 2 are above a neighbour and take the iso colours; level 0 is plain 53.
    let frame = ramp(indexed)
    let iso = { Palette(indexed).isoLevel($0).description }
    #expect(frame.rows == ["▀", "▄"])
    #expect(styleGrid(frame) == ["1×\(iso(7))/\(iso(5))", "1×53/\(iso(2))"])
  }

  @Test func withoutColoursShadesShowTheMeanLevel() {
    #expect(ramp(monochrome).rows == ["▓", "░"])
    #expect(styleGrid(ramp(monochrome)) == Array(repeating: "1×default/default+dim", count: 2))
    #expect(ramp(Capabilities(depth: .ansi, glyphs: .ascii)).rows == ["#", "."])
  }

  @Test func inASCIIWithColoursBlanksCarryTheMeanLevel() {
    let frame = ramp(Capabilities(depth: .direct, glyphs: .ascii))
    #expect(frame.rows == [" ", " "])
    #expect(frame[0, 0].style.background.rgb != nil)
    #expect(frame[0, 0] != frame[0, 1])
  }

  @Test func aMapIsCutToItsArea() {
    var frame = Frame(Size(width: 4, height: 3))
    let map = ContourMap(
      size: Size(width: 9, height: 9), levels: eight, values: Array(repeating: 8, count: 162))
    map.draw(into: &frame, at: Rect(x: 1, y: 1, width: 2, height: 1), Palette(monochrome))
    #expect(frame.rows == ["    ", " ██ ", "    "])
  }

  @Test(arguments: allCapabilities)
  func everySizeIsDrawn(_ capabilities: Capabilities) {
    let palette = Palette(capabilities)
    for size in awkwardSizes {
      let plane = Plane(fitting: -1...1, -1...1, in: Rect(size), cellAspect: 2)
      let map = ContourMap(plane: plane, levels: eight) { 4 * ($0.x * $0.x + $0.y * $0.y) }
      var frame = Frame(Size(width: 30, height: 10))
      map.draw(into: &frame, at: Rect(size), palette)
      ColorBar(eight).draw(into: &frame, at: Rect(size), palette)
      #expect(frame.rows.allSatisfy { $0.columns == 30 })
    }
  }
}
