/// A half-line from a point.
struct Ray: Hashable, Sendable {
  let base: Point
  /// Along an axis, or one that is not; of a length near 1.
  let direction: Point

  /// The ray away from the origin through a point.
  init(fromOriginThrough point: Point) {
    self.init(from: point, along: point / point.norm)
  }

  init(from base: Point, along direction: Point) {
    self.base = base
    self.direction = direction
  }

  /// The place so far along the ray.
  func place(after length: Double) -> Point { base + length * direction }

  /// Whether the ray, carried on backwards, meets the origin.
  var leadsThroughOrigin: Bool {
    abs(base.x * direction.y - base.y * direction.x) <= 1e-9 * base.norm
  }

  /// What a function does a hundred, ten thousand … times farther out; nil where it rises somewhere there.
  func course(of field: Field, reach: Double) -> LowestValue? {
    let unit = max(base.norm, reach)
    let values = [1, 1e2, 1e4, 1e6, 1e8].map { field.value(at: place(after: ($0 - 1) * unit)) }
    let finite = Array(values.prefix(while: \.isFinite))
    let falls = zip(finite, finite.dropFirst()).map { $0 - $1 }
    guard falls.allSatisfy({ $0 >= 0 }) else { return nil }
    if finite.count < values.count {
      return values[finite.count] == -.infinity ? .unbounded(self) : nil
    }
    guard falls[0] > 0 else { return nil }
    // Each way is a hundred times longer than the one before: a logarithm falls as much on each.
    guard falls[3] < 0.5 * falls[1] || falls[3] == 0 else { return .unbounded(self) }
    return .approached(
      values[4].magnitude < 1e-6 * values[0].magnitude ? 0 : values[4], along: self)
  }
}
