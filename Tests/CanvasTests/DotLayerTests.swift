import Testing

@testable import Canvas

struct DotLayerTests {
  /// Four columns and two rows; a dot is half a unit wide and a quarter high.
  let plane = Plane(x: 0...4, y: 0...2, area: Rect(x: 0, y: 0, width: 4, height: 2))
  let pen = Pen(ink: 0)

  private func rows(
    _ layer: DotLayer, _ capabilities: Capabilities = monochrome
  ) -> [String] {
    var frame = Frame(layer.plane.area.size)
    layer.draw(into: &frame, Palette(capabilities))
    return frame.rows
  }

  @Test func eachOfTheEightDotsHasItsBraillePattern() {
    let cell = Plane(x: 0...2, y: 0...4, area: Rect(x: 0, y: 0, width: 1, height: 1))
    let patterns = (0..<8).map { dot in
      var layer = DotLayer(cell)
      layer.polyline([SIMD2(Double(dot % 2) + 0.5, 3.5 - Double(dot / 2))], pen)
      return rows(layer)[0]
    }
    #expect(patterns == ["⠁", "⠈", "⠂", "⠐", "⠄", "⠠", "⡀", "⢀"])
  }

  @Test func linesHaveNoGapsInAnyDirection() {
    for (end, steps) in [
      (SIMD2(4.0, 2.0), 8), (SIMD2(4, 1.1), 8), (SIMD2(0.6, 2), 8), (SIMD2(4, 0), 8),
    ] {
      var layer = DotLayer(plane)
      layer.segment(from: SIMD2(0, 0), to: end, pen)
      var back = DotLayer(plane)
      back.segment(from: end, to: SIMD2(0, 0), pen)
      let count = (0..<2).flatMap { row in (0..<4).map { layer.mark(column: $0, row: row) } }
        .reduce(0) { $0 + ($1?.mask.nonzeroBitCount ?? 0) }
      #expect(count == steps)
    }
  }

  @Test func theDotsOfADottedPathAreEvenlySpreadHoweverShortItsSegmentsAre() {
    let wide = Plane(x: 0...8, y: 0...1, area: Rect(x: 0, y: 0, width: 8, height: 1))
    for count in [1, 3, 100] {
      var layer = DotLayer(wide)
      // From the middle of the first column of dots, so that no dot falls between two.
      layer.dotted((0...count).map { SIMD2(0.25 + 7 * Double($0) / Double(count), 0.9) }, pen)
      #expect(rows(layer) == ["⠁ ⠁ ⠁ ⠁ "], "\(count)")
    }
  }

  @Test func aDottedPathIsCutOffAtTheEdgesAndSurvivesEveryNumber() {
    var layer = DotLayer(plane)
    layer.dotted(
      [SIMD2(.nan, 0), SIMD2(-1e300, -1e300), SIMD2(1e300, 1e300), SIMD2(.infinity, 0)], pen)
    #expect(rows(layer).joined().contains { $0 != " " })
    var point = DotLayer(plane)
    point.dotted([SIMD2(0.1, 1.9)], pen)
    #expect(rows(point) == ["⠁   ", "    "])
  }

  @Test func aDiagonalShowsInEveryGlyphSet() {
    var layer = DotLayer(plane)
    layer.segment(from: SIMD2(0, 0), to: SIMD2(4, 2), pen)
    #expect(rows(layer) == ["  ⡠⠊", "⡠⠊  "])
    #expect(rows(layer, Capabilities(depth: .monochrome, glyphs: .quadrant)) == ["  ▄▀", "▄▀  "])
    #expect(rows(layer, Capabilities(depth: .monochrome, glyphs: .ascii)) == ["  //", "//  "])
  }

  @Test func asciiShowsTheDirectionOfLinesAndTheirCrossings() {
    var layer = DotLayer(plane)
    layer.segment(from: SIMD2(0, 0.5), to: SIMD2(4, 0.5), pen)
    layer.segment(from: SIMD2(2.2, 2), to: SIMD2(2.2, 0), pen)
    layer.polyline([SIMD2(0.5, 1.5)], pen)
    #expect(rows(layer, Capabilities(depth: .monochrome, glyphs: .ascii)) == [". | ", "--*-"])
    var falling = DotLayer(plane)
    falling.segment(from: SIMD2(0, 2), to: SIMD2(4, 0), pen)
    let rows = rows(falling, Capabilities(depth: .monochrome, glyphs: .ascii))
    #expect(rows == ["\\\\  ", "  \\\\"])
  }

  @Test func thickLinesAreTwoDotsWideAndDashedOnesHaveGaps() {
    var thick = DotLayer(plane)
    thick.segment(from: SIMD2(0, 1.9), to: SIMD2(4, 1.9), Pen(ink: 0, isThick: true))
    #expect(rows(thick) == ["⠛⠛⠛⠛", "    "])
    var dashed = DotLayer(plane)
    dashed.segment(from: SIMD2(0, 1.9), to: SIMD2(4, 1.9), Pen(ink: 0, pattern: .dashed))
    #expect(rows(dashed) == ["⠉ ⠉ ", "    "])
  }

  @Test func aLineWithPriorityOwnsTheCellsThatOthersShare() throws {
    var layer = DotLayer(plane)
    layer.segment(from: SIMD2(0, 1.9), to: SIMD2(4, 1.9), Pen(ink: 1))
    layer.segment(from: SIMD2(0, 1.1), to: SIMD2(1.9, 1.1), Pen(ink: 2, age: .older))
    let shared = try #require(layer.mark(column: 0, row: 0))
    #expect(shared.mask == 0b1100_0011 && shared.ink == 1 && shared.age == .recent)
    #expect(layer.mark(column: 3, row: 0)?.ink == 1)
    layer.segment(from: SIMD2(0, 1.5), to: SIMD2(4, 1.5), Pen(ink: 3, priority: 1))
    layer.segment(from: SIMD2(0, 1.5), to: SIMD2(4, 1.5), Pen(ink: 4))
    #expect(layer.mark(column: 0, row: 0)?.ink == 3)
  }

  @Test func farAndUndefinedPointsAreCutOffWithoutHarm() {
    let wild: [Double] = [
      0, 1, -1e300, 1e300, .infinity, -.infinity, .nan, .greatestFiniteMagnitude,
    ]
    var points: [SIMD2<Double>] = []
    for x in wild { for y in wild { points.append(SIMD2(x, y)) } }
    var layer = DotLayer(plane)
    for start in points { for end in points { layer.segment(from: start, to: end, pen) } }
    #expect(rows(layer).allSatisfy { $0.columns == 4 })
    var lost = DotLayer(plane)
    lost.polyline([SIMD2(.nan, 1), SIMD2(1, .nan), SIMD2(1e300, 1e300)], pen)
    #expect(rows(lost) == ["    ", "    "])
  }

  @Test func aSegmentToInfinityIsDrawnInItsDirection() {
    var layer = DotLayer(plane)
    layer.segment(from: SIMD2(2.1, 1.9), to: SIMD2(.infinity, 0), pen)
    #expect(rows(layer) == ["  ⠉⠉", "    "])
    var diagonal = DotLayer(plane)
    diagonal.segment(from: SIMD2(0, 0), to: SIMD2(4e307, 2e307), pen)
    #expect(rows(diagonal) == ["  ⡠⠊", "⡠⠊  "])
  }

  @Test func cellsWithoutDotsStayAsTheyWereAndCoveredOnesAreCased() {
    let levels = LevelScale.linear.levels(8, of: FieldSample([0, 8]))
    let map = ContourMap(plane: plane, levels: levels) { _ in 7.5 }
    let palette = Palette(indexed)
    var frame = Frame(plane.area.size)
    map.draw(into: &frame, at: plane.area, palette)
    let bare = frame
    var layer = DotLayer(plane)
    layer.segment(from: SIMD2(1.1, 1.9), to: SIMD2(1.9, 1.9), Pen(ink: 1))
    layer.draw(into: &frame, palette, over: map)
    #expect(frame.rows == [" ⠉  ", "    "])
    let casing = palette.casing(7)
    #expect(
      styleGrid(frame) == ["1×default/220 1×75/\(casing) 2×default/220", "4×default/220"])
    #expect(bare.row(1) == frame.row(1))
    #expect(!frame.rows.joined().contains("\u{2800}"))
  }

  @Test func aCheckerboardOfPixelsAndItsDotsCoincide() {
    let board = Plane(x: 0...6, y: 0...6, area: Rect(x: 2, y: 1, width: 6, height: 3))
    let isBlack = { (point: SIMD2<Double>) in
      (Int(point.x.rounded(.down)) + Int(point.y.rounded(.down))) % 2 == 0
    }
    let levels = LevelScale.linear.levels(2, of: FieldSample([0, 1]))
    let map = ContourMap(plane: board, levels: levels) { isBlack($0) ? 1 : 0 }
    for row in 0..<6 {
      for column in 0..<6 {
        var layer = DotLayer(board)
        layer.polyline([board.center(pixel: column, row)], pen)
        let mask = layer.mark(column: column, row: row / 2)?.mask ?? 0
        // The dot lies in the half of the cell that shows the pixel.
        #expect(mask == (row % 2 == 0 ? 0b0000_1000 : 0b1000_0000))
        let level = map.level(column: column, halfRow: row)
        #expect((level == 1) == isBlack(board.center(pixel: column, row)))
      }
    }
  }

  @Test func aCurveIsNotJoinedAcrossAPole() {
    var layer = DotLayer(plane)
    layer.curve(pen) { $0 < 2 ? -0.1 : 2.1 }
    #expect(rows(layer) == ["    ", "    "])
  }

  @Test func aCurveIsConnectedAndLeavesGapsWhereItIsUndefined() {
    var layer = DotLayer(plane)
    layer.curve(pen) { $0 < 2 ? 1.9 : .nan }
    #expect(rows(layer) == ["⠉⠉  ", "    "])
  }

  @Test func aCurveIsNotJoinedAcrossAJumpHoweverSmall() {
    var layer = DotLayer(plane)
    layer.curve(pen) { $0 < 2 ? 0.1 : 1.9 }
    #expect(rows(layer) == ["  ⠉⠉", "⣀⣀  "])
    var small = DotLayer(plane)
    small.curve(pen) { $0 < 2 ? 0.1 : 0.9 }
    #expect(rows(small) == ["    ", "⣀⣀⠉⠉"])
  }

  /// 2^-30 wide, this rise lies between two columns of dots, and yet nothing is left out of it.
  @Test func aSteepCurveThatHangsTogetherIsJoined() {
    var layer = DotLayer(plane)
    layer.curve(pen) { 0.1 + 1.8 * min(1, max(0, ($0 - 2) * 0x1p30)) }
    #expect(rows(layer) == ["  ⡏⠉", "⣀⣸  "])
  }

  /// Each branch goes on to the edge, up to the column of its pole.
  @Test func aPoleWithinThePictureHasBothBranches() {
    let wide = Plane(x: -1...1, y: -10...10, area: Rect(x: 0, y: 0, width: 10, height: 4))
    var layer = DotLayer(wide)
    layer.curve(pen) { 1 / $0 }
    let text = rows(layer)
    // Column 4 ends left of 0 and column 5 begins there.
    let left = text.map { Array($0)[4] }, right = text.map { Array($0)[5] }
    #expect(left[0] == " " && left[1] == " " && left[3] != " ")
    #expect(right[3] == " " && right[2] == " " && right[0] != " ")
  }

  @Test func aTangentHasItsLengthWhateverItsSlope() {
    let wide = Plane(x: 0...40, y: 0...20, area: Rect(x: 0, y: 0, width: 20, height: 5))
    for slope in [0.0, 1, -3, 1e9] {
      var layer = DotLayer(wide)
      layer.tangent(at: SIMD2(20, 10), slope: slope, length: 6, cellAspect: 2, pen)
      let text = rows(layer)
      #expect(text.joined().contains { $0 != " " })
      #expect(text.allSatisfy { $0.filter { $0 != " " }.count <= 7 })
    }
    var none = DotLayer(wide)
    none.tangent(at: SIMD2(20, 10), slope: .nan, length: 6, cellAspect: 2, pen)
    #expect(rows(none) == Array(repeating: String(repeating: " ", count: 20), count: 5))
  }

  @Test(arguments: awkwardSizes)
  func everySizeIsDrawn(_ size: Size) {
    let plane = Plane(fitting: -1...1, -1...1, in: Rect(size), cellAspect: 2)
    var layer = DotLayer(plane)
    layer.polyline([SIMD2(-9, -9), SIMD2(9, 9), SIMD2(0, 0)], Pen(ink: 8, isThick: true))
    layer.curve(pen) { $0 * $0 }
    var markers = MarkerLayer(plane)
    markers.place(.head(12), at: SIMD2(0, 0), ink: 3)
    for capabilities in allCapabilities {
      var frame = Frame(Size(width: 20, height: 6))
      layer.draw(into: &frame, Palette(capabilities))
      markers.draw(into: &frame, Palette(capabilities))
      #expect(frame.rows.allSatisfy { $0.columns == 20 })
    }
  }
}
