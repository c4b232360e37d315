/// The values of a field at the crossings of a grid, and the outlines of the part above a value.
package struct FieldGrid: Sendable {
  /// The number of crossings in a row, at least 2.
  package let columns: Int
  /// The number of rows, at least 2.
  package let rows: Int
  /// The values row by row; those that are not defined are NaN.
  private let values: [Double]

  /// Makes a grid from `columns` × `rows` values; missing ones are not defined.
  package init(columns: Int, rows: Int, values: some Collection<Double>) {
    self.columns = max(2, columns)
    self.rows = max(2, rows)
    let count = self.columns * self.rows
    self.values =
      Array(values.prefix(count))
      + [Double](repeating: .nan, count: max(0, count - values.count))
  }

  /// The closed outlines of the part of the grid where the field is above a value, in columns and rows;
  /// what lies inside an odd number of them is above.
  ///
  /// Marching squares: each square of the grid adds the lines that part its corners above from those
  /// below, with crossings where a straight line between two values meets the wanted one; where two
  /// opposite corners are above, the mean of the four tells whether they hang together. Around the grid
  /// everything counts as below, so that outlines close along its border.
  /// Source: W. Lorensen, H. Cline, Marching cubes: a high resolution 3D surface construction algorithm,
  /// 1987, in two dimensions.
  package func outlines(above level: Double) -> [[SIMD2<Double>]] {
    var next: [Int: Int] = [:]
    for row in -1..<rows {
      for column in -1..<columns {
        for (start, end) in lines(inSquareAt: column, row, above: level) { next[start] = end }
      }
    }
    var outlines: [[SIMD2<Double>]] = []
    // In the order of the edges, so that the same field always gives the same outlines.
    for first in next.keys.sorted() where next[first] != nil {
      var outline: [SIMD2<Double>] = []
      var edge = first
      while let following = next.removeValue(forKey: edge) {
        outline.append(crossing(on: edge, level))
        edge = following
      }
      outline = Self.withoutIdlePoints(outline)
      if outline.count > 2 { outlines.append(outline) }
    }
    return outlines
  }

  /// The value at a crossing; below everything outside the grid and where the field is not defined.
  private func value(_ column: Int, _ row: Int) -> Double {
    guard column >= 0, column < columns, row >= 0, row < rows else { return -.infinity }
    let value = values[row * columns + column]
    return value.isNaN ? -.infinity : value
  }

  /// An edge of the grid: from a crossing to the one on its right, or to the one below.
  private func edge(_ column: Int, _ row: Int, isVertical: Bool) -> Int {
    (((row + 1) * (columns + 2)) + column + 1) * 2 + (isVertical ? 1 : 0)
  }

  /// The lines through the square whose upper left corner is a crossing, from edge to edge, with what is
  /// above always on the same side.
  private func lines(
    inSquareAt column: Int, _ row: Int, above level: Double
  ) -> [(start: Int, end: Int)] {
    let corners = [
      value(column, row), value(column + 1, row), value(column + 1, row + 1),
      value(column, row + 1),
    ]
    let isAbove = corners.map { $0 > level }
    guard isAbove.contains(true), isAbove.contains(false) else { return [] }
    let edges = [
      edge(column, row, isVertical: false), edge(column + 1, row, isVertical: true),
      edge(column, row + 1, isVertical: false), edge(column, row, isVertical: true),
    ]
    // Going round the corners, an outline begins where that leads down and ends where it leads up again.
    let starts = (0..<4).filter { isAbove[$0] && !isAbove[($0 + 1) % 4] }
    let ends = (0..<4).filter { !isAbove[$0] && isAbove[($0 + 1) % 4] }
    guard starts.count == 2 else { return [(edges[starts[0]], edges[ends[0]])] }
    // Around a low corner each if the high ones hang together, else around a high one.
    let hangsTogether = corners.reduce(0) { $0 + $1 / 4 } > level
    return starts.map { start in
      let end = (start + (hangsTogether ? 1 : 3)) % 4
      return (edges[start], edges[end])
    }
  }

  /// Where a level crosses an edge; on the border itself where the edge leads out of the grid.
  private func crossing(on edge: Int, _ level: Double) -> SIMD2<Double> {
    let place = edge / 2
    let (column, row) = (place % (columns + 2) - 1, place / (columns + 2) - 1)
    let (dx, dy) = edge % 2 == 1 ? (0, 1) : (1, 0)
    let (a, b) = (value(column, row), value(column + dx, row + dy))
    let share =
      a.isFinite && b.isFinite ? (level - a) / (b - a) : a == -.infinity ? 1.0 : 0.0
    let point = SIMD2(Double(column) + share * Double(dx), Double(row) + share * Double(dy))
    return point.clamped(
      lowerBound: SIMD2(0, 0), upperBound: SIMD2(Double(columns - 1), Double(rows - 1)))
  }

  /// An outline without points that repeat the one before or lie on the line between their neighbours.
  private static func withoutIdlePoints(_ points: [SIMD2<Double>]) -> [SIMD2<Double>] {
    func isIdle(_ point: SIMD2<Double>, between last: SIMD2<Double>, _ next: SIMD2<Double>) -> Bool
    {
      let (one, other) = (point - last, next - point)
      return abs(one.x * other.y - one.y * other.x) < 1e-9 && (one * other).sum() >= 0
    }
    var kept: [SIMD2<Double>] = []
    for point in points where point != kept.last {
      if kept.count > 1, isIdle(kept[kept.count - 1], between: kept[kept.count - 2], point) {
        kept.removeLast()
      }
      kept.append(point)
    }
    // The first and the last are neighbours too.
    while kept.count > 2, isIdle(kept[kept.count - 1], between: kept[kept.count - 2], kept[0]) {
      kept.removeLast()
    }
    while kept.count > 2, isIdle(kept[0], between: kept[kept.count - 1], kept[1]) {
      kept.removeFirst()
    }
    return kept
  }
}
