/// Reads off the points of a run what it is doing at each of them.
struct RunReader {
  /// A run whose last steps are all shorter than this share of the region hardly moves.
  static let stallShare = 1e-7
  /// A run whose last moves are all shorter than this share of the region is not passing through.
  static let restShare = 1e-4
  /// How many of the last steps decide whether a run has stalled.
  static let stallSteps = 5

  /// The most places on lines of minima that are looked at.
  private static let mostMinima = 40

  let plan: Plan
  let trajectory: Trajectory
  let rates: RateReader
  let measures: RunMeasures
  /// The minima but those that are one only because the drawn part of the function ends there.
  let innerMinima: [CriticalPoint]
  /// The first entry from which the gradient has vanished for good.
  let settled: Int?

  init(_ rates: RateReader) {
    plan = rates.plan
    trajectory = rates.trajectory
    self.rates = rates
    innerMinima = Self.innerMinima(of: plan.objective)
    measures = RunMeasures(
      trajectory, innerMinima, plan.objective, rate: rates.rate)
    settled = Self.settled(trajectory, measures)
  }

  /// The part of the plane the function is known for, by whose size ways are judged as long or short.
  var region: Region { plan.objective.region }

  /// The curvature of the function at an entry.
  func curvature(at index: Int) -> Curvature { rates.curvature(at: trajectory.points[index]) }

  /// η·λmax at an entry beside the rule's limit, where one is known.
  func margin(at index: Int) -> StabilityMargin? {
    rates.margin(at: trajectory.step(at: index), trajectory.points[index])
  }

  /// The rate of the step that led to an entry.
  func lastRate(at index: Int) -> Double { rates.rate(at: trajectory.step(at: index) - 1) }

  private static func innerMinima(of objective: any Objective) -> [CriticalPoint] {
    let region = objective.region
    let isCurve = type(of: objective).dimension == 1
    let inner = objective.minima.filter { minimum in
      region.x.lowerBound < minimum.point.x && minimum.point.x < region.x.upperBound
        && (isCurve
          || region.y.lowerBound < minimum.point.y && minimum.point.y < region.y.upperBound)
    }
    // Some dozens of the places on a line are near enough to all of it, and cost less.
    let share = (inner.count - 1) / mostMinima + 1
    return inner.enumerated().filter { $1.isIsolated || $0 % share == 0 }.map(\.element)
  }

  /// Whether the gradient, shrinking as in the last steps, would not halve within `steps` more.
  ///
  /// Small steps alone do not mean that a run has stalled: at a small rate it converges by them.
  func isGradientSteady(upTo index: Int, over steps: Int) -> Bool {
    let norms = trajectory.gradientNorms[...index].suffix(Self.stallSteps + 1)
    guard let first = norms.first, let last = norms.last, first > 0 else { return true }
    let span = max(1, trajectory.step(at: index) - trajectory.step(at: norms.startIndex))
    return -Double.log(last / first) / Double(span) * Double(steps) < Double.log(2)
  }
}
