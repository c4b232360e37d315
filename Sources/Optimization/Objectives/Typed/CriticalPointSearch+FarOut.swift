/// What becomes of a function far outside the square that is searched.
extension CriticalPointSearch {
  /// A ray on which the function falls without bound, however far outside the square it begins to; nil
  /// where it falls so along none of the directions.
  var fallFarOut: LowestValue? {
    let directions = field.dimension == 1 ? [Point(1, 0), Point(-1, 0)] : Self.directions
    return directions.lazy.map { Ray(from: reach * $0, along: $0) }
      .first { falls(far: $0) }.map { .unbounded($0) }
  }

  /// Whether the function falls on all of the last twelve legs of a ray, each as long as those before it
  /// together and more, and not toward a value.
  private func falls(far ray: Ray) -> Bool {
    let values = (0..<26).map { field.value(at: ray.place(after: reach * Double.exp(Double($0)))) }
    let finite = values.prefix(while: \.isFinite)
    let changes = zip(finite, finite.dropFirst()).map { $1 - $0 }
    let isEndless = finite.count == values.count
    guard isEndless || values[finite.count] == -.infinity else { return false }
    let last = changes.suffix(isEndless ? 12 : 2)
    // A logarithm falls as much on each leg.
    return last.count >= 2 && last.allSatisfy { $0 < 0 }
      && (!isEndless || changes[changes.count - 1] <= 0.5 * changes[changes.count - 12])
  }
}
