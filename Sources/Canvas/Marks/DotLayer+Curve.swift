extension DotLayer {
  /// Draws the graph of a function, one segment from each column of dots to the next.
  ///
  /// Where the function is not finite, jumps, or has a pole, the curve has a gap: each side is drawn up
  /// to the place itself.
  package mutating func curve(_ pen: Pen, _ function: (Double) -> Double) {
    let count = plane.area.width * 2
    var previous: SIMD2<Double>?
    for column in 0..<count {
      let x = plane.x.lowerBound + (Double(column) + 0.5) / Double(count) * plane.x.extent
      let point = SIMD2(x, function(x))
      guard point.y.isFinite else {
        previous = nil
        continue
      }
      let start = previous ?? point
      if let jump = jump(of: function, from: start, to: point) {
        segment(from: start, to: jump.before, pen)
        segment(from: jump.after, to: point, pen)
      } else {
        segment(from: start, to: point, pen)
      }
      previous = point
    }
  }

  /// The two sides of a jump between neighbouring points of a graph; nil where the graph hangs together.
  ///
  /// Follows the half with the larger difference down to the finest interval numbers allow. There the
  /// values of a continuous function have come together, however steep it is between the two points.
  private func jump(
    of function: (Double) -> Double, from start: SIMD2<Double>, to end: SIMD2<Double>
  ) -> (before: SIMD2<Double>, after: SIMD2<Double>)? {
    let height = plane.y.extent / Double(max(1, plane.area.height * 4))
    // Neighbouring dots touch in any case.
    guard abs(end.y - start.y) > 1.5 * height else { return nil }
    var (before, after) = (start, end)
    for _ in 0..<60 {
      let x = before.x + (after.x - before.x) / 2
      guard x > before.x, x < after.x else { break }
      let middle = SIMD2(x, function(x))
      // A place without a value between two that have one is a gap.
      guard middle.y.isFinite else { return (before, after) }
      if abs(middle.y - before.y) > abs(after.y - middle.y) {
        after = middle
      } else {
        before = middle
      }
    }
    return abs(after.y - before.y) > 1.5 * height ? (before, after) : nil
  }
}
