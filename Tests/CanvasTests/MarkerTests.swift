import Canvas
import Testing

struct MarkerTests {
  let plane = Plane(x: 0...4, y: 0...2, area: Rect(x: 1, y: 1, width: 4, height: 2))

  @Test func markersHaveAFormInEveryGlyphSet() {
    let markers: [Marker] =
      [
        .start, .minimum, .localMinimum, .saddle, .maximum, .exit(.up), .tombstone, .arrived,
        .custom("§", ascii: "s"),
      ]
      + (0..<9).map { .head($0) } + (0..<9).map { .auxiliary($0) }
    let unicode = markers.map { $0.glyph(.braille) }
    let ascii = markers.map { $0.glyph(.ascii) }
    #expect(String(String.UnicodeScalarView(unicode)) == "○✕∨≍∧↑†⊗§●◆▲■★▼◀▶◈◎◇△□☆▽◁▷◊")
    #expect(String(String.UnicodeScalarView(ascii)) == "oxusn^!XsABCDEFGHIabcdefghi")
    #expect(Marker.head(9).glyph(.braille) == "●")
  }

  @Test func aHeadStandsForTheStartInItsCellAndPriorityGoesBeforeTheKind() {
    var layer = MarkerLayer(plane)
    layer.place(.head(1), at: SIMD2(0.5, 0.5))
    layer.place(.start, at: SIMD2(0.6, 0.4))
    #expect(signs(layer) == ["    ", "◆   "])
    var placing = MarkerLayer(plane)
    placing.place(.head(1), at: SIMD2(0.5, 0.5))
    placing.place(.start, at: SIMD2(0.6, 0.4), priority: 1)
    #expect(signs(placing) == ["    ", "○◆  "])
  }

  @Test func aHeadOnAMinimumIsOneSignForBoth() {
    var layer = MarkerLayer(plane)
    layer.place(.minimum, at: SIMD2(1.5, 0.5))
    layer.place(.head(0), at: SIMD2(1.6, 0.4), ink: 0)
    #expect(signs(layer) == ["    ", " ⊗  "])
  }

  @Test func theSignsOfOtherRunsInACellStandBesideIt() {
    var layer = MarkerLayer(plane)
    layer.place(.minimum, at: SIMD2(1.5, 0.5))
    for run in 0..<4 {
      layer.place(.head(run), at: SIMD2(1.5, 0.5), ink: run, priority: run == 0 ? 1 : 0)
    }
    #expect(signs(layer) == [" ◆  ", "▲⊗■ "])
  }

  @Test func theStartOfARunThatEndsAtOnceIsSeenBesideItsEnd() {
    var layer = MarkerLayer(plane)
    layer.place(.start, at: SIMD2(3.5, 1.5))
    layer.place(.tombstone, at: SIMD2(3.5, 1.5), ink: 0)
    #expect(signs(layer) == ["  ○†", "    "])
  }

  @Test func whereEveryCellIsTakenTheLastInRankIsLeftOut() {
    var layer = MarkerLayer(Plane(x: 0...1, y: 0...1, area: Rect(x: 1, y: 1, width: 2, height: 1)))
    for run in 0..<5 { layer.place(.head(run), at: SIMD2(0.2, 0.5), ink: run) }
    #expect(layer.marker(column: 1, row: 1) == .head(4))
    #expect(layer.marker(column: 2, row: 1) == .head(3))
  }

  /// The signs in the plane's area, row by row.
  private func signs(_ layer: MarkerLayer) -> [String] {
    (1...2).map { row in
      (1...4).map { column in
        layer.marker(column: column, row: row).map { String(Character($0.glyph(.braille))) } ?? " "
      }.joined()
    }
  }

  @Test func markersAreBoldOnCasing() {
    let levels = LevelScale.linear.levels(8, of: FieldSample([0, 8]))
    let map = ContourMap(plane: plane, levels: levels) { _ in 0 }
    let palette = Palette(indexed)
    var frame = Frame(Size(width: 6, height: 4))
    map.draw(into: &frame, at: plane.area, palette)
    var layer = MarkerLayer(plane)
    layer.place(.head(0), at: SIMD2(0.5, 1.5), ink: 0)
    layer.place(.start, at: SIMD2(9, 9))
    layer.place(.start, at: SIMD2(.nan, 0))
    layer.draw(into: &frame, palette, over: map)
    #expect(frame.rows == ["      ", " ●    ", "      ", "      "])
    #expect(
      styleGrid(frame)[1]
        == "1×default/default 1×208/\(palette.casing(0))+bold 3×default/53 1×default/default")
  }

  @Test(arguments: [
    (SIMD2(0.0, 9.0), Compass.up, 2, 1), (SIMD2(99, 1), .right, 4, 1),
    (SIMD2(-99, -99), .downLeft, 1, 2), (SIMD2(2, -1e300), .down, 2, 2),
    (SIMD2(-Double.infinity, 0), .left, 1, 1), (SIMD2(.infinity, .infinity), .upRight, 4, 1),
  ])
  func exitsKnowTheirCellAndDirection(
    _ end: SIMD2<Double>, _ direction: Compass, _ column: Int, _ row: Int
  ) throws {
    let round = Plane(x: 0...4, y: 0...4, area: plane.area)
    let start = SIMD2(1.5, 2.5)
    let target = end.x == 0 ? SIMD2(1.5, 9) : end
    let exit = try #require(round.exit(from: start, to: target, cellAspect: 2))
    #expect(exit.direction == direction)
    #expect(exit.column == column && exit.row == row)
  }

  @Test func segmentsThatEndInsideOrStayOutsideHaveNoExit() {
    #expect(plane.exit(from: SIMD2(1, 1), to: SIMD2(2, 2), cellAspect: 2) == nil)
    #expect(plane.exit(from: SIMD2(9, 9), to: SIMD2(1, 1), cellAspect: 2) == nil)
    #expect(plane.exit(from: SIMD2(9, 9), to: SIMD2(20, 9), cellAspect: 2) == nil)
    #expect(plane.exit(from: SIMD2(1, 1), to: SIMD2(.nan, 9), cellAspect: 2) == nil)
  }

  @Test func arrowsPointAllEightWays() {
    let vectors: [(Double, Double)] = [
      (0, 1), (1, 1), (1, 0), (1, -1), (0, -1), (-1, -1), (-1, 0), (-1, 1),
    ]
    let arrows = vectors.map { Compass(x: $0.0, y: $0.1).arrow(.braille) }
    #expect(String(String.UnicodeScalarView(arrows)) == "↑↗→↘↓↙←↖")
    let ascii = vectors.map { Compass(x: $0.0, y: $0.1).arrow(.ascii) }
    #expect(String(String.UnicodeScalarView(ascii)) == "^>>>v<<<")
    #expect(Compass(x: .nan, y: .nan) == .up)
    #expect(Compass(x: 0.4, y: 1) == .up)
    #expect(Compass(x: 0.42, y: 1) == .upRight)
  }

  @Test func aBadgeHasThreeCellsAndCoversNoOtherMarker() {
    let palette = Palette(direct)
    var frame = Frame(Size(width: 6, height: 4))
    var layer = MarkerLayer(plane)
    layer.heads = .badge
    layer.place(.head(0), at: SIMD2(1.5, 1.5), ink: 0)
    layer.place(.minimum, at: SIMD2(2.5, 1.5))
    layer.draw(into: &frame, palette)

    #expect(frame.rows[1] == "  ●✕  ")
    #expect(frame[1, 1].style.attributes.contains(.reverse))
    #expect(frame[2, 1].style.attributes.contains(.reverse))
    #expect(!frame[3, 1].style.attributes.contains(.reverse))
  }

  @Test func aBadgeAtTheEdgeStaysInsideThePlane() {
    var frame = Frame(Size(width: 6, height: 4))
    var layer = MarkerLayer(plane)
    layer.heads = .badge
    layer.place(.head(0), at: SIMD2(0.5, 1.5), ink: 0)
    layer.draw(into: &frame, Palette(monochrome))

    #expect(frame[0, 1] == .blank)
    #expect(frame[2, 1].style.attributes.contains(.reverse))
  }

  @Test func aHaloTakesTheDotsBesideAHeadAway() {
    let palette = Palette(direct)
    var frame = Frame(Size(width: 6, height: 4), filledWith: Cell("⣿", palette.ink(0)))
    var layer = MarkerLayer(plane)
    layer.heads = .haloed
    layer.place(.head(1), at: SIMD2(1.5, 1.5), ink: 1)
    layer.place(.start, at: SIMD2(1.5, 0.5))
    layer.draw(into: &frame, palette)

    #expect(frame.rows == ["⣿⣿⣿⣿⣿⣿", "⣿ ◆ ⣿⣿", "⣿⣿○⣿⣿⣿", "⣿⣿⣿⣿⣿⣿"])
  }

  /// The text of the rows when heads with numbers stand at the given places, the first in rank first.
  private func numbered(_ places: [(x: Double, y: Double)], width: Int = 12) -> [String] {
    let area = Rect(x: 0, y: 0, width: width, height: 3)
    var layer = MarkerLayer(Plane(x: 0...Double(width), y: 0...3, area: area))
    layer.heads = .haloed
    for (run, place) in places.enumerated() {
      layer.place(
        .head(run), at: SIMD2(place.x, place.y), ink: run, priority: -run, number: run + 1)
    }
    var frame = Frame(area.size)
    layer.draw(into: &frame, Palette(monochrome))
    return frame.rows
  }

  @Test func aNumberNeverStandsBesideTheSignOfAnotherRun() {
    // The third has a sign to its right and the number of the second to its left.
    let three = numbered([(1.5, 1.5), (4.5, 1.5), (6.5, 1.5), (7.5, 1.5)])[1]
    #expect(three == " ●¹ ◆²▲■⁴   ")
    // The second cannot have its number to the left, where it would be read as the first one's.
    #expect(numbered([(1.5, 1.5), (3.5, 1.5), (4.5, 1.5)])[1] == " ●¹◆▲³      ")
    #expect(numbered([(3.5, 1.5), (4.5, 1.5)])[1] == "  ¹●◆²      ")
  }

  @Test func headsAtOnePlaceStandAroundItWithTheirNumbers() {
    let rows = numbered(Array(repeating: (5.5, 1.5), count: 9))
    let badges = ["●¹", "◆²", "▲³", "■⁴", "★⁵", "▼⁶", "◀⁷", "▶⁸", "◈⁹"]
    #expect(badges.allSatisfy { badge in rows.contains { $0.contains(badge) } }, "\(rows)")
    #expect(rows[1].contains("●¹◆²"))
  }

  @Test func aHaloTakesNoNumberAway() {
    let area = Rect(x: 0, y: 0, width: 6, height: 1)
    var layer = MarkerLayer(Plane(x: 0...6, y: 0...1, area: area))
    layer.heads = .badge
    layer.place(.head(0), at: SIMD2(1.5, 0.5), ink: 0, number: 1)
    layer.place(.head(1), at: SIMD2(3.5, 0.5), ink: 1, number: 2)
    var frame = Frame(area.size)
    layer.draw(into: &frame, Palette(monochrome))
    #expect(frame.rows == [" ●¹◆² "])
  }

  @Test func aSignAlongAPathIsQuietAndGivesWay() {
    var layer = MarkerLayer(plane)
    layer.place(.along(1), at: SIMD2(0.5, 0.5), ink: 1)
    layer.place(.along(1), at: SIMD2(2.5, 0.5), ink: 1)
    layer.place(.head(0), at: SIMD2(2.5, 0.5), ink: 0, priority: 1)
    #expect(signs(layer) == ["    ", "◆ ● "])
    var frame = Frame(Size(width: 6, height: 4))
    layer.draw(into: &frame, Palette(direct))
    #expect(!frame[1, 2].style.attributes.contains(.bold))
    #expect(frame[3, 2].style.attributes.contains(.bold))
  }
}
