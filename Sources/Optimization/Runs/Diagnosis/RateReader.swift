/// The rates a run's steps go by, and how they stand to the limit of its rule.
struct RateReader: Sendable {
  let plan: Plan
  let trajectory: Trajectory
  let optimizer: ConfiguredOptimizer

  /// The rate of the step after the given one, as the rule lets it fall.
  func rate(at step: Int) -> Double {
    let step = min(max(0, step), max(0, plan.horizon - 1))
    return optimizer.rate(trajectory.learningRate(at: step), at: step)
  }

  /// The curvature of the function at a point.
  func curvature(at point: Point) -> Curvature {
    Curvature(plan.objective.hessian(at: point), dimension: type(of: plan.objective).dimension)
  }

  /// η·λmax of the step after the given one from a point; nil where the rule has no known limit.
  func margin(at step: Int, _ point: Point) -> StabilityMargin? {
    optimizer.stabilityLimit.flatMap {
      StabilityMargin(rate: rate(at: step), curvature: curvature(at: point), limit: $0)
    }
  }
}
