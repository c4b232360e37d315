extension Plane {
  /// The plane moved by less than half a cell, so that a point lies in the middle of a dot next to the
  /// middle of its cell.
  ///
  /// What comes to rest at the point then has the dots of its path and its sign in one cell, and does
  /// not leap from cell to cell for a difference nobody can see. A coordinate that is not finite or
  /// lies outside leaves its axis as it is.
  package func aligned(to point: SIMD2<Double>) -> Plane {
    guard !area.isEmpty else { return self }
    let place = position(of: point) - SIMD2(Double(area.x), Double(area.y))
    var (x, y) = (x, y)
    if x.contains(point.x) {
      // Two dots a cell, whose middles are at a quarter and three quarters.
      x = x.moved(by: (place.x - Self.nearest(to: place.x, [0.25, 0.75])) * cellWidth)
    }
    if y.contains(point.y) {
      // Four dots a cell; those at its top and bottom are next to other cells.
      y = y.moved(by: (Self.nearest(to: place.y, [0.375, 0.625]) - place.y) * cellHeight)
    }
    return Plane(x: x, y: y, area: area)
  }

  /// The number with one of the given fractions that is nearest to a position.
  private static func nearest(to position: Double, _ fractions: [Double]) -> Double {
    let cell = position.rounded(.down)
    return fractions.map { cell + $0 }.min { abs($0 - position) < abs($1 - position) } ?? position
  }
}

extension ClosedRange<Double> {
  /// The range moved up; itself where that is no finite way.
  fileprivate func moved(by way: Double) -> ClosedRange {
    let (lower, upper) = (lowerBound + way, upperBound + way)
    return lower.isFinite && upper.isFinite && lower < upper ? lower...upper : self
  }
}
