/// What a look around finds out about a function that nothing is known of: the part of the plane worth
/// drawing, its critical points, and a start and a rate with which descent shows something.
///
/// Everything is calculated by a fixed recipe, so the same function always looks the same.
struct ObjectiveAnalysis: Sendable {
  let region: Region
  let criticalPoints: [CriticalPoint]
  let start: Point
  let descentRate: Double

  /// Looks around; nil where the function has no finite value near the origin.
  init?(of program: Program, dimension: Int) {
    let field = Field(program: program, dimension: dimension)
    // Most functions show themselves around the origin; others at another scale.
    let reaches = [5.0, 1, 25, 100, 0.1]
    guard let reach = reaches.first(where: { field.isDefined(within: $0) }) else { return nil }
    let found = CriticalPointSearch(field: field, reach: reach).points
    let window = Self.window(around: found, reach: reach)
    region = field.region(
      over: window, showing: found.map(\.point).filter { window.x.contains($0.x) })
    // A screen may be wider or higher than the window.
    let inView = found.filter {
      let offset = $0.point - window.center
      return max(offset.x.magnitude, dimension == 1 ? 0 : offset.y.magnitude) <= window.width
    }
    criticalPoints = Array(inView.prefix(Self.mostCriticalPoints))
    let opening = StartSearch(field: field, window: window, minima: inView.filter(\.isMinimum))
    guard let best = opening.best else { return nil }
    start = best.start
    descentRate = best.rate
  }

  /// The most critical points that are kept, the lowest.
  private static let mostCriticalPoints = 40

  /// The square that shows the minima with their surroundings, else the other critical points, else
  /// what lies around the origin.
  private static func window(around found: [CriticalPoint], reach: Double) -> Region {
    let minima = found.filter(\.isMinimum)
    let points = (minima.isEmpty ? found : minima).map(\.point)
    let near = points.filter { max($0.x.magnitude, $0.y.magnitude) <= reach }
    let shown = near.isEmpty ? Array(points.prefix(1)) : near
    guard let first = shown.first else {
      return Region(x: -reach...reach, y: -reach...reach)
    }
    let lowest = shown.reduce(first) { pointwiseMin($0, $1) }
    let highest = shown.reduce(first) { pointwiseMax($0, $1) }
    let middle = (lowest + highest) / 2
    let extent = highest - lowest
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
  static func roundNumber(below number: Double) -> Double {
    let power = Double.pow(10, Double.log10(number).rounded(.down))
    return number >= 5 * power ? 5 * power : power
  }
}
