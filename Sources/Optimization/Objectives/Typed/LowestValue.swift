/// Why no point by itself is where a function has its lowest value, as far as its values tell.
enum LowestValue: Hashable, Sendable {
  /// It falls below every bound near a place, as log x does at 0.
  case pole(Point)
  /// It falls below every bound along a ray.
  case unbounded(Ray)
  /// It keeps falling along a ray, but comes to rest at a value, as exp(−x) does.
  case approached(Double, along: Ray)
  /// It has its lowest value on a straight line, all places of which have the product with a unit vector.
  case line(Double, normal: Point, offset: Double)
  /// It has its lowest value on several straight lines.
  case lines(Double, at: Point)
  /// It has its lowest value on a curve.
  case curve(Double, at: Point)
  /// It has the lowest value seen at all places around one.
  case plateau(Double, around: Point)
  /// It is lowest where it ends, at a place that no number meets.
  case edge(Double, near: Point)
  /// It is lowest beside a place where it jumps.
  case jump(Double, beside: Point)
  /// It was lowest here, without a reason that values show.
  case seen(Double, at: Point)

  /// Finds the reason from the lowest that a search has seen; nil where the function has no value.
  init?(of findings: CriticalPointSearch.Findings, in search: CriticalPointSearch) {
    // Of equals the one in the middle of the picture.
    let lowest = findings.seen.min {
      ($0.value, $0.point.norm) < ($1.value, $1.point.norm)
    }
    guard let lowest else { return nil }
    let (field, reach) = (search.field, search.reach)
    let usual = findings.seen.map(\.value.magnitude).sorted()[findings.seen.count / 2]
    let known = findings.refuted.min { $0.bound < $1.bound }
    if let known, known.bound <= lowest.value + 1e-9 * max(lowest.value.magnitude, usual) {
      self = known.rounded(places: reach, values: usual)
    } else if let far = Self.wayOff(from: lowest.point, field, reach) {
      self = far
    } else if let plateau = search.plateau(around: lowest.point) {
      self = plateau.rounded(places: reach, values: usual)
    } else {
      self = Self.near(lowest.point, search).rounded(places: reach, values: usual)
    }
  }

  /// The value below which the function does not come for this reason; −∞ where there is none.
  var bound: Double {
    switch self {
    case .pole, .unbounded: -.infinity
    case .approached(let value, _), .plateau(let value, _), .edge(let value, _),
      .jump(let value, _), .seen(let value, _), .line(let value, _, _), .lines(let value, _),
      .curve(let value, _):
      value
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
    case .edge(let value, let point): .edge(rounded(value, usual), near: rounded(point))
    case .seen(let value, let point): .seen(rounded(value, usual), at: rounded(point))
    case .approached(let value, let ray): .approached(rounded(value, usual), along: ray)
    case .plateau(let value, let point): .plateau(rounded(value, usual), around: rounded(point))
    case .unbounded, .line, .lines, .curve: self
    }
  }

  /// The ray on which the function falls for ever: away from the origin, or along an axis; nil where it
  /// rises on all of them.
  private static func wayOff(from point: Point, _ field: Field, _ reach: Double) -> LowestValue? {
    guard point.norm > 0.5 * reach else { return nil }
    if let course = Ray(fromOriginThrough: point).course(of: field, reach: reach) { return course }
    guard field.dimension > 1 else { return nil }
    let courses = CriticalPointSearch.directions.prefix(4).compactMap { direction in
      // Where the function is lowest across the ray it is lowest on it too.
      let across = [Point(direction.y, direction.x), Point(-direction.y, -direction.x)]
      let base = descend(from: point, along: across, toLength: 1e-9 * reach, field, reach)
      return Ray(from: base, along: direction).course(of: field, reach: reach)
    }
    return courses.min { $0.bound < $1.bound }
  }

  /// What the function does closer and closer to its lowest place.
  private static func near(_ point: Point, _ search: CriticalPointSearch) -> LowestValue {
    let (field, reach) = (search.field, search.reach)
    let axes = Array(CriticalPointSearch.directions.prefix(4))
    let places = [1e-3, 1e-6, 1e-9].map { length in
      descend(from: point, along: axes, toLength: length * reach, field, reach)
    }
    let values = places.map { field.value(at: $0) }
    let falls = zip(values, values.dropFirst()).map { $0 - $1 }
    guard falls[1] < 0.5 * falls[0] || falls[1] == 0 else { return .pole(places[2]) }
    let place = search.settled(from: places[2])
    let value = field.value(at: place)
    let rises = CriticalPointSearch.directions.map {
      field.value(at: place + 1e-7 * reach * field.point($0.x, $0.y)) - value
    }
    let usual =
      CriticalPointSearch.directions.map {
        (field.value(at: place + 1e-2 * reach * field.point($0.x, $0.y)) - value).magnitude
      }.filter(\.isFinite).max() ?? 0
    return rises.contains { $0 > 0.1 * usual && $0 > 0 }
      ? .jump(value, beside: place) : .seen(value, at: place)
  }

  /// The lowest place that steps along some directions lead to, down to a length of step.
  private static func descend(
    from start: Point, along directions: [Point], toLength shortest: Double, _ field: Field,
    _ reach: Double
  ) -> Point {
    var (point, value, length) = (start, field.value(at: start), 1e-2 * reach)
    for _ in 0..<400 where length > shortest {
      let tries = directions.map { point + length * field.point($0.x, $0.y) }
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
