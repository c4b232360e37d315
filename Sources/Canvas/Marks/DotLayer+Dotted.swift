extension DotLayer {
  /// The way from one dot of a dotted path to the next, in dots.
  private static let spacing = 4.0

  /// Draws a path as single dots, evenly spread along it however long its segments are.
  ///
  /// What lies outside the plane is cut off as for lines. A single point draws a dot.
  package mutating func dotted(_ points: some Sequence<SIMD2<Double>>, _ pen: Pen) {
    var previous: SIMD2<Double>?
    // The way to the next dot, carried on from segment to segment.
    var rest = 0.0
    for point in points {
      rest = dots(from: previous ?? point, to: point, after: rest, pen)
      previous = point
    }
  }

  /// Draws the dots of one segment, the first after the given way; returns the way left at its end.
  private mutating func dots(
    from start: SIMD2<Double>, to end: SIMD2<Double>, after rest: Double, _ pen: Pen
  ) -> Double {
    guard let part = plane.clipped(from: start, to: end) else { return 0 }
    let way = (plane.position(of: part.end) - plane.position(of: part.start)) * SIMD2(2, 4)
    let length = (way * way).sum().squareRoot()
    var reached = rest
    while reached <= length {
      let share = length > 0 ? reached / length : 0
      let place = part.start + share * (part.end - part.start)
      segment(from: place, to: place, pen)
      reached += Self.spacing
    }
    return reached - length
  }
}
