extension RunReader {
  /// The length below which a gradient counts as vanished, beside the steepest one before it.
  static func tolerance(beside steepest: Double) -> Double {
    Diagnosis.gradientTolerance * min(1, steepest)
  }

  /// The first entry from which the gradient has vanished for good.
  static func settled(_ trajectory: Trajectory, _ measures: RunMeasures) -> Int? {
    let norms = trajectory.gradientNorms
    let moving = norms.indices.last { norms[$0] > tolerance(beside: measures.steepest[$0]) }
    let first = moving.map { $0 + 1 } ?? 0
    return first < norms.count ? first : nil
  }

  /// What a point is where the gradient has vanished; nil where the function only flattens out.
  func rest(at index: Int) -> Behavior? {
    let point = trajectory.points[index]
    let norm = trajectory.gradientNorms[index]
    let curvature = curvature(at: index)
    if let falling = falling(curvature, at: index) { return falling }
    if isBesideLowerJump(point, norm) { return .besideJump }
    if isAtKnownMinimum(index) || isAtModelMinimum(point, curvature) { return .atMinimum }
    // At an inflection such as that of x³ the way goes on, however slowly.
    return norm == 0 ? .plateau(gradientNorm: norm) : nil
  }

  /// Whether a typed function is lower right beside a point where its gradient has vanished.
  ///
  /// What falls steadily falls less by far over a hundredth of the way; a jump falls as much.
  private func isBesideLowerJump(_ point: Point, _ norm: Double) -> Bool {
    guard plan.objective is any TypedObjective else { return false }
    let value = plan.objective.value(at: point)
    func drop(_ direction: Point, _ share: Double) -> Double {
      let there = plan.objective.value(at: point + share * region.width * direction)
      return there.isFinite ? value - there : 0
    }
    let least = 1e-9 * max(abs(value), abs(trajectory.losses[0] - value))
    let axes = isCurve ? [Point(1, 0)] : [Point(1, 0), Point(0, 1)]
    return (axes + axes.map { -$0 }).contains { direction in
      let near = drop(direction, 1e-6)
      return near > least && near > 10 * norm * 1e-6 * region.width
        && near > 0.5 * drop(direction, 1e-4)
    }
  }

  /// Whether the quadratic model has its minimum next to a point, and the function agrees.
  private func isAtModelMinimum(_ point: Point, _ curvature: Curvature) -> Bool {
    let step = curvature.newtonStep(gradient: plan.objective.gradient(at: point))
    return step.map { $0.norm <= 1e-3 * region.width } ?? false && hasModelMinimum(at: point)
  }

  /// Whether the function has next to no slope where the quadratic model has its minimum.
  ///
  /// On x³ the model sees one half way to 0, where a quarter of the slope is left.
  func hasModelMinimum(at point: Point) -> Bool {
    let curvature = rates.curvature(at: point)
    let gradient = plan.objective.gradient(at: point)
    guard curvature.smaller > 1e-12 * curvature.larger, curvature.smaller > 0,
      let step = curvature.newtonStep(gradient: gradient)
    else { return false }
    // Where the step is a rounding of the coordinates, nothing is left of the gradient but that.
    return step.norm <= 1e-12 * (region.width + point.norm)
      || plan.objective.gradient(at: point + step).norm <= 0.2 * gradient.norm
  }

  /// A saddle or a maximum, where the function falls fast enough for the run to notice.
  func falling(_ curvature: Curvature, at index: Int) -> Behavior? {
    // Along a ring of minima rounding leaves a share of the curvature across it.
    guard curvature.smaller < -1e-6 * abs(curvature.larger),
      -curvature.smaller * measures.highestRates[index] * Double(plan.horizon) > 1e-3
    else { return nil }
    return curvature.larger < 0
      ? .maximum(curvature: curvature.smaller) : .saddle(curvature: curvature.smaller)
  }

  /// The point close by where the gradient vanishes, found by Newton's method.
  ///
  /// One step of it alone would also point to a place of the quadratic model that the function lacks.
  func flatPoint(near point: Point, steepest: Double) -> Point? {
    var candidate = point
    for _ in 0..<8 {
      let gradient = plan.objective.gradient(at: candidate)
      if gradient.norm <= Self.tolerance(beside: steepest) { return candidate }
      guard let step = rates.curvature(at: candidate).newtonStep(gradient: gradient) else {
        return nil
      }
      candidate += step
      guard (candidate - point).norm <= 0.01 * region.width else { return nil }
    }
    return nil
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
}
