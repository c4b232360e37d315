import Testing

@testable import Canvas

/// Outlines of fields whose shape is known.
@Suite struct FieldGridTests {
  private func grid(
    _ columns: Int, _ rows: Int, _ field: (Double, Double) -> Double
  ) -> FieldGrid {
    FieldGrid(
      columns: columns, rows: rows,
      values: (0..<rows).flatMap { row in
        (0..<columns).map { field(Double($0), Double(row)) }
      })
  }

  /// The area within outlines, holes counted off: half the sum of x dy − y dx.
  private func area(_ outlines: [[SIMD2<Double>]]) -> Double {
    abs(
      outlines.reduce(0) { sum, outline in
        sum
          + zip(outline, outline.dropFirst() + outline.prefix(1)).reduce(0) {
            $0 + ($1.0.x * $1.1.y - $1.0.y * $1.1.x) / 2
          }
      })
  }

  @Test func aSlopeIsCutWhereAStraightLineMeetsTheLevel() {
    // f = x on 0…3: above 1.25 lies the rectangle from 1.25 to 3.
    let outlines = grid(4, 3) { x, _ in x }.outlines(above: 1.25)
    #expect(outlines.count == 1)
    #expect(
      Set(outlines[0])
        == [SIMD2(1.25, 0), SIMD2(3, 0), SIMD2(3, 2), SIMD2(1.25, 2)])
  }

  @Test func belowAllOutlinesTheWholeGridIsAbove() {
    #expect(abs(area(grid(5, 4) { _, _ in 1 }.outlines(above: 0)) - 12) < 1e-12)
    #expect(grid(5, 4) { _, _ in 1 }.outlines(above: 1) == [])
  }

  /// A disc of radius 6 has the area 36π; its outline here is a polygon inside it.
  @Test func aDiscHasItsAreaAndAPitLeavesAHole() {
    let peak = grid(41, 41) { x, y in -(x - 20) * (x - 20) - (y - 20) * (y - 20) }
    #expect(abs(area(peak.outlines(above: -36)) / (36 * .pi) - 1) < 0.02)
    let pit = grid(41, 41) { x, y in (x - 20) * (x - 20) + (y - 20) * (y - 20) }
    let outlines = pit.outlines(above: 36)
    #expect(outlines.count == 2)
    #expect(abs(area(outlines) / (1600 - 36 * .pi) - 1) < 0.002)
  }

  @Test func atASaddleTheMeanTellsWhatHangsTogether() {
    // Corners 1 0 / 0 1: their mean is 0.5.
    let saddle = FieldGrid(columns: 2, rows: 2, values: [1, 0, 0, 1])
    #expect(saddle.outlines(above: 0.4).count == 1)
    #expect(saddle.outlines(above: 0.6).count == 2)
  }

  @Test func whatIsNotDefinedOrInfiniteHasAnOutlineToo() {
    let field = FieldGrid(columns: 3, rows: 3, values: [0, 0, 0, 0, .infinity, 0, 0, .nan, 0])
    for outline in field.outlines(above: 1) {
      #expect(outline.allSatisfy { $0.x.isFinite && $0.y.isFinite })
    }
    #expect(FieldGrid(columns: 3, rows: 3, values: []).outlines(above: 0) == [])
    #expect(field.outlines(above: 1).count == 1)
  }

  /// Every outline closes: an outline that did not would leave edges that nothing follows.
  @Test func everyOutlineOfAnUnevenFieldIsClosedAndInsideTheGrid() {
    let height = { (x: Double, y: Double) in
      (x - 11) * (x - 11) / 90 * (1 - (y - 9) * (y - 9) / 150) - (y - 20) * (x - 25) / 70
    }
    let field = grid(37, 29, height)
    for level in [-2.0, -0.5, 0, 0.3, 1.2] {
      let outlines = field.outlines(above: level)
      #expect(!outlines.isEmpty)
      let share =
        Double(
          (0..<37 * 29).filter { index in
            let (x, y) = (Double(index % 37), Double(index / 37))
            return height(x, y) > level
          }.count) / (37 * 29)
      #expect(abs(area(outlines) / (36 * 28) - share) < 0.06)
    }
  }
}
