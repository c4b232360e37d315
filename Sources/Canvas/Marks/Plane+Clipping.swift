extension Plane {
  /// The part of a segment that lies in the shown ranges.
  package struct ClippedSegment {
    package var start: SIMD2<Double>
    package var end: SIMD2<Double>
    /// Whether the segment goes on beyond `end`.
    package var leaves: Bool
  }

  /// Cuts a segment to the shown ranges; nil when none of it is inside.
  ///
  /// The method of Liang and Barsky, in floating point. An infinite end stands for its direction;
  /// a segment with a NaN is outside.
  ///
  /// Source: Y.-D. Liang, B. A. Barsky, A new concept and method for line clipping, 1984.
  package func clipped(from start: SIMD2<Double>, to end: SIMD2<Double>) -> ClippedSegment? {
    guard let start = Self.bounded(start), let end = Self.bounded(end) else { return nil }
    // Measured from the far end of a long segment, rounding would swallow the window.
    guard max(abs(start.x), abs(start.y)) <= max(abs(end.x), abs(end.y)) else {
      return crossing(from: end, to: start).map {
        ClippedSegment(start: $0.exit ?? start, end: $0.entry ?? end, leaves: $0.entry != nil)
      }
    }
    return crossing(from: start, to: end).map {
      ClippedSegment(start: $0.entry ?? start, end: $0.exit ?? end, leaves: $0.exit != nil)
    }
  }

  /// Where a segment comes into the ranges and goes out of them again, each nil where that end of it
  /// lies inside; nil when none of it is inside.
  private func crossing(
    from start: SIMD2<Double>, to end: SIMD2<Double>
  ) -> (entry: SIMD2<Double>?, exit: SIMD2<Double>?)? {
    let direction = end - start
    var entry = (time: 0.0, axis: 0, bound: 0.0)
    var exit = (time: 1.0, axis: 0, bound: 0.0)
    for (axis, range) in [x, y].enumerated() {
      let (origin, slope) = (start[axis], direction[axis])
      if slope == 0 {
        guard range.contains(origin) else { return nil }
        continue
      }
      let near = slope > 0 ? range.lowerBound : range.upperBound
      let far = slope > 0 ? range.upperBound : range.lowerBound
      if (near - origin) / slope > entry.time { entry = ((near - origin) / slope, axis, near) }
      if (far - origin) / slope < exit.time { exit = ((far - origin) / slope, axis, far) }
    }
    guard entry.time <= exit.time else { return nil }
    let point = { (edge: (time: Double, axis: Int, bound: Double)) in
      var point = start + direction * edge.time
      point[edge.axis] = edge.bound
      return held(point)
    }
    return (entry.time > 0 ? point(entry) : nil, exit.time < 1 ? point(exit) : nil)
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
