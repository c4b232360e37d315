/// What stands against a point that looks like a minimum or a maximum from near by: that the function
/// goes on falling or rising where it is all but level, or is as low all over a plateau.
extension CriticalPointSearch {
  /// Why a point is none after all.
  struct Refutation {
    /// What the function does instead, where that concerns its lowest value.
    let reason: LowestValue?
  }

  /// What stands against a point; nil where nothing does.
  func refutation(of critical: CriticalPoint) -> Refutation? {
    let point = critical.point
    if isOnFadingSlope(point) && critical.kind == .degenerate { return Refutation(reason: nil) }
    guard critical.isMinimum || critical.kind == .maximum else { return nil }
    if critical.isMinimum, let value = valueAtUnmetEdge(beside: point) {
      return Refutation(reason: .edge(value, near: point))
    }
    let sign: Double = critical.isMinimum ? 1 : -1
    for direction in principalDirections(at: point) {
      let rays = [Ray(from: point, along: direction), Ray(from: point, along: -direction)]
      let courses = rays.map { course(of: $0, sign) }
      for (ray, course) in zip(rays, courses) {
        guard course == .falls || course == .level && fades(toward: ray) else { continue }
        guard critical.isMinimum else { return Refutation(reason: nil) }
        let limit = field.value(at: ray.place(after: Self.lengths[Self.lengths.count - 1] * reach))
        return Refutation(
          reason: ray.course(of: field, reach: reach) ?? .approached(limit, along: ray))
      }
      if case .ends(let after) = courses[0], case .ends(let before) = courses[1],
        max(before, after) <= 1.5 * reach, isEnd(of: rays[0], after), isEnd(of: rays[1], before),
        let plateau = plateau(around: point, along: [direction])
      {
        return Refutation(reason: critical.isMinimum ? plateau : nil)
      }
    }
    return nil
  }

  /// How a function goes on along a ray that begins level.
  private enum Course: Equatable {
    /// It falls all the way, or rises toward which a maximum was looked for.
    case falls
    case level
    /// It leaves the level at this distance.
    case ends(after: Double)
    case other
  }

  /// Where a ray is looked at, in reaches.
  static let lengths = (0..<18).map { 1e-3 * Double(1 << $0) }

  private func course(of ray: Ray, _ sign: Double) -> Course {
    var (former, falls, firstChange) = (sign * field.value(at: ray.base), 0, nil as Double?)
    var visibleFalls = 0
    for length in Self.lengths.map({ $0 * reach }) {
      let place = ray.place(after: length)
      let value = sign * field.value(at: place)
      // What rounding hides in the values the slope still tells.
      let isHidden = value == former
      let change = isHidden ? sign * slope(at: place, along: ray.direction) : value - former
      if change > 0, isHidden { return .other }
      // Far out rounding may hide, and outweigh, what a fall has left.
      if change > 0, visibleFalls >= 6 { return .falls }
      if change > 0 || change.isNaN { return .ends(after: firstChange ?? length) }
      if change < 0 {
        falls += 1
        visibleFalls += isHidden ? 0 : 1
        firstChange = firstChange ?? length
      }
      former = value
    }
    if falls >= 3 { return .falls }
    return firstChange.map { .ends(after: $0) } ?? .level
  }

  /// The slope along a direction; what the function does across it, be it ever so steep, has no part in it.
  private func slope(at place: Point, along direction: Point) -> Double {
    let gradient = field.gradient(at: place)
    return (direction.x == 0 ? 0 : gradient.x * direction.x)
      + (direction.y == 0 ? 0 : gradient.y * direction.y)
  }

  /// Whether a level ends on a ray after some length, rather than that rounding has disturbed it.
  private func isEnd(of ray: Ray, _ length: Double) -> Bool {
    let value = field.value(at: ray.base)
    let slack = 1e-7 * max(value.magnitude, usualDifference(from: ray.base))
    return [1, 2, 4, 8].contains {
      !((field.value(at: ray.place(after: $0 * length)) - value).magnitude <= slack)
    }
  }

  /// How much a function differs a reach away.
  private func usualDifference(from point: Point) -> Double {
    let value = field.value(at: point)
    return Self.directions.map {
      (field.value(at: point + reach * field.point($0.x, $0.y)) - value).magnitude
    }.filter(\.isFinite).max() ?? 0
  }

  /// Whether a level that lasts along a ray is what rounding makes of a value that is never met, as that of
  /// tanh x at −20 is: where it begins the function comes to it slowly.
  private func fades(toward ray: Ray) -> Bool {
    let value = field.value(at: ray.base)
    let back = Ray(from: ray.base, along: -ray.direction)
    guard
      let outside = Self.lengths.first(where: {
        field.value(at: back.place(after: $0 * reach)) != value
      })
    else { return false }
    let end = last(from: 0, to: outside * reach) { field.value(at: back.place(after: $0)) == value }
    let rise = (field.value(at: back.place(after: end + 0.05 * reach)) - value).magnitude
    return rise <= 1e-12 * max(usualDifference(from: ray.base), value.magnitude)
  }

  /// The axes, the diagonals, and the direction of the least curvature, one of each two opposite ones.
  private func principalDirections(at point: Point) -> [Point] {
    guard field.dimension > 1 else { return [Point(1, 0)] }
    let bend = field.hessian(at: point)
    let smaller = bend.eigenvalues.smaller
    let along = [Point(bend.xy, smaller - bend.xx), Point(smaller - bend.yy, bend.xy)]
      .filter { $0.isFinite && $0.norm > 0 }.max { $0.norm < $1.norm }
    return [Point(1, 0), Point(0, 1), Point(0.7, 0.7), Point(0.7, -0.7)]
      + [along.map { $0 / $0.norm }].compactMap(\.self)
  }

  /// Whether the slope, small as it is, grows smaller still along a ray: at a point where it vanishes it
  /// is least.
  private func isOnFadingSlope(_ point: Point) -> Bool {
    principalDirections(at: point).flatMap { [$0, -$0] }.contains { direction in
      let slopes = [0, 1e-2].map {
        field.gradient(at: point + $0 * reach * direction).dot(direction).magnitude
      }
      return slopes[0] > slopes[1]
    }
  }
}
