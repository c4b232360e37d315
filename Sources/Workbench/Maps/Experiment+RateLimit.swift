import Optimization

/// The largest rate that theory allows.
extension Experiment {
  /// limit/(λmax + w) for a run at its present settings, with weight decay w through its gradient, or with
  /// one of them at a value.
  ///
  /// - Returns: nil where the function is not quadratic, the rate is not constant, or the rule has no known
  ///   limit.
  package func rateLimit(
    of run: RunSpecification, _ axis: MapAxis? = nil, at value: Double? = nil
  ) -> Double? {
    let objective = resolvedObjective
    var run = run
    guard let minimum = objective.minima.first(where: { $0.kind == .global })?.point,
      case let hessian = objective.hessian(at: minimum),
      run.scheduleEntry.product(run.schedule.settings).isConstant,
      Self.isSame(hessian, objective.hessian(at: objective.start)),
      Self.isSame(hessian, objective.hessian(at: minimum + Point(0.7, -0.4)))
    else { return nil }
    if let axis, let value {
      guard let changed = axis.applied(value, to: run) else { return nil }
      run = changed
    }
    let curvature = hessian.eigenvalues.larger
    guard curvature > 0, let (limit, decay) = run.configuredOptimizer.decayedLimit else {
      return nil
    }
    return limit / (curvature + decay)
  }

  private static func isSame(_ a: Hessian, _ b: Hessian) -> Bool {
    let scale = max(a.largestEntry, b.largestEntry)
    return abs(a.xx - b.xx) <= 1e-9 * scale && abs(a.xy - b.xy) <= 1e-9 * scale
      && abs(a.yy - b.yy) <= 1e-9 * scale
  }
}
