/// What a look around finds out about a function that nothing is known of: the part of the plane worth
/// drawing, its critical points, and a start and a rate with which descent shows something.
///
/// Everything is calculated by a fixed recipe, so the same function always looks the same.
struct ObjectiveAnalysis: Sendable {
  let region: Region
  let criticalPoints: [CriticalPoint]
  let start: Point
  let descentRate: Double
  /// What is to be known of a function whose lowest value was found at no point, or all along a line, in words;
  /// nil where its minima are points.
  let remark: String?

  /// Looks around; nil where the function has no finite value within a million of the origin.
  init?(of program: Program, dimension: Int) {
    let field = Field(program: program, dimension: dimension)
    // Most functions show themselves around the origin; others at another scale, or on one side of a place
    // far away.
    let reaches = [5.0, 1, 25, 100, 0.1, 1e3, 1e4, 1e5, 1e6]
    guard let reach = reaches.first(where: { field.isDefined(within: $0) }) else { return nil }
    let search = CriticalPointSearch(field: field, reach: reach)
    let findings = search.findings
    let found = findings.points
    let window = Self.window(around: found, of: field, reach: reach)
    region = field.region(
      over: window, showing: found.map(\.point).filter { window.x.contains($0.x) })
    // A screen may be wider or higher than the window.
    let inView = found.filter {
      let offset = $0.point - window.center
      return max(offset.x.magnitude, dimension == 1 ? 0 : offset.y.magnitude) <= window.width
    }
    let lowest = inView.filter { $0.kind == .global && !$0.isIsolated }
    // All along a line of minima, so that it is seen as what it is.
    let places: [Point] =
      lowest.first.map {
        let around = Region(
          x: window.center.x - window.width...window.center.x + window.width,
          y: window.center.y - window.height...window.center.y + window.height)
        return search.places(asLowAs: field.value(at: $0.point), over: around)
      } ?? []
    let line = search.lines(through: places, andFound: lowest.map(\.point))
    let others = inView.filter { line == nil || !lowest.contains($0) }
    let points =
      (line == nil
        ? [] : places.map { CriticalPoint(.global, $0, isFound: true, isIsolated: false) })
      + others.prefix(Self.mostCriticalPoints)
    criticalPoints = points.map { (point: $0, value: field.value(at: $0.point)) }
      .sorted { $0.value < $1.value }.map(\.point)
    let opening = StartSearch(field: field, window: window, minima: inView.filter(\.isMinimum))
    guard let best = opening.best else { return nil }
    let isKnown = criticalPoints.contains { $0.kind == .global }
    remark = (line ?? (isKnown ? nil : LowestValue(of: findings, in: search)))?
      .sentence(dimension: dimension)
    start = best.start
    descentRate = best.rate
  }

  /// The most critical points that are kept, the lowest.
  private static let mostCriticalPoints = 40

  /// The square that shows the minima with their surroundings, else the other critical points, else
  /// what lies around the origin.
  ///
  /// A minimum that is deeper than those around the origin belongs to the picture where it is not far.
  private static func window(
    around found: [CriticalPoint], of field: Field, reach: Double
  ) -> Region {
    let minima = found.filter(\.isMinimum)
    let points = (minima.isEmpty ? found : minima).map(\.point)
    func distance(_ point: Point) -> Double { max(point.x.magnitude, point.y.magnitude) }
    let near = points.filter { distance($0) <= reach }
    let lowest = near.map(field.value).min() ?? .infinity
    let slack = 1e-9 * max(lowest.magnitude, 1e-3)
    let deeper =
      minima.isEmpty || near.isEmpty
      ? []
      : points.filter {
        distance($0) > reach && distance($0) <= 1.5 * reach && field.value(at: $0) < lowest - slack
      }
    let shown = near.isEmpty ? Array(points.prefix(1)) : near + deeper
    guard let first = shown.first else {
      return Region(x: -reach...reach, y: -reach...reach)
    }
    let corner = shown.reduce(first) { pointwiseMin($0, $1) }
    let opposite = shown.reduce(first) { pointwiseMax($0, $1) }
    let middle = (corner + opposite) / 2
    let extent = opposite - corner
    // A third more than the minima take, and no less than some units around a single one.
    let half = max(
      0.65 * max(extent.x, extent.y), 0.6 * reach,
      0.15 * max(middle.x.magnitude, middle.y.magnitude))
    let notch = roundNumber(below: half / 4)
    func range(around center: Double) -> ClosedRange<Double> {
      let lower = ((center - half) / notch).rounded(.down) * notch
      let upper = ((center + half) / notch).rounded(.up) * notch
      return lower.rounded(significant: 6)...upper.rounded(significant: 6)
    }
    return Region(x: range(around: middle.x), y: range(around: middle.y))
  }

  /// The largest power of ten, or half of one, that is not above a number.
  ///
  /// The ends of a window fall on its multiples. `RoundNumber` has the 2 as well: with so fine a grid a
  /// window takes another size, with other ticks, for nearly every coefficient that is typed.
  static func roundNumber(below number: Double) -> Double {
    let power = Double.pow(10, Double.log10(number).rounded(.down))
    return number >= 5 * power ? 5 * power : power
  }
}
