/// A function of one or two variables as the searches see it.
struct Field: Sendable {
  let program: Program
  let dimension: Int

  /// A point of the variables that there are.
  func point(_ x: Double, _ y: Double) -> Point { Point(x, dimension == 1 ? 0 : y) }

  func value(at point: Point) -> Double { program.value(at: point) }
  func gradient(at point: Point) -> Point { program.gradient(at: point) }
  func hessian(at point: Point) -> Hessian { program.hessian(at: point) }

  /// Points on a grid over a square, row by row.
  ///
  /// For a function of one variable these are as many points on the line.
  func grid(_ count: Int, over square: Region) -> [Point] {
    func places(_ range: ClosedRange<Double>, _ count: Int) -> [Double] {
      (0..<count).map {
        let share = Double($0) / Double(count - 1)
        return range.lowerBound * (1 - share) + range.upperBound * share
      }
    }
    guard dimension > 1 else { return places(square.x, count).map { Point($0, 0) } }
    let columns = places(square.x, count)
    return places(square.y, count).flatMap { y in columns.map { Point($0, y) } }
  }

  /// Whether some of the values around the origin are finite.
  func isDefined(within reach: Double) -> Bool {
    let square = Region(x: -reach...reach, y: -reach...reach)
    return program.values(at: grid(24, over: square)).contains(where: \.isFinite)
  }

  /// The part to draw over a square: the square itself, or for one variable the values above and below
  /// its base, those at some points in any case.
  func region(over square: Region, showing points: [Point]) -> Region {
    guard dimension == 1 else { return square }
    let values = program.values(at: grid(401, over: square)).filter(\.isFinite).sorted()
    guard let low = values.first, let high = values.last, low < high else {
      return Region(x: square.x, y: (values.first ?? 0) - 1...(values.first ?? 0) + 1)
    }
    // A pole would leave nothing of the rest to be seen, whether it leads up or down.
    let (lower, upper) = (values[values.count / 10], values[values.count * 9 / 10])
    let reach = lower < upper ? 2 * max(upper - lower, 1e-9 * upper.magnitude) : high - low
    let shown = points.map(value).filter(\.isFinite)
    let bottom = min(max(low, lower - reach), shown.min() ?? high)
    let top = max(min(high, upper + reach), shown.max() ?? low)
    let margin = (top - bottom) / 10
    return Region(x: square.x, y: bottom - margin...top + margin)
  }

  /// Newton's step toward a point where the gradient vanishes; nil where there is none.
  func newtonStep(at point: Point) -> Point? {
    let slope = gradient(at: point)
    let bend = hessian(at: point)
    if dimension == 1 {
      let step = Point(-slope.x / bend.xx, 0)
      return step.isFinite ? step : nil
    }
    let determinant = bend.xx * bend.yy - bend.xy * bend.xy
    let step =
      Point(bend.xy * slope.y - bend.yy * slope.x, bend.xy * slope.x - bend.xx * slope.y)
      / determinant
    return step.isFinite ? step : nil
  }
}
