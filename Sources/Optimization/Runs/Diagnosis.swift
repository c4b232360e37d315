/// Finds out what became of a run from the points it passed.
public struct Diagnosis: Sendable {
  /// A gradient below this length counts as vanished.
  public static let gradientTolerance = 1e-6
  /// A run whose last steps are all shorter than this share of the window hardly moves.
  static let stallShare = 1e-7
  /// How many of the last steps decide whether a run has stalled.
  static let stallSteps = 5

  private let plan: Plan
  private let trajectory: Trajectory
  private let stabilityLimit: Double?
  private let window: Region

  /// Prepares a diagnosis of a trajectory drawn in the given window.
  public init(
    _ trajectory: Trajectory, of plan: Plan, stabilityLimit: Double?, window: Region
  ) {
    self.plan = plan
    self.trajectory = trajectory
    self.stabilityLimit = stabilityLimit
    self.window = window
  }

  /// What became of the run.
  public var status: RunStatus {
    let last = trajectory.lastStep
    if trajectory.hasDiverged {
      return RunStatus(.diverged, step: last + 1, reason: divergenceReason)
    }
    if let step = exit {
      return RunStatus(.leftWindow, step: step, reason: exitReason)
    }
    if let status = restingStatus { return status }
    if let reason = stallReason { return RunStatus(.stalled, step: last, reason: reason) }
    return RunStatus(.running, step: last)
  }

  /// The first step outside the window, if the last point is outside too.
  private var exit: Int? {
    guard let final = trajectory.points.last, !isInside(final) else { return nil }
    let inside = trajectory.points.lastIndex(where: isInside)
    return inside.map { trajectory.step(at: $0 + 1) } ?? 0
  }

  private func isInside(_ point: Point) -> Bool {
    type(of: plan.objective).dimension == 1 ? window.x.contains(point.x) : window.contains(point)
  }

  private var divergenceReason: String {
    instability.map { "\($0): every step overshoots further" }
      ?? "the next step leaves the range of finite numbers"
  }

  private var exitReason: String {
    instability ?? "outside the drawn region at the last step"
  }

  /// "η·λmax = 2.4 > 2" where the rate is above the rule's limit on the way.
  ///
  /// The curvature is that at the lowest point of the path, the place the run was driven from.
  private var instability: String? {
    guard let limit = stabilityLimit,
      let lowest = trajectory.losses.indices.min(by: {
        trajectory.losses[$0] < trajectory.losses[$1]
      })
    else { return nil }
    let curvature = plan.objective.hessian(at: trajectory.points[lowest]).eigenvalues.larger
    let product = plan.rate(at: trajectory.step(at: lowest)) * curvature
    guard product.isFinite, product > limit else { return nil }
    return "η·λmax = \(text(product)) > \(text(limit))"
  }

  /// Converged or stalled, where the gradient has vanished and stays so.
  private var restingStatus: RunStatus? {
    let norms = trajectory.gradientNorms
    guard let final = norms.last, final <= Self.gradientTolerance else { return nil }
    let moving = norms.lastIndex { $0 > Self.gradientTolerance }
    let step = moving.map { trajectory.step(at: $0 + 1) } ?? 0
    let curvature = plan.objective.hessian(at: trajectory.points[norms.count - 1]).eigenvalues
    if curvature.smaller < -1e-6 {
      return RunStatus(
        .stalled, step: step,
        reason: "at a saddle or maximum: curvature \(text(curvature.smaller)) in one direction")
    }
    return RunStatus(.converged, step: step, reason: "‖∇f‖ ≤ \(text(Self.gradientTolerance))")
  }

  private var stallReason: String? {
    let points = trajectory.points.suffix(Self.stallSteps + 1)
    guard points.count > Self.stallSteps else { return nil }
    let longest = zip(points, points.dropFirst()).map { ($0 - $1).norm }.max() ?? 0
    guard longest < Self.stallShare * window.width, let norm = trajectory.gradientNorms.last
    else { return nil }
    let rate = plan.rate(at: max(0, trajectory.lastStep - 1))
    return "steps below \(text(Self.stallShare * window.width)) while ‖∇f‖ = \(text(norm)), "
      + "η = \(text(rate))"
  }

  private func text(_ number: Double) -> String {
    SettingValue.text(of: number.rounded(significant: 3))
  }
}
