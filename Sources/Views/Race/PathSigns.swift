import Canvas

/// The places along a run's path where its sign stands too, so that the path is told from others in its ink.
struct PathSigns {
  /// Which of how many runs it is: their signs stand at different places of paths that begin together.
  let run: Int
  let count: Int

  /// The way before the first sign of the first run, in columns.
  private static let margin = 3.0
  /// The way around a head that has no signs, in columns, since these would be taken for heads.
  private static let headMargin = 7.0
  /// The way from the first sign of a run to that of the next, in columns.
  private static let distance = 2.0
  /// The least way between two signs, in columns.
  private static let leastPeriod = 18.0
  /// The most signs on a path, those of its newest part.
  private static let mostSigns = 3
  /// The longest step that has signs, in columns: longer ones lead out of every picture.
  private static let longestStep = 1000.0

  /// The places on a path that is drawn on a plane, in its coordinates.
  ///
  /// They are counted from the beginning, so that they stay while the run goes on.
  ///
  /// - Parameters:
  ///   - path: where the run has been.
  ///   - plane: what the path is drawn on.
  ///   - heads: where the runs are now.
  /// - Returns: the places of its newest part that are in the picture and clear of the heads.
  func places(
    along path: [SIMD2<Double>], on plane: Plane, awayFrom heads: [SIMD2<Double>]
  ) -> [SIMD2<Double>] {
    let period = max(Self.leastPeriod, Self.distance * Double(count))
    var next = Self.margin + Self.distance * Double(run)
    var walked = 0.0
    var places: [SIMD2<Double>] = []
    for (start, end) in zip(path, path.dropFirst()) {
      let length = columns(from: start, to: end, plane)
      guard length > 0, length < Self.longestStep else { continue }
      while next <= walked + length {
        places.append(start + (next - walked) / length * (end - start))
        next += period
      }
      walked += length
    }
    return places.filter { place in
      plane.contains(place)
        && !heads.contains { columns(from: place, to: $0, plane) < Self.headMargin }
    }.suffix(Self.mostSigns)
  }

  private func columns(from start: SIMD2<Double>, to end: SIMD2<Double>, _ plane: Plane) -> Double {
    let way = (plane.position(of: end) - plane.position(of: start)) * SIMD2(1, 2)
    return (way * way).sum().squareRoot()
  }
}
