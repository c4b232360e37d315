/// Minima and maxima that are no points: lines and curves all along which a function is as low, or as high.
extension CriticalPointSearch {
  /// The point, marked where others as low, or as high for a maximum, lie beside it on a line.
  func told(_ critical: CriticalPoint) -> CriticalPoint {
    guard field.dimension > 1, critical.isMinimum || critical.kind == .maximum,
      isOnLine(critical.point, critical.isMinimum ? 1 : -1)
    else { return critical }
    return CriticalPoint(critical.kind, critical.point, isFound: true, isIsolated: false)
  }

  private func isOnLine(_ point: Point, _ sign: Double) -> Bool {
    // Most points are the only ones, which the derivatives tell at once.
    let (smaller, larger) = field.hessian(at: point).eigenvalues
    let (least, most) = (
      min(smaller.magnitude, larger.magnitude), max(smaller.magnitude, larger.magnitude)
    )
    guard !(isLevel(at: point) && least > 1e-6 * most) else { return false }
    let directions = Self.lineRadii.map { levelDirections(around: point, $0 * reach, sign) }
    guard directions.allSatisfy({ !$0.isEmpty }) else { return false }
    // So near, a power as high as x²⁴ looks level; it does so along a straight line.
    return !isStraight(directions[directions.count - 1])
      || !levelDirections(around: point, 0.2 * reach, sign).isEmpty
  }

  /// Where is looked for places as low, in reaches.
  private static let lineRadii = [2e-3, 1e-2, 5e-2]

  /// Whether directions to places as low are those of straight lines: each leads on from another, or ends.
  func isStraight(_ directions: [Point]) -> Bool {
    directions.count == 1
      || directions.allSatisfy { one in
        directions.contains { ($0 + one).norm < 1e-4 }
      }
  }

  /// The directions in which the function is as low at a distance from a point as there; with the sign −1 as high.
  func levelDirections(around point: Point, _ radius: Double, _ sign: Double = 1) -> [Point] {
    let count = 48
    func direction(_ turn: Double) -> Point {
      let angle = 2 * Double.pi * turn / Double(count)
      return Point(Double.cos(angle), Double.sin(angle))
    }
    func value(_ turn: Double) -> Double {
      sign * field.value(at: point + radius * direction(turn))
    }
    let own = sign * field.value(at: point)
    // Askew, so that axes and diagonals have neighbours on both sides.
    let turns = (0..<count).map { Double($0) + 0.31 }
    let values = turns.map(value)
    let usual = values.filter(\.isFinite).max().map { $0 - own } ?? 0
    guard usual > 0 else { return [] }
    let slack = 1e-12 * usual + 16 * own.ulp
    return turns.indices.compactMap { index in
      let neighbours = [values[(index + count - 1) % count], values[(index + 1) % count]]
      guard neighbours.allSatisfy({ !($0 < values[index]) }), values[index] < own + usual else {
        return nil
      }
      let lowest = lowestPlace(from: turns[index] - 1, to: turns[index] + 1, value)
      return value(lowest) <= own + slack ? direction(lowest) : nil
    }
  }

  /// The lowest place between two of a function that falls and then rises, by the golden section.
  private func lowestPlace(from lower: Double, to upper: Double, _ value: (Double) -> Double)
    -> Double
  {
    let ratio = (5.0.squareRoot() - 1) / 2
    var (low, high) = (lower, upper)
    var (first, second) = (high - ratio * (high - low), low + ratio * (high - low))
    var values = (value(first), value(second))
    for _ in 0..<70 {
      if values.0 <= values.1 {
        (high, second, values.1) = (second, first, values.0)
        first = high - ratio * (high - low)
        values.0 = value(first)
      } else {
        (low, first, values.0) = (first, second, values.1)
        second = low + ratio * (high - low)
        values.1 = value(second)
      }
    }
    return values.0 <= values.1 ? first : second
  }

  /// Places on the lines along which the function has a value that is its lowest, about evenly over a region.
  func places(asLowAs value: Double, over region: Region) -> [Point] {
    let lines = isLong ? 33 : 97
    let samples = 4 * (lines - 1) + 1
    func grid(_ range: ClosedRange<Double>, _ count: Int) -> [Double] {
      let width = range.upperBound - range.lowerBound
      return (0..<count).map { range.lowerBound + width * Double($0) / Double(count - 1) }
    }
    var places: [Point] = []
    let spacing = 0.7 * region.width / Double(lines - 1)
    for isUpright in [true, false] {
      let (along, across) = isUpright ? (region.y, region.x) : (region.x, region.y)
      for offset in grid(across, lines) {
        func point(_ position: Double) -> Point {
          isUpright ? Point(offset, position) : Point(position, offset)
        }
        let positions = grid(along, samples)
        let values = field.program.values(at: positions.map(point))
        for index in positions.indices.dropFirst().dropLast() {
          let (before, here, after) = (values[index - 1], values[index], values[index + 1])
          guard here <= before, here <= after, here < max(before, after) else { continue }
          let lowest = point(
            lowestPlace(from: positions[index - 1], to: positions[index + 1]) {
              field.value(at: point($0))
            })
          let slack = 1e-9 * (max(before, after) - value) + 16 * value.ulp
          let place = rounded(lowest)
          guard field.value(at: place) <= value + slack,
            !places.contains(where: { ($0 - place).norm < spacing })
          else { continue }
          places.append(place)
        }
      }
    }
    return places
  }

  /// What the function is lowest on, of which some places are known; points that were found by themselves may be
  /// where lines meet.
  func lines(through places: [Point], andFound points: [Point]) -> LowestValue? {
    guard !places.isEmpty,
      let first = (points + places).min(by: { Self.simplicity($0) < Self.simplicity($1) })
    else { return nil }
    let value = field.value(at: first)
    guard let far = places.max(by: { ($0 - first).norm < ($1 - first).norm }), far != first else {
      return .curve(value, at: first)
    }
    let along = (far - first) / (far - first).norm
    let normal = Point(along.y, -along.x)
    // On a broad floor rounding leaves places off the middle; so little nobody sees.
    let deviation = places.map { ($0 - first).dot(normal).magnitude }.max() ?? 0
    if deviation <= 2e-3 * reach {
      let offset = normal.dot(first)
      let isNothing = offset.magnitude <= max(deviation, 1e-9 * reach)
      return .line(value, normal: normal, offset: isNothing ? 0 : offset)
    }
    let areStraight = places.allSatisfy {
      isStraight(levelDirections(around: $0, Self.lineRadii[1] * reach))
    }
    return areStraight ? .lines(value, at: first) : .curve(value, at: first)
  }

  /// The less, the shorter the coordinates of a point are, and the nearer it is.
  private static func simplicity(_ point: Point) -> Double {
    let digits = [point.x, point.y].map { number in
      [0.0, 1, 2, 3].firstIndex { digits in
        let power = Double.pow(10, digits)
        return (number * power).rounded() / power == number
      } ?? 9
    }
    return Double(digits[0] + digits[1]) * 1e3 + min(point.norm, 999)
  }
}
