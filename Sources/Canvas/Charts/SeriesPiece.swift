/// Steps of a series one after the other that all have a value, as points of a chart.
///
/// A value without a logarithm has the height −∞.
struct SeriesPiece: Hashable {
  let points: [SIMD2<Double>]

  /// The lines to draw: they go down to the floor where a value has no height, and end there.
  ///
  /// What lies below the floor is drawn by nobody, so that it is not taken for a plateau.
  func lines(downTo floor: Double) -> [[SIMD2<Double>]] {
    var lines: [[SIMD2<Double>]] = []
    var line: [SIMD2<Double>] = []
    for point in points {
      if point.y > -.infinity {
        line.append(point)
        continue
      }
      if let last = line.last {
        lines.append(last.y >= floor ? line + [SIMD2(point.x, floor)] : line)
        line = []
      }
    }
    return line.isEmpty ? lines : lines + [line]
  }

  /// Marks where the piece goes out through the floor and the ceiling: "0" for an exact zero, else an arrow.
  ///
  /// A piece that begins outside is marked at its beginning.
  func markCrossings(in markers: inout MarkerLayer, _ series: Series) {
    let plane = markers.plane
    let floor = plane.y.lowerBound
    var previous: SIMD2<Double>?
    for point in points {
      defer { previous = point }
      markCeilingCrossing(from: previous, to: point, in: &markers, series)
      let isHigher = previous.map { $0.y >= floor } ?? true
      if point.y == -.infinity {
        guard previous?.y != -.infinity else { continue }
        let isZero = series.values[Int(point.x)] == 0
        guard isZero || isHigher else { continue }
        markers.place(
          isZero ? .custom("0", ascii: "0") : .exit(.down), at: SIMD2(point.x, floor),
          ink: series.ink, priority: series.priority)
      } else if point.y < floor, isHigher {
        let crossing = previous.flatMap { plane.clipped(from: $0, to: point)?.end }
        markers.place(
          .exit(.down), at: crossing ?? SIMD2(point.x, floor), ink: series.ink,
          priority: series.priority)
      }
    }
  }

  /// Marks the ceiling where the way to a point goes out through it.
  private func markCeilingCrossing(
    from previous: SIMD2<Double>?, to point: SIMD2<Double>, in markers: inout MarkerLayer,
    _ series: Series
  ) {
    let plane = markers.plane
    let ceiling = plane.y.upperBound
    guard point.y > ceiling, previous.map({ $0.y <= ceiling }) ?? true else { return }
    let crossing = previous.flatMap {
      $0.y.isFinite ? plane.clipped(from: $0, to: point)?.end : nil
    }
    markers.place(
      .exit(.up), at: crossing ?? SIMD2(point.x, ceiling), ink: series.ink,
      priority: series.priority)
  }
}
