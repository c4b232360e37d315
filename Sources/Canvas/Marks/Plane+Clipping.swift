extension Plane {
  /// The part of a segment that lies in the shown ranges.
  struct ClippedSegment {
    var start: SIMD2<Double>
    var end: SIMD2<Double>
    /// Whether the segment goes on beyond `end`.
    var leaves: Bool
  }

  /// Cuts a segment to the shown ranges; nil when none of it is inside.
  ///
  /// The method of Liang and Barsky, in floating point. An infinite end stands for its direction;
  /// a segment with a NaN is outside.
  ///
  /// Source: Y.-D. Liang, B. A. Barsky, A new concept and method for line clipping, 1984.
  func clipped(from start: SIMD2<Double>, to end: SIMD2<Double>) -> ClippedSegment? {
    guard let start = Self.bounded(start), let end = Self.bounded(end) else { return nil }
    let direction = end - start
    var entry = 0.0
    var exit = 1.0
    let slabs = [
      (start.x, direction.x, x), (start.y, direction.y, y),
    ]
    for (origin, slope, range) in slabs {
      if slope == 0 {
        guard range.contains(origin) else { return nil }
        continue
      }
      let lower = (range.lowerBound - origin) / slope
      let upper = (range.upperBound - origin) / slope
      entry = max(entry, min(lower, upper))
      exit = min(exit, max(lower, upper))
    }
    guard entry <= exit else { return nil }
    return ClippedSegment(
      start: entry > 0 ? held(start + direction * entry) : start,
      end: exit < 1 ? held(start + direction * exit) : end,
      leaves: exit < 1)
  }

  /// The point moved into the ranges, against the rounding of an intersection.
  private func held(_ point: SIMD2<Double>) -> SIMD2<Double> {
    SIMD2(
      max(x.lowerBound, min(x.upperBound, point.x)),
      max(y.lowerBound, min(y.upperBound, point.y)))
  }

  /// A point whose differences to others stay finite, in the same direction; nil for NaN.
  private static func bounded(_ point: SIMD2<Double>) -> SIMD2<Double>? {
    let limit = 1e300
    let largest = max(abs(point.x), abs(point.y))
    guard !point.x.isNaN, !point.y.isNaN else { return nil }
    if largest <= limit { return point }
    if largest.isFinite { return point / largest * limit }
    let sign = { (value: Double) in value.isInfinite ? (value < 0 ? -limit : limit) : 0 }
    return SIMD2(sign(point.x), sign(point.y))
  }
}
