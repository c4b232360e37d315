/// The graph of a function in the pieces that hang together.
///
/// Where the function is not finite, jumps, or has a pole, one piece ends and another begins, each drawn up
/// to the place itself.
package struct CurvePieces: Sendable {
  /// The points of each piece from left to right.
  package private(set) var pieces: [[SIMD2<Double>]] = []

  /// Follows a function over the horizontal range of a plane.
  ///
  /// - Parameters:
  ///   - function: the height at a place.
  ///   - plane: what is shown.
  ///   - count: how many places are looked at, evenly apart, each in the middle of its share.
  ///   - gap: the smallest jump that shows, a height.
  package init(
    _ function: (Double) -> Double, on plane: Plane, count: Int, gap: Double
  ) {
    var piece: [SIMD2<Double>] = []
    for index in 0..<count {
      let x = plane.x.lowerBound + (Double(index) + 0.5) / Double(count) * plane.x.extent
      let point = SIMD2(x, function(x))
      guard point.y.isFinite else {
        end(&piece)
        continue
      }
      if let previous = piece.last,
        let jump = Self.jump(of: function, from: previous, to: point, higherThan: gap)
      {
        piece.append(jump.before)
        end(&piece)
        piece.append(jump.after)
      }
      piece.append(point)
    }
    end(&piece)
  }

  private mutating func end(_ piece: inout [SIMD2<Double>]) {
    if !piece.isEmpty { pieces.append(piece) }
    piece = []
  }

  /// The two sides of a jump between neighbouring points of a graph; nil where the graph hangs together.
  ///
  /// Follows the half with the larger difference down to the finest interval numbers allow. There the
  /// values of a continuous function have come together, however steep it is between the two points.
  private static func jump(
    of function: (Double) -> Double, from start: SIMD2<Double>, to end: SIMD2<Double>,
    higherThan gap: Double
  ) -> (before: SIMD2<Double>, after: SIMD2<Double>)? {
    // Neighbouring dots touch in any case.
    guard abs(end.y - start.y) > gap else { return nil }
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
    return abs(after.y - before.y) > gap ? (before, after) : nil
  }
}
