package import Optimization

/// The part of the plane that an experiment shows.
extension Experiment {
  /// The drawn part of the plane: the one that is set, else the objective's own, widened where the start
  /// lies beyond it.
  package var resolvedWindow: Region {
    if let window { return window }
    let own = resolvedObjective.region
    return start.flatMap { Self.window(own, reaching: $0, resolvedObjective) } ?? own
  }

  /// A window widened to hold a start beyond it; nil where it does already, or would be without meaning.
  private static func window(
    _ own: Region, reaching start: Point, _ objective: any Objective
  ) -> Region? {
    let isCurve = type(of: objective).dimension == 1
    guard !own.x.contains(start.x) || !isCurve && !own.y.contains(start.y) else { return nil }
    func reaching(_ range: ClosedRange<Double>, _ place: Double) -> (Double, Double) {
      guard !range.contains(place) else { return (range.lowerBound, range.upperBound) }
      let (lower, upper) = (min(range.lowerBound, place), max(range.upperBound, place))
      // The start does not stand on the edge.
      let margin = (upper - lower) / 10
      return (lower == place ? lower - margin : lower, upper == place ? upper + margin : upper)
    }
    let x = reaching(own.x, start.x)
    if isCurve {
      let window = try? window(x: x, y: (own.y.lowerBound, own.y.upperBound))
      return window.map { Region(x: $0.x, y: heights(objective, $0.x)) }
    }
    return try? window(x: x, y: reaching(own.y, start.y))
  }

  /// The values of a function of one variable over a window, with a margin; its own where none is finite.
  static func heights(
    _ objective: any Objective, _ x: ClosedRange<Double>
  ) -> ClosedRange<Double> {
    guard let values = values(of: objective, over: x) else { return objective.region.y }
    let margin = (values.upperBound - values.lowerBound) / 20
    return values.lowerBound - margin...values.upperBound + margin
  }

  /// The lowest and the highest value of a function of one variable at some places of a range; nil where
  /// they are no finite range.
  static func values(
    of objective: any Objective, over x: ClosedRange<Double>
  ) -> ClosedRange<Double>? {
    let values = (0...200)
      .map {
        objective.value(
          at: Point(x.lowerBound + Double($0) / 200 * (x.upperBound - x.lowerBound), 0))
      }
      .filter(\.isFinite)
    guard let low = values.min(), let high = values.max(), (high - low).isFinite, high > low else {
      return nil
    }
    return low...high
  }
}
