/// The transform between mathematical coordinates and the cells of a rectangle.
///
/// One transform serves the map, the dots and the markers, so that they agree. A position is measured
/// in cells from the top left corner of the frame: the area's left edge is at column `area.x`, its
/// right edge at column `area.right`. The y axis points up, rows go down. The centre of pixel i of n
/// is at (i + ½)/n of the range.
package struct Plane: Hashable, Sendable {
  /// The coordinates at the left and right edge; finite, the second larger.
  package let x: ClosedRange<Double>
  /// The coordinates at the bottom and top edge; finite, the second larger.
  package let y: ClosedRange<Double>
  package let area: Rect

  /// Spreads ranges of coordinates over a rectangle.
  ///
  /// Bounds beyond ±10³⁰⁰ are cut off there; a range without extent is widened by 1 to both sides, or
  /// by as much as its size needs.
  package init(x: ClosedRange<Double>, y: ClosedRange<Double>, area: Rect) {
    self.x = Self.usable(x)
    self.y = Self.usable(y)
    self.area = area
  }

  /// The width of a cell in coordinates; 0 for an area without columns.
  package var cellWidth: Double { area.width == 0 ? 0 : x.extent / Double(area.width) }

  /// The height of a cell in coordinates; 0 for an area without rows.
  package var cellHeight: Double { area.height == 0 ? 0 : y.extent / Double(area.height) }

  /// Whether a point lies in the shown ranges, the edges included; false for NaN.
  package func contains(_ point: SIMD2<Double>) -> Bool {
    x.contains(point.x) && y.contains(point.y)
  }

  /// The point of the plane that is nearest to one, which is that itself within it.
  package func nearest(to point: SIMD2<Double>) -> SIMD2<Double> {
    SIMD2(
      min(max(x.lowerBound, point.x), x.upperBound), min(max(y.lowerBound, point.y), y.upperBound))
  }

  /// The position of a point in cells, x the column and y the row; outside the area for a point
  /// outside the ranges.
  package func position(of point: SIMD2<Double>) -> SIMD2<Double> {
    SIMD2(
      Double(area.x) + (point.x - x.lowerBound) / x.extent * Double(area.width),
      Double(area.y) + (y.upperBound - point.y) / y.extent * Double(area.height))
  }

  /// The point at a position in cells.
  package func point(at position: SIMD2<Double>) -> SIMD2<Double> {
    guard !area.isEmpty else { return SIMD2(x.lowerBound, y.upperBound) }
    return SIMD2(
      x.lowerBound + (position.x - Double(area.x)) / Double(area.width) * x.extent,
      y.upperBound - (position.y - Double(area.y)) / Double(area.height) * y.extent)
  }

  /// The point at the centre of a cell, given by its column and row in the frame.
  package func center(column: Int, row: Int) -> SIMD2<Double> {
    point(at: SIMD2(Double(column) + 0.5, Double(row) + 0.5))
  }

  /// The point at the centre of a pixel of the map; pixels are half a cell high and counted from the
  /// top left corner of the area.
  package func center(pixel column: Int, _ halfRow: Int) -> SIMD2<Double> {
    point(
      at: SIMD2(
        Double(area.x) + Double(column) + 0.5, Double(area.y) + (Double(halfRow) + 0.5) / 2))
  }

  /// The points at the centres of all pixels of the map, row by row from the top left.
  package var pixelCenters: [SIMD2<Double>] {
    (0..<area.height * 2).flatMap { row in
      (0..<area.width).map { column in center(pixel: column, row) }
    }
  }

  /// The cell a point lies in; nil outside the ranges and for NaN.
  package func cell(of point: SIMD2<Double>) -> (column: Int, row: Int)? {
    guard let place = subcell(of: point, perCell: 1, 1) else { return nil }
    return (area.x + place.column, area.y + place.row)
  }

  /// The pixel of a grid of several pixels a cell that a point lies in, counted from the top left
  /// corner of the area; nil outside the ranges and for NaN.
  ///
  /// A point on the right or bottom edge belongs to the last pixel.
  func subcell(
    of point: SIMD2<Double>, perCell columns: Int, _ rows: Int
  ) -> (column: Int, row: Int)? {
    guard contains(point), !area.isEmpty else { return nil }
    let place = position(of: point) - SIMD2(Double(area.x), Double(area.y))
    let scaled = place * SIMD2(Double(columns), Double(rows))
    return (
      min(max(0, Int(scaled.x)), area.width * columns - 1),
      min(max(0, Int(scaled.y)), area.height * rows - 1)
    )
  }

  private static func usable(_ range: ClosedRange<Double>) -> ClosedRange<Double> {
    let limit = 1e300
    let lower = max(-limit, min(limit, range.lowerBound))
    let upper = max(-limit, min(limit, range.upperBound))
    // Pixels must differ: less than this cannot be told apart in the arithmetic above.
    let smallest = max(abs(lower), abs(upper)) * 1e-12
    guard upper - lower > smallest else {
      let margin = max(1, smallest)
      return max(-2 * limit, lower - margin)...min(2 * limit, upper + margin)
    }
    return lower...upper
  }
}

extension ClosedRange<Double> {
  /// The distance between the bounds.
  package var extent: Double { upperBound - lowerBound }

  /// The value half-way between the bounds.
  var middle: Double { lowerBound / 2 + upperBound / 2 }

  /// The range of the given extent with the same middle.
  func widened(to extent: Double) -> ClosedRange {
    let half = Swift.max(extent, self.extent) / 2
    return (middle - half)...(middle + half)
  }
}

extension Plane {
  /// The plane that shows the wanted ranges whole and draws circles round.
  ///
  /// One of the ranges is widened around its middle, so that a unit of x is as long on the screen as
  /// a unit of y. Nothing wanted is cut. The aspect is the height of a cell divided by its width.
  package init(
    fitting x: ClosedRange<Double>, _ y: ClosedRange<Double>, in area: Rect, cellAspect: Double
  ) {
    let wanted = Plane(x: x, y: y, area: area)
    guard !area.isEmpty else {
      self = wanted
      return
    }
    let aspect = cellAspect.isFinite && cellAspect > 0 ? cellAspect : 2
    let unit = max(wanted.cellWidth, wanted.cellHeight / aspect)
    self.init(
      x: wanted.x.widened(to: unit * Double(area.width)),
      y: wanted.y.widened(to: unit * aspect * Double(area.height)), area: area)
  }
}
