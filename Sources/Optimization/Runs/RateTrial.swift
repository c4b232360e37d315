/// How much a path at one rate shows, as a share from 0 to 1.
///
/// A path shows much that arrives, or for a function without a lowest value goes far; that takes its
/// time, turns and rises little, stays in the drawn part of the function, and stays arrived.
package struct RateTrial: Sendable {
  let rate: Double
  let merit: Double

  /// The steps that are judged, those of an experiment that does not say.
  static let steps = 60
  /// The steps after which a path that has arrived must not have come away again.
  static let longRun = 300

  /// Runs an optimizer from the objective's own start, without noise.
  init(_ optimizer: ConfiguredOptimizer, on objective: any Objective, rate: Double) {
    self.rate = rate
    let plan = Plan(
      objective: objective, start: objective.start, learningRate: rate, schedule: Constant(),
      horizon: Self.longRun)
    var run = optimizer.run(plan)
    run.advance(by: Self.steps)
    let shown = run.path.points
    let merit = shown.count > Self.steps ? Self.merit(of: shown, on: objective) : 0
    // Most rates that are tried are far off; what becomes of those later does not matter.
    guard merit > 0 else {
      self.merit = 0
      return
    }
    run.advance()
    let points = run.path.points
    let isWhole = points.count > Self.longRun || objective.minima.isEmpty
    self.merit = isWhole ? merit * Self.permanence(of: points, after: shown, on: objective) : 0
  }

  private static func isDrawn(_ point: Point, of objective: any Objective) -> Bool {
    let region = objective.region
    guard type(of: objective).dimension > 1 else { return region.x.contains(point.x) }
    return region.contains(point)
  }

  private static func merit(of points: [Point], on objective: any Objective) -> Double {
    let values = points.map { objective.value(at: $0) }
    guard values.allSatisfy(\.isFinite) else { return 0 }
    let region = objective.region
    let isSurface = type(of: objective).dimension > 1
    let extent = Point(region.width, isSurface ? region.height : region.width)
    let outside = points.firstIndex { !isDrawn($0, of: objective) }
    guard outside == nil || objective.minima.isEmpty else { return 0 }
    let distances = points.map { (($0 - points[0]) / extent).norm }
    let visible = min(1, (distances.max() ?? 0) / 0.15)
    let calm = calm(of: points, values: values, extent: extent)
    guard let target = target(of: values, on: objective) else {
      // Where nothing is lowest, a path is good that leaves late or goes far.
      let end = outside ?? points.count - 1
      return calm * visible * min(1, distances[end] / 0.4) * min(1, Double(end) / 20)
    }
    let left = values.map { max(0, $0 - target) / (values[0] - target) }
    let end = left.suffix(10).max() ?? 1
    let arrival = max(0, min(1, -Double.log10(max(end, 1e-300)) / 4))
    let done = left.firstIndex { $0 < 0.1 } ?? points.count
    return calm * visible * arrival * min(1, Double(done) / 5)
  }

  /// A share that falls where a path comes away again from where it had come down to: leaves the drawn
  /// part, for a while or for good, or goes up, now and then or more and more.
  private static func permanence(
    of points: [Point], after shown: [Point], on objective: any Objective
  ) -> Double {
    let later = points.dropFirst(steps + 1)
    let last = later.suffix(longRun / 3)
    var share = 1.0
    if !objective.minima.isEmpty, !later.allSatisfy({ isDrawn($0, of: objective) }) {
      guard last.allSatisfy({ isDrawn($0, of: objective) }) else { return 0 }
      share = 0.001
    }
    let (start, end) = (objective.value(at: shown[0]), objective.value(at: shown[shown.count - 1]))
    let fall = max(0, start - end)
    let values = later.map { objective.value(at: $0) }
    let (highest, settled) = (values.max() ?? end, values.suffix(10).min() ?? end)
    return highest - end > 0.2 * fall || settled - end > 0.02 * fall ? 0.3 * share : share
  }

  /// The value of the minimum a run is on its way to: the highest known one that it is not below.
  private static func target(of values: [Double], on objective: any Objective) -> Double? {
    let end = values.suffix(10).min() ?? values[0]
    let margin = 1e-6 * abs(values[0] - end)
    let minima = objective.minima.map { objective.value(at: $0.point) }
    return minima.filter { $0 <= end + margin && $0 < values[0] }.max()
  }

  /// A share that falls with every turn back, every rise, every step across the picture, and with how
  /// far the path climbs above its start.
  private static func calm(of points: [Point], values: [Double], extent: Point) -> Double {
    let moves = zip(points.dropFirst(), points).map { ($0 - $1) / extent }
    let turns = zip(moves.dropFirst(), moves).count { $0.dot($1) < 0 }
    let fall = values[0] - (values.min() ?? values[0])
    let rises = zip(values.dropFirst(), values).count { $0 - $1 > 0.05 * fall }
    let longest = moves.map(\.norm).max() ?? 0
    let climb = ((values.max() ?? values[0]) - values[0]) / max(fall, .leastNormalMagnitude)
    let share = Double(points.count)
    return max(0, 1 - climb) * (1 - 0.4 * Double(turns) / share)
      * max(0, 1 - 2 * Double(rises) / share)
      * (longest > 0.6 ? 0.3 : 1)
  }
}
