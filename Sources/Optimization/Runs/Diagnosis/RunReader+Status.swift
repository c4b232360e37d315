extension RunReader {
  /// What became of the run, where the last of its words is known.
  func status(_ final: Behavior) -> RunStatus {
    let last = trajectory.lastStep
    if trajectory.hasDiverged {
      return isUndefined
        ? RunStatus(.undefined, step: last + 1, reason: undefinedReason)
        : RunStatus(.diverged, step: last + 1, reason: overflowReason)
    }
    if let status = restingStatus { return status }
    if case .diverging(let convergence, let margin) = final {
      return RunStatus(
        .diverging, step: last,
        reason: ([convergence.sentence] + [margin?.sentence].compactMap(\.self)).joined(
          separator: ": "))
    }
    if let reason = stallReason { return RunStatus(.stalled, step: last, reason: reason) }
    return RunStatus(.running, step: last)
  }

  /// Converged or stalled, where the gradient has vanished and stays so.
  private var restingStatus: RunStatus? {
    let last = trajectory.points.count - 1
    guard let settled, let rest = rest(at: last) else { return nil }
    // At the last step of all nothing tells whether it stays but how far that step went.
    let isPassing =
      settled == last && last > 0 && measures.lengths[last] > Self.restShare * region.width
    guard !isPassing else { return nil }
    let step = trajectory.step(at: settled)
    switch rest {
    case .atMinimum:
      let tolerance = Self.tolerance(beside: measures.steepest[last])
      let isAbsolute = tolerance == Diagnosis.gradientTolerance || tolerance == 0
      return RunStatus(
        .converged, step: step,
        reason: "‖∇f‖ ≤ " + text(isAbsolute ? Diagnosis.gradientTolerance : tolerance))
    case .besideJump:
      return RunStatus(.stalled, step: step, reason: rest.sentence)
    case .saddle(let curvature), .maximum(let curvature):
      return RunStatus(
        .stalled, step: step,
        reason: isCurve
          ? "at a maximum: curvature \(text(curvature))"
          : "at a saddle or maximum: curvature \(text(curvature)) in one direction")
    default:
      return RunStatus(
        .stalled, step: step,
        reason: "at a degenerate point: no curvature" + (isCurve ? "" : " in one direction"))
    }
  }

  var isCurve: Bool { type(of: plan.objective).dimension == 1 }

  /// Whether the run ended because the function or its gradient is not defined where a step led.
  var isUndefined: Bool {
    // What is a number nowhere so far away is the difference of two overflows.
    let size = max(region.width, region.height, region.center.norm)
    return trajectory.undefinedPoint.map { $0.norm <= 100 * size } ?? false
  }

  private var undefinedReason: String {
    guard let point = trajectory.undefinedPoint else { return "" }
    return "the function is not defined at "
      + (isCurve ? "x = \(text(point.x))" : "(\(text(point.x)), \(text(point.y)))")
  }

  /// "η·λmax = 2.4 > 2" where the rate is above the rule's limit on the way.
  ///
  /// The curvature is that at the lowest point of the path, the place the run was driven from.
  private var overflowReason: String {
    if let obstacle { return obstacle }
    let lowest = trajectory.losses.indices.min { trajectory.losses[$0] < trajectory.losses[$1] }
    guard let margin = lowest.flatMap({ margin(at: $0) }), margin.isExceeded
    else { return "the next step would overflow" }
    return "\(margin.sentence): every step overshoots further"
  }

  /// Why the rule has no step from where the run ended; nil where it has one.
  private var obstacle: String? {
    trajectory.points.last.flatMap { rates.optimizer.obstacle(at: $0, of: plan.objective) }
  }

  private var stallReason: String? {
    let points = trajectory.points.suffix(Self.stallSteps + 1)
    guard points.count > Self.stallSteps else { return nil }
    let longest = zip(points, points.dropFirst()).map { ($0 - $1).norm }.max() ?? 0
    guard longest < Self.stallShare * region.width, let norm = trajectory.gradientNorms.last,
      isGradientSteady(upTo: trajectory.points.count - 1, over: trajectory.lastStep)
    else { return nil }
    if let obstacle { return obstacle }
    let rate = lastRate(at: trajectory.points.count - 1)
    // Points far apart in a long run can be the same one of a cycle.
    guard trajectory.stride == 1 || rate * norm < Self.stallShare * region.width else { return nil }
    return "steps below \(text(Self.stallShare * region.width)) while ‖∇f‖ = \(text(norm)), "
      + "η = \(text(rate))"
  }

  private func text(_ number: Double) -> String { NumberText.figure(number) }
}
