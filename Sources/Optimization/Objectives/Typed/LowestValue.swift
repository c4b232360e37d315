/// Why a function has no minimum that is its lowest value, as far as its values tell.
enum LowestValue: Hashable, Sendable {
  /// It falls below every bound near a place, as log x does at 0.
  case pole(Point)
  /// It falls below every bound along a way that leads off.
  case unbounded(toward: Point)
  /// It keeps falling along a way that leads off, but comes to rest at a value, as exp(−x) does.
  case approached(Double, toward: Point)
  /// It has the lowest value seen at many places.
  case plateau(Double, around: Point)
  /// It is lowest beside a place where it jumps.
  case jump(Double, beside: Point)
  /// It was lowest here, without a reason that values show.
  case seen(Double, at: Point)

  /// Finds the reason from the lowest of the samples; nil where the function has no value.
  init?(of search: CriticalPointSearch) {
    let samples = search.samples
    guard let lowest = samples.min(by: { $0.value < $1.value }) else { return nil }
    let (field, reach) = (search.field, search.reach)
    let equal = samples.filter { $0.value == lowest.value }
    if let far = Self.wayOff(from: lowest.point, field, reach) {
      self = far
    } else if equal.count > max(2, samples.count / 100) {
      let sum = equal.reduce(Point.zero) { $0 + $1.point }
      // The middle of several plateaus need not lie on one of them.
      let middle = sum / Double(equal.count)
      let nearest = equal.min { ($0.point - middle).norm < ($1.point - middle).norm }
      self = .plateau(lowest.value, around: nearest?.point ?? lowest.point)
    } else {
      let usual = samples.map(\.value.magnitude).sorted()[samples.count / 2]
      self = Self.near(lowest.point, field, reach).rounded(places: reach, values: usual)
    }
  }

  /// With what the search has left of 0 as 0: numbers that are nothing beside what is usual.
  private func rounded(places reach: Double, values usual: Double) -> LowestValue {
    func rounded(_ number: Double, _ size: Double) -> Double {
      number.magnitude < 1e-6 * size ? 0 : number
    }
    func rounded(_ point: Point) -> Point {
      Point(rounded(point.x, reach), rounded(point.y, reach))
    }
    return switch self {
    case .pole(let point): .pole(rounded(point))
    case .jump(let value, let point): .jump(rounded(value, usual), beside: rounded(point))
    case .seen(let value, let point): .seen(rounded(value, usual), at: rounded(point))
    case .unbounded, .approached, .plateau: self
    }
  }

  /// What happens a hundred, a thousand … times farther out on the way through a point; nil where the
  /// function rises somewhere out there.
  private static func wayOff(from point: Point, _ field: Field, _ reach: Double) -> LowestValue? {
    guard point.norm > 0.5 * reach else { return nil }
    let values = [1, 1e2, 1e4, 1e6, 1e8].map { field.value(at: $0 * point) }
    let falls = zip(values, values.dropFirst()).map { $0 - $1 }
    guard falls.allSatisfy({ $0 >= 0 }), falls[0] > 0 else { return nil }
    // Each way is a hundred times longer than the one before: a logarithm falls as much on each.
    return falls[3] >= 0.5 * falls[1] && falls[3] > 0
      ? .unbounded(toward: point)
      : .approached(
        values[4].magnitude < 1e-6 * values[0].magnitude ? 0 : values[4], toward: point)
  }

  /// What the function does closer and closer to its lowest place.
  private static func near(_ point: Point, _ field: Field, _ reach: Double) -> LowestValue {
    let places = [1e-3, 1e-6, 1e-9].map { length in
      descend(from: point, toLength: length * reach, field, reach)
    }
    let values = places.map { field.value(at: $0) }
    let place = places[2]
    let falls = zip(values, values.dropFirst()).map { $0 - $1 }
    guard falls[1] < 0.5 * falls[0] || falls[1] == 0 else { return .pole(place) }
    let rises = CriticalPointSearch.directions.map {
      field.value(at: place + 1e-7 * reach * field.point($0.x, $0.y)) - values[2]
    }
    let usual =
      CriticalPointSearch.directions.map {
        (field.value(at: place + 1e-2 * reach * field.point($0.x, $0.y)) - values[2]).magnitude
      }.filter(\.isFinite).max() ?? 0
    return rises.contains { $0 > 0.1 * usual && $0 > 0 }
      ? .jump(values[2], beside: place) : .seen(values[2], at: place)
  }

  /// The lowest place that steps along the axes lead to, down to a length of step.
  private static func descend(
    from start: Point, toLength shortest: Double, _ field: Field, _ reach: Double
  ) -> Point {
    var (point, value, length) = (start, field.value(at: start), 1e-2 * reach)
    for _ in 0..<400 where length > shortest {
      let tries = CriticalPointSearch.directions.prefix(4).map {
        point + length * field.point($0.x, $0.y)
      }
      let best = tries.map { (point: $0, value: field.value(at: $0)) }
        .filter { !$0.value.isNaN }.min { $0.value < $1.value }
      if let best, best.value < value {
        (point, value) = best
      } else {
        length /= 2
      }
    }
    return point
  }
}
