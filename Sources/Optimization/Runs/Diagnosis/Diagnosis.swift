/// Finds out what became of a run from the points it passed.
public struct Diagnosis: Sendable {
  /// A gradient below this length counts as vanished.
  public static let gradientTolerance = 1e-6
  /// A run whose last steps are all shorter than this share of the window hardly moves.
  static let stallShare = 1e-7
  /// A run whose last moves are all shorter than this share of the window is not passing through.
  static let restShare = 1e-4
  /// How many of the last steps decide whether a run has stalled.
  static let stallSteps = 5

  let plan: Plan
  let trajectory: Trajectory
  let stabilityLimit: Double?
  /// Why the rule takes no step from a point, in words; nil where it takes one.
  private let obstacle: @Sendable (Point) -> String?

  /// Prepares a diagnosis of a trajectory; what is drawn of the plane has no part in it.
  public init(
    _ trajectory: Trajectory, of plan: Plan, stabilityLimit: Double?,
    obstacle: @escaping @Sendable (Point) -> String? = { _ in nil }
  ) {
    self.plan = plan
    self.trajectory = trajectory
    self.stabilityLimit = stabilityLimit
    self.obstacle = obstacle
  }

  /// The part of the plane the function is known for, by whose size ways are judged as long or short.
  var region: Region { plan.objective.region }

  /// The minima but those that are one only because the drawn part of the function ends there.
  var innerMinima: [CriticalPoint] {
    let isCurve = type(of: plan.objective).dimension == 1
    return plan.objective.minima.filter { minimum in
      region.x.lowerBound < minimum.point.x && minimum.point.x < region.x.upperBound
        && (isCurve
          || region.y.lowerBound < minimum.point.y && minimum.point.y < region.y.upperBound)
    }
  }

  /// What became of the run.
  public var status: RunStatus {
    let last = trajectory.lastStep
    if trajectory.hasDiverged {
      return isUndefined
        ? RunStatus(.undefined, step: last + 1, reason: undefinedReason)
        : RunStatus(.diverged, step: last + 1, reason: overflowReason)
    }
    if let status = restingStatus { return status }
    if case .diverging(let pace, let margin) = behavior(at: last) {
      return RunStatus(
        .diverging, step: last,
        reason: ([pace.sentence] + [margin?.sentence].compactMap(\.self)).joined(separator: ": "))
    }
    if let reason = stallReason { return RunStatus(.stalled, step: last, reason: reason) }
    return RunStatus(.running, step: last)
  }

  /// Whether the run ended because the function or its gradient is not defined where a step led.
  var isUndefined: Bool {
    // What is a number nowhere so far away is the difference of two overflows.
    let size = max(region.width, region.height, region.center.norm)
    return trajectory.undefinedPoint.map { $0.norm <= 100 * size } ?? false
  }

  private var undefinedReason: String {
    guard let point = trajectory.undefinedPoint else { return "" }
    let isCurve = type(of: plan.objective).dimension == 1
    return "the function is not defined at "
      + (isCurve ? "x = \(text(point.x))" : "(\(text(point.x)), \(text(point.y)))")
  }

  /// "η·λmax = 2.4 > 2" where the rate is above the rule's limit on the way.
  ///
  /// The curvature is that at the lowest point of the path, the place the run was driven from.
  private var overflowReason: String {
    if let obstacle = trajectory.points.last.flatMap(obstacle) { return obstacle }
    let lowest = trajectory.losses.indices.min { trajectory.losses[$0] < trajectory.losses[$1] }
    guard let margin = lowest.flatMap({ margin(at: trajectory.step(at: $0)) }), margin.isExceeded
    else { return "the next step leaves the range of finite numbers" }
    return "\(margin.sentence): every step overshoots further"
  }

  /// Converged or stalled, where the gradient has vanished and stays so.
  private var restingStatus: RunStatus? {
    let norms = trajectory.gradientNorms
    guard let final = norms.last, final <= Self.gradientTolerance else { return nil }
    // At the last step of all nothing tells whether it stays but how far that step went.
    let isPassing =
      norms.count > 1 && norms[norms.count - 2] > Self.gradientTolerance
      && (trajectory.points[norms.count - 1] - trajectory.points[norms.count - 2]).norm
        > Self.restShare * region.width
    guard !isPassing else { return nil }
    let moving = norms.lastIndex { $0 > Self.gradientTolerance }
    let step = moving.map { trajectory.step(at: $0 + 1) } ?? 0
    let curvature = curvature(at: trajectory.points[norms.count - 1])
    if curvature.smaller < -1e-6 {
      return RunStatus(
        .stalled, step: step,
        reason: "at a saddle or maximum: curvature \(text(curvature.smaller)) in one direction")
    }
    // Where the second order decides nothing the point need not be a minimum.
    if curvature.smaller <= 1e-6, !isAtKnownMinimum(norms.count - 1) {
      return RunStatus(
        .stalled, step: step, reason: "at a degenerate point: no curvature in one direction")
    }
    return RunStatus(.converged, step: step, reason: "‖∇f‖ ≤ \(text(Self.gradientTolerance))")
  }

  /// Whether an entry is as low as a known or found minimum nearby, beside the way it came down.
  ///
  /// Minima that form a line are known by some of their points only, hence a quarter of the window.
  func isAtKnownMinimum(_ index: Int) -> Bool {
    innerMinima.contains { minimum in
      let lowest = plan.objective.value(at: minimum.point)
      return (minimum.point - trajectory.points[index]).norm <= 0.25 * region.width
        && abs(trajectory.losses[index] - lowest) <= 1e-9 * abs(trajectory.losses[0] - lowest)
    }
  }

  private var stallReason: String? {
    let points = trajectory.points.suffix(Self.stallSteps + 1)
    guard points.count > Self.stallSteps else { return nil }
    let longest = zip(points, points.dropFirst()).map { ($0 - $1).norm }.max() ?? 0
    guard longest < Self.stallShare * region.width, let norm = trajectory.gradientNorms.last,
      isGradientSteady(upTo: trajectory.points.count - 1, over: trajectory.lastStep)
    else { return nil }
    let rate = trajectory.learningRate(at: max(0, trajectory.lastStep - 1))
    // Points far apart in a long run can be the same one of a cycle.
    guard trajectory.stride == 1 || rate * norm < Self.stallShare * region.width else { return nil }
    return "steps below \(text(Self.stallShare * region.width)) while ‖∇f‖ = \(text(norm)), "
      + "η = \(text(rate))"
  }

  /// Whether the gradient, shrinking as in the last steps, would not halve in so many more.
  ///
  /// Small steps alone do not mean that a run has stalled: at a small rate it converges by them.
  func isGradientSteady(upTo index: Int, over steps: Int) -> Bool {
    let norms = trajectory.gradientNorms[...index].suffix(Self.stallSteps + 1)
    guard let first = norms.first, let last = norms.last, first > 0 else { return true }
    let span = max(1, trajectory.step(at: index) - trajectory.step(at: norms.startIndex))
    return -Double.log(last / first) / Double(span) * Double(steps) < Double.log(2)
  }

  private func text(_ number: Double) -> String { FigureText.short(number) }
}
