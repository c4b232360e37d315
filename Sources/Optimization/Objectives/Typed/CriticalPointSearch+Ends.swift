/// How far a level reaches, and where a function ends.
extension CriticalPointSearch {
  /// The middle of the plateau that a point lies on, along the axes or another direction; nil where the
  /// function is level along none of them.
  func plateau(around point: Point, along directions: [Point]? = nil) -> LowestValue? {
    let value = field.value(at: point)
    func isOn(_ place: Point) -> Bool { field.value(at: place) == value }
    let axes =
      directions ?? (field.dimension == 1 ? [Point(1, 0)] : [Point(1, 0), Point(0, 1)])
    var (middle, levelAxes) = (point, 0)
    for axis in axes where isOn(point + 1e-3 * reach * axis) || isOn(point - 1e-3 * reach * axis) {
      levelAxes += 1
      let ends = [-1.0, 1].map { sign in
        let outside = Self.lengths.first { !isOn(point + sign * $0 * reach * axis) }
        return outside.map { last(from: 0, to: $0 * reach) { isOn(point + sign * $0 * axis) } }
      }
      // Where it ends on one side only no place is its middle.
      guard let before = ends[0], let after = ends[1] else { continue }
      let candidate = middle + (after - before) / 2 * axis
      if isOn(candidate) { middle = candidate }
    }
    return levelAxes > 0 ? .plateau(value, around: middle) : nil
  }

  /// The value where the function ends beside a point, where no short number meets the end; nil elsewhere.
  func valueAtUnmetEdge(beside point: Point) -> Double? {
    let length = 1e-7 * reach
    let outward = Self.directions.prefix(4).filter {
      field.value(at: point + length * field.point($0.x, $0.y)).isNaN
    }
    guard !outward.isEmpty, !isShort(point) else { return nil }
    let edges = outward.map { direction in
      let end = last(from: 0, to: length) {
        !field.value(at: point + $0 * field.point(direction.x, direction.y)).isNaN
      }
      return field.value(at: point + end * field.point(direction.x, direction.y))
    }
    return edges.min()
  }

  /// The lowest place that steps along the end of the function lead to from one beside it, which steps along
  /// axes do not follow; a place elsewhere itself.
  func lowestAlongEdge(from place: Point) -> Point {
    let nearby = 1e-7 * reach
    let outward = Self.directions.prefix(4).filter {
      field.value(at: place + nearby * field.point($0.x, $0.y)).isNaN
    }
    guard field.dimension > 1, !outward.isEmpty else { return place }
    var (point, value, length) = (place, field.value(at: place), reach / 12)
    for _ in 0..<200 where length > 1e-9 * reach {
      let tries = Self.directions.prefix(8).flatMap { direction in
        outward.compactMap { edge(near: point + length * direction, $0, length) }
      }.map { (point: $0, value: field.value(at: $0)) }
      if let best = tries.min(by: { $0.value < $1.value }), best.value < value {
        (point, value) = best
      } else {
        length /= 2
      }
    }
    return point
  }

  /// The last place of the function on the way through a place in a direction; nil where it is not near.
  private func edge(near place: Point, _ outward: Point, _ length: Double) -> Point? {
    func isDefined(_ shift: Double) -> Bool { !field.value(at: place + shift * outward).isNaN }
    let inside = [0, -length, -2 * length].first(where: isDefined)
    let outside = [0, length, 2 * length].first { !isDefined($0) }
    guard let inside, let outside else { return nil }
    return place + last(from: inside, to: outside, isDefined) * outward
  }

  /// The last number of a range for which something holds that holds at its beginning.
  func last(from lower: Double, to upper: Double, _ holds: (Double) -> Bool) -> Double {
    var (inside, outside) = (lower, upper)
    for _ in 0..<100 {
      let middle = (inside + outside) / 2
      guard middle > min(inside, outside), middle < max(inside, outside) else { break }
      if holds(middle) { inside = middle } else { outside = middle }
    }
    return inside
  }
}
