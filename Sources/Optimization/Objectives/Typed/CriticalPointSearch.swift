/// Looks for the points where the gradient of a function vanishes.
///
/// Newton's method on the gradient starts from a grid; from the lowest points of a finer grid a
/// descent starts that needs no derivatives, for minima with a kink. What arrives at the same
/// place is one point; its kind is told afterwards.
struct CriticalPointSearch {
  let field: Field
  /// Half the side of the square in which is searched.
  let reach: Double

  private var square: Region { Region(x: -reach...reach, y: -reach...reach) }

  /// Whether the formula takes so long to evaluate that fewer places have to do.
  var isLong: Bool { field.program.instructions.count > 100 }

  /// Where Newton's method starts: beyond the square too, since a screen shows more than that; for a
  /// long formula from fewer points.
  private var starts: [Point] {
    let far = 1.5 * reach
    let count = field.dimension == 1 ? 91 : isLong ? 8 : 15
    return field.grid(count, over: Region(x: -far...far, y: -far...far))
  }

  /// What a search has found out.
  struct Findings {
    /// The points, lowest first; the lowest minima count as global.
    let points: [CriticalPoint]
    /// What the function does where something looked like a minimum and was none.
    let refuted: [LowestValue]
    /// Values of the function in the square and around it.
    let seen: [Sample]
  }

  /// A value of the function, with its place.
  typealias Sample = (point: Point, value: Double)

  /// Looks.
  var findings: Findings {
    let seen = samples
    guard !Self.isConstant(seen) else {
      return Findings(points: [], refuted: [fallFarOut].compactMap(\.self), seen: seen)
    }
    var places: [Point] = []
    for start in starts {
      if let place = newton(from: start) { insert(place, into: &places) }
    }
    for start in lowPoints {
      let low = compass(from: start)
      if let place = newton(from: low) { insert(place, into: &places) }
      insert(settled(from: low), into: &places)
    }
    let candidates = places.compactMap(classified).map {
      (point: $0, refutation: refutation(of: $0))
    }
    let refuted = candidates.compactMap(\.refutation?.reason) + [fallFarOut].compactMap(\.self)
    let lowest = min(seen.map(\.value).min() ?? .infinity, refuted.map(\.bound).min() ?? .infinity)
    let points = candidates.filter { $0.refutation == nil }.map { told($0.point) }
    return Findings(
      points: thinned(ranked(points, below: lowest, among: seen)), refuted: refuted, seen: seen)
  }

  /// Whether values differ by no more than rounding, as those of sin(x)² + cos(x)² do.
  private static func isConstant(_ samples: [Sample]) -> Bool {
    let values = samples.map(\.value)
    guard let least = values.min(), let most = values.max(), least < most else { return false }
    return most - least <= 8 * .ulpOfOne * max(least.magnitude, most.magnitude)
  }

  /// Finite values of the function in the square and around it.
  ///
  /// The grid lies askew, so that it does not meet values which stand alone at whole numbers.
  private var samples: [Sample] {
    let far = 1.5 * reach
    let points = field.grid(
      field.dimension == 1 ? 3001 : isLong ? 24 : 48,
      over: Region(x: -1.00731 * far...0.99417 * far, y: -0.99623 * far...1.00519 * far))
    return zip(points, field.program.values(at: points)).filter { $1.isFinite }
      .map { (point: $0, value: $1) }
  }

  /// Adds a place unless it is there already, or is no point where the function levels out.
  private func insert(_ place: Point, into places: inout [Point]) {
    guard field.value(at: place).isFinite, places.count < 400,
      max(place.x.magnitude, place.y.magnitude) <= 10 * reach,
      !places.contains(where: { ($0 - place).norm < 1e-3 * reach })
    else { return }
    places.append(place)
  }

  /// Newton's method on the gradient, with steps that do not leave the neighbourhood at once.
  private func newton(from start: Point) -> Point? {
    var point = start
    for _ in 0..<40 {
      guard var step = field.newtonStep(at: point) else {
        return isLevel(at: point) ? rounded(point) : nil
      }
      let longest = 0.5 * reach
      if step.norm > longest { step = step * (longest / step.norm) }
      point += step
      guard max(point.x.magnitude, point.y.magnitude) <= 10 * reach else { return nil }
      if step.norm <= 1e-13 * max(reach, point.norm) { break }
    }
    return isLevel(at: point) ? rounded(point) : nil
  }

  /// Whether the gradient vanishes at a point, measured by what it is around it.
  func isLevel(at point: Point) -> Bool {
    let size = 1e-3 * reach
    let around = Self.directions.prefix(8).map {
      field.gradient(at: point + size * field.point($0.x, $0.y)).norm
    }
    let usual = around.filter(\.isFinite).max() ?? 0
    return field.gradient(at: point).norm <= 1e-6 * usual || usual == 0
  }

  /// The nearest point with short coordinates, where it is no worse: what is meant by 0.9999999999.
  ///
  /// For a low point one that is lower is better, whatever the slope: where the function ends steeply that
  /// grows up to the end.
  func rounded(_ point: Point, isLow: Bool = false) -> Point {
    let slope = field.gradient(at: point).norm
    let value = field.value(at: point)
    let slack = 1e-12 * max(value.magnitude, 1e-3)
    for digits in [0.0, 1, 2, 3, 4, 6, 9] {
      let power = Double.pow(10, digits) / (reach < 1 ? 0.01 : 1)
      let short = Point((point.x * power).rounded() / power, (point.y * power).rounded() / power)
      guard (short - point).norm < 1e-4 * reach else { continue }
      let (shortSlope, shortValue) = (field.gradient(at: short).norm, field.value(at: short))
      if shortSlope <= slope && shortValue <= value + slack { return short }
      if isLow, shortValue < value - slack { return short }
    }
    return point
  }

  /// Whether the coordinates of a point are numbers that somebody might write.
  func isShort(_ point: Point) -> Bool {
    let power = 1e6 / (reach < 1 ? 0.01 : 1)
    return Point((point.x * power).rounded() / power, (point.y * power).rounded() / power) == point
  }

  /// Where descent from a place comes to rest, which goes on along the end of the function where the nearest
  /// short coordinates lie on it.
  func settled(from place: Point) -> Point {
    let place = lowestAlongEdge(from: place)
    let short = rounded(place, isLow: true)
    guard short != place, field.value(at: short) < field.value(at: place) else { return short }
    return rounded(compass(from: short), isLow: true)
  }

  /// Points of a grid that are lower than their neighbours on it.
  private var lowPoints: [Point] {
    let count = field.dimension == 1 ? 201 : 24
    let points = field.grid(count, over: square)
    let values = field.program.values(at: points)
    let width = field.dimension == 1 ? points.count : count
    let low = points.indices.filter { index in
      guard values[index].isFinite else { return false }
      let column = index % width
      let neighbours = [
        column > 0 ? index - 1 : index, column < width - 1 ? index + 1 : index, index - width,
        index + width,
      ]
      return neighbours.filter(points.indices.contains).allSatisfy {
        !(values[$0] < values[index])
      }
    }
    return low.sorted { (values[$0], $0) < (values[$1], $1) }.prefix(isLong ? 8 : 24)
      .map { points[$0] }
  }

  /// Descends by trying a step along each axis, half as long whenever none leads down.
  ///
  /// Source: R. Hooke, T. A. Jeeves, "Direct search" solution of numerical and statistical problems,
  /// 1961.
  private func compass(from start: Point) -> Point {
    var point = start
    var value = field.value(at: point)
    var length = reach / 12
    var left = 300
    while length > 1e-9 * reach, left > 0 {
      left -= 1
      let tries = Self.directions.prefix(4).map { point + length * field.point($0.x, $0.y) }
      let values = field.program.values(at: tries)
      let defined = values.indices.filter { !values[$0].isNaN }
      if let best = defined.min(by: { values[$0] < values[$1] }), values[best] < value {
        point = tries[best]
        value = values[best]
      } else {
        length /= 2
      }
    }
    return point
  }

  /// The points without most of those that lie side by side on a line or an area of equal height.
  ///
  /// One is left out where a kept one of its kind is near and the function just as high between.
  func thinned(_ points: [CriticalPoint]) -> [CriticalPoint] {
    points.reduce(into: []) { kept, point in
      let value = field.value(at: point.point)
      let slack = 1e-12 * max(value.magnitude, 1e-3)
      let isBesideAnother = kept.contains { other in
        guard other.kind == point.kind, (other.point - point.point).norm < 0.5 * reach else {
          return false
        }
        return [0, 0.31, 0.5].allSatisfy { share in
          let between = other.point + share * (point.point - other.point)
          return abs(field.value(at: between) - value) <= slack
        }
      }
      if !isBesideAnother { kept.append(point) }
    }
  }

  /// The axes, the diagonals, and the directions between.
  static let directions: [Point] = [
    Point(1, 0), Point(-1, 0), Point(0, 1), Point(0, -1), Point(0.7, 0.7), Point(-0.7, 0.7),
    Point(0.7, -0.7), Point(-0.7, -0.7), Point(0.9, 0.4), Point(-0.9, 0.4), Point(0.4, -0.9),
    Point(-0.4, -0.9), Point(0.4, 0.9), Point(-0.4, 0.9), Point(0.9, -0.4), Point(-0.9, -0.4),
  ]
}
