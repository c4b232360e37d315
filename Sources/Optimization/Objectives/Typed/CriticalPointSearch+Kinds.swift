/// What kind of point each is that was found: by the eigenvalues of the Hessian, or the values around it.
extension CriticalPointSearch {
  /// The point with its kind; nil where it is none after all.
  func classified(_ point: Point) -> CriticalPoint? {
    let value = field.value(at: point)
    let slack = 1e-12 * max(value.magnitude, 1e-3)
    let close = differences(from: point, by: 1e-5)
    // A value that stands alone, as y^y has at y = −5, is no part of a surface, and a place where all is
    // equally high is the edge of a plateau.
    guard close.count >= Self.fewestDirections,
      close.contains(where: { $0 != 0 }) || hidesSlopes(around: point)
    else { return nil }
    let (smaller, larger) = eigenvalues(at: point)
    let size = max(smaller.magnitude, larger.magnitude)
    let usual =
      Self.directions.prefix(4).map {
        eigenvalues(at: point + 1e-3 * reach * field.point($0.x, $0.y)).larger.magnitude
      }.filter(\.isFinite).max() ?? 0
    // A curvature that is nothing beside that of the surroundings is what rounding has left of 0.
    if isLevel(at: point), size > 1e-4 * usual, size.isFinite,
      min(smaller.magnitude, larger.magnitude) > 1e-7 * size
    {
      if smaller > 0 {
        // Derivatives know nothing of a jump beside the point, over which the function is lower.
        let isLowest = close.allSatisfy { $0 >= -slack }
        return isLowest ? CriticalPoint(.local, point, isFound: true) : nil
      }
      return CriticalPoint(larger < 0 ? .maximum : .saddle, point, isFound: true)
    }
    let differences = differences(from: point, by: 1e-3) + differences(from: point, by: 1e-2)
    guard differences.contains(where: { $0 != 0 }) else { return nil }
    if differences.allSatisfy({ $0 >= -slack }) {
      // Around a pole the function rises as much over the shortest way as over a longer one.
      let steepest = self.differences(from: point, by: 1e-7).max() ?? 0
      let usual = differences.filter(\.isFinite).max() ?? 0
      return steepest <= 0.1 * usual + slack ? CriticalPoint(.local, point, isFound: true) : nil
    }
    guard isLevel(at: point), !jumps(beside: point, within: differences) else { return nil }
    if differences.allSatisfy({ $0 <= slack }) {
      return CriticalPoint(.maximum, point, isFound: true)
    }
    return CriticalPoint(.degenerate, point, isFound: true)
  }

  /// Whether rounding has left nothing of what the slopes around a point say of its values, as beside a constant of
  /// a billion.
  private func hidesSlopes(around point: Point) -> Bool {
    let length = 1e-5 * reach
    let half = field.value(at: point).ulp / 2
    return Self.directions.allSatisfy { direction in
      let shift = length * field.point(direction.x, direction.y)
      return (field.gradient(at: point + shift).dot(shift)).magnitude <= half
    }
      && Self.directions.contains {
        field.gradient(at: point + length * field.point($0.x, $0.y)) != .zero
      }
  }

  /// Whether the function changes as much over the shortest way as over longer ones: derivatives, which
  /// vanish on both sides, know nothing of a jump.
  private func jumps(beside point: Point, within differences: [Double]) -> Bool {
    let steepest = self.differences(from: point, by: 1e-7).map(\.magnitude).max() ?? 0
    let usual = differences.filter(\.isFinite).map(\.magnitude).max() ?? 0
    return steepest > 0.1 * usual
  }

  /// The directions, of sixteen, in which a function is defined around a point of its surface: five at
  /// the corner of a quadrant, more on an edge.
  private static let fewestDirections = 5

  /// How much higher the function is a share of the reach away in all directions, where it is defined.
  private func differences(from point: Point, by share: Double) -> [Double] {
    let value = field.value(at: point)
    return Self.directions.map {
      field.value(at: point + share * reach * field.point($0.x, $0.y)) - value
    }.filter { !$0.isNaN }
  }

  private func eigenvalues(at point: Point) -> (smaller: Double, larger: Double) {
    let hessian = field.hessian(at: point)
    return field.dimension == 1 ? (hessian.xx, hessian.xx) : hessian.eigenvalues
  }

  /// The points lowest first, those that are as low as the lowest minimum global unless the function is
  /// known to be lower elsewhere.
  func ranked(
    _ points: [CriticalPoint], below lowestSeen: Double, among seen: [Sample]
  ) -> [CriticalPoint] {
    let sorted = points.map { (point: $0, value: field.value(at: $0.point)) }
      .sorted { ($0.value, $0.point.point.norm) < ($1.value, $1.point.point.norm) }
    guard let lowest = sorted.first(where: { $0.point.isMinimum }) else {
      return sorted.map(\.point)
    }
    // What is equal is judged beside how much the values differ, which a constant in them has no part in.
    let heights = seen.map { $0.value - lowest.value }.sorted()
    let usual = heights.isEmpty ? .infinity : heights[heights.count / 2]
    let spread = max((sorted.last?.value ?? 0) - lowest.value, 1e-3)
    let scale = max(min(lowest.value.magnitude, usual), spread)
    let slack = 1e-9 * scale + 4 * lowest.value.ulp
    guard lowestSeen >= lowest.value - slack else { return sorted.map(\.point) }
    return sorted.map { point, value in
      point.isMinimum && value - lowest.value <= slack
        ? CriticalPoint(.global, point.point, isFound: true, isIsolated: point.isIsolated) : point
    }
  }
}
