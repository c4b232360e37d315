/// Looks for a start and a rate with which gradient descent goes a long way to a low place.
struct StartSearch {
  let field: Field
  let window: Region
  let minima: [CriticalPoint]

  /// A start with its rate.
  typealias Opening = (start: Point, rate: Double)

  /// The opening whose path leads furthest without leaving the window; nil where no start is defined.
  var best: Opening? {
    let around = openings(from: starts)
    let scored = (around.isEmpty ? openings(from: definedPoints) : around).map {
      ($0, score(of: $0))
    }
    // The first of equals, so that the same function always opens alike.
    return scored.reduce(nil as (opening: Opening, score: Double)?) { best, next in
      guard let best, next.1 <= best.score * 1.02 else { return next }
      return best
    }?.opening
  }

  private func openings(from starts: [Point]) -> [Opening] {
    starts.compactMap { start in rate(from: start).map { (start: start, rate: $0) } }
  }

  /// Starts around the middle of the window, none on a line of symmetry.
  private var starts: [Point] {
    let half = window.width / 2
    let notch = ObjectiveAnalysis.roundNumber(below: half / 20)
    let places: [(Double, Double)] = [
      (-0.75, -0.55), (-0.7, 0.6), (0.75, 0.5), (0.65, -0.7), (-0.5, -0.75), (-0.3, 0.7),
      (0.35, 0.75), (0.4, -0.6), (-0.8, 0.15), (0.8, -0.2), (-0.4, -0.3), (0.35, 0.45),
      (-0.1, -0.15), (0.15, 0.1), (-0.8, 0.03), (0.03, -0.8),
    ]
    return places.map { x, y in
      let place = window.center + half * Point(x, y)
      return field.point(
        place.x.rounded(toMultipleOf: notch), place.y.rounded(toMultipleOf: notch))
    }
  }

  /// Some points of a grid where the function is defined, should it be so at none of the starts.
  private var definedPoints: [Point] {
    let grid = field.grid(field.dimension == 1 ? 400 : 24, over: window)
    return Array(grid.filter { field.value(at: $0).isFinite }.prefix(20))
  }

  /// The number of steps with which openings are tried.
  private static let steps = 60

  /// A rate for which descent from a start is stable; nil where the function is not defined there.
  ///
  /// Half the reciprocal of the largest curvature at the nearest minimum, else at the start; halved
  /// until the path stays finite and goes down.
  private func rate(from start: Point) -> Double? {
    let slope = field.gradient(at: start).norm
    guard field.value(at: start).isFinite, slope.isFinite else { return nil }
    let nearest = minima.min { ($0.point - start).norm < ($1.point - start).norm }
    // With these steps of a twelfth of the window a slope without curvature is walked down.
    let bold = slope > 0 ? window.width / 12 / slope : 0.1
    var rate =
      [nearest?.point, start].compactMap(\.self).map(curvature)
      .first { $0.isFinite && $0 > 0 }.map { 0.5 / $0 } ?? bold
    if let nearest, !(curvature(at: nearest.point) > 0) { rate = min(rate, bold) }
    rate = min(max(rate, 1e-9), 1e6)
    for _ in 0..<14 {
      if let path = path((start, rate)), field.value(at: path.end) <= field.value(at: start),
        path.stepsInside == Self.steps || minima.isEmpty
      {
        break
      }
      rate /= 2
    }
    return rate.rounded(significant: 2)
  }

  private func curvature(at point: Point) -> Double {
    let hessian = field.hessian(at: point)
    guard field.dimension > 1 else { return hessian.xx.magnitude }
    let (smaller, larger) = hessian.eigenvalues
    return max(smaller.magnitude, larger.magnitude)
  }

  /// Where descent arrives, and for how many steps it stays in the window; nil where it does not
  /// stay finite.
  private func path(_ opening: Opening) -> (end: Point, stepsInside: Int)? {
    var point = opening.start
    var stepsInside = 0
    for _ in 0..<Self.steps {
      point -= opening.rate * field.gradient(at: point)
      guard point.isFinite, field.value(at: point).isFinite else { return nil }
      let isInside =
        field.dimension == 1 ? window.x.contains(point.x) : window.contains(point)
      if isInside { stepsInside += 1 }
    }
    return (point, stepsInside)
  }

  /// How far a path leads; for one that leaves the window, a little for every step inside.
  private func score(of opening: Opening) -> Double {
    guard let path = path(opening) else { return 0 }
    guard path.stepsInside == Self.steps else {
      return 0.1 * window.width * Double(path.stepsInside) / Double(Self.steps)
    }
    return (path.end - opening.start).norm
  }
}

extension Double {
  /// The multiple of a notch nearest to the number, without the digits that dividing leaves.
  fileprivate func rounded(toMultipleOf notch: Double) -> Double {
    ((self / notch).rounded() * notch).rounded(significant: 3)
  }
}
