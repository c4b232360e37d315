import Optimization

/// What is shown of a function of one variable: its own window as far as the curve fills it, and more
/// where runs have been, so that hops that grow are seen to grow.
struct CurveCamera {
  let objective: any Objective
  /// What is shown of the function as long as the runs stay there.
  let own: Region

  /// How the ranges grow: by steps, so that the picture does not move with every step of a run, and not
  /// beyond what leaves something to be seen of the function.
  private static let growth = 1.25
  private static let mostSteps = 6
  private static let mostHeights = 20.0
  /// The share of the height that is left free above and below.
  private static let margin = 0.05

  /// The part to show where runs have been at some places on the graph.
  func window(showing places: [(x: Double, value: Double)]) -> Region {
    let x = horizontal(places.map(\.x))
    let shown = places.filter { x.contains($0.x) && !$0.value.isNaN }.map(\.value)
    let curve = Experiment.values(of: objective, over: x) ?? own.y
    var (bottom, top) = (curve.lowerBound, curve.upperBound)
    // A pole, or what lies beyond the function's own window, would leave nothing of the rest to be seen.
    bottom = max(bottom, own.y.lowerBound)
    top = min(top, own.y.upperBound)
    let most = Self.mostHeights * own.height
    let limits = own.y.lowerBound - most...own.y.upperBound + most
    let ends = shown.map { min(max($0, limits.lowerBound), limits.upperBound) }
    bottom = min(bottom, ends.min() ?? bottom)
    top = max(top, ends.max() ?? top)
    guard bottom < top, (top - bottom).isFinite else { return Region(x: x, y: own.y) }
    let margin = Self.margin * (top - bottom)
    return Region(x: x, y: bottom - margin...top + margin)
  }

  /// The range of the function widened around its middle by the fewest steps that show the places within
  /// reach.
  private func horizontal(_ places: [Double]) -> ClosedRange<Double> {
    var range = own.x
    var widest = own.x
    for _ in 0..<Self.mostSteps { widest = widest.widened(by: Self.growth) }
    let reached = places.filter(widest.contains)
    for _ in 0..<Self.mostSteps where !reached.allSatisfy(range.contains) {
      range = range.widened(by: Self.growth)
    }
    return range
  }
}

extension ClosedRange<Double> {
  /// The range widened around its middle by a factor above 1; itself beyond what numbers can tell.
  func widened(by factor: Double) -> ClosedRange {
    let more = (upperBound - lowerBound) * (factor - 1) / 2
    let (lower, upper) = (lowerBound - more, upperBound + more)
    return lower.isFinite && upper.isFinite ? lower...upper : self
  }
}
