extension Diagnosis {
  /// What the run is doing at a step, judged by the last steps up to there.
  ///
  /// Beyond the last step it is what the run did there. The recorded points of a very long run lie
  /// several steps apart, so what happens between them stays unseen.
  public func behavior(at step: Int) -> Behavior {
    guard !(trajectory.hasDiverged && step > trajectory.lastStep) else {
      return isUndefined ? .undefined : .overflowed(exceededMargin(at: trajectory.lastStep))
    }
    let index = trajectory.index(at: step)
    let recent = RecentSteps(trajectory, upTo: index)
    return resting(at: index)
      ?? bouncing(recent, at: index)
      ?? stuck(recent, at: index)
      ?? advancing(recent, at: index)
  }

  /// η·λmax at a step beside the rule's limit, where one is known.
  public func margin(at step: Int) -> StabilityMargin? {
    guard let stabilityLimit else { return nil }
    let step = min(max(0, step), trajectory.lastStep)
    return StabilityMargin(
      rate: trajectory.learningRate(at: min(step, max(0, plan.horizon - 1))),
      curvature: curvature(at: trajectory.point(at: step)), limit: stabilityLimit)
  }

  /// The curvature of the function at a point.
  func curvature(at point: Point) -> Curvature {
    Curvature(plan.objective.hessian(at: point), dimension: type(of: plan.objective).dimension)
  }

  private func exceededMargin(at step: Int) -> StabilityMargin? {
    margin(at: step).flatMap { $0.isExceeded ? $0 : nil }
  }

  /// At a point without slope.
  private func resting(at index: Int) -> Behavior? {
    let point = trajectory.points[index]
    let norm = trajectory.gradientNorms[index]
    let curvature = curvature(at: point)
    guard norm > Self.gradientTolerance else {
      if let falling = Self.falling(curvature) { return falling }
      // A run with momentum can be on its way through.
      guard isSettled(at: index) else { return nil }
      return curvature.smaller > 1e-6 || isAtKnownMinimum(index)
        ? .atMinimum : .plateau(gradientNorm: norm)
    }
    // Passing one at speed is not being there.
    let steepest = trajectory.gradientNorms[...index].max() ?? 0
    guard norm <= 0.1 * steepest, Self.falling(curvature) != nil else { return nil }
    return flatPoint(near: point).flatMap { Self.falling(self.curvature(at: $0)) }
  }

  /// The point close by where the gradient vanishes, found by Newton's method.
  ///
  /// One step of it alone would also point to a place of the quadratic model that the function lacks.
  private func flatPoint(near point: Point) -> Point? {
    var candidate = point
    for _ in 0..<8 {
      let gradient = plan.objective.gradient(at: candidate)
      if gradient.norm <= Self.gradientTolerance { return candidate }
      guard let step = curvature(at: candidate).newtonStep(gradient: gradient) else { return nil }
      candidate += step
      guard (candidate - point).norm <= 0.01 * region.width else { return nil }
    }
    return nil
  }

  /// Whether the gradient has vanished for good and the last moves were short.
  private func isSettled(at index: Int) -> Bool {
    trajectory.gradientNorms[index...].allSatisfy { $0 <= Self.gradientTolerance }
      && RecentSteps(trajectory, upTo: index).longestMove(ofLast: Self.stallSteps)
        <= Self.restShare * region.width
  }

  private static func falling(_ curvature: Curvature) -> Behavior? {
    // Along a ring of minima rounding leaves a share of the curvature across it.
    guard curvature.smaller < -1e-6 * max(1, curvature.larger) else { return nil }
    return curvature.larger < 0
      ? .maximum(curvature: curvature.smaller) : .saddle(curvature: curvature.smaller)
  }

  /// In a cycle, or with swings that grow.
  private func bouncing(_ recent: RecentSteps, at index: Int) -> Behavior? {
    if let cycle = recent.cycle { return .cycle(period: cycle.period, size: cycle.size) }
    let swings = Swings(trajectory, upTo: index)
    guard let growth = swings.growth else { return nil }
    let pace = pace(from: growth.first, to: growth.last)
    // A near cycle settles from either side: its highest losses may still rise by a trace.
    guard pace.factor > 1.001 else { return nil }
    // However far above the rule's limit: below an earlier loss a run has not left its bounds.
    if trajectory.losses[..<growth.last].allSatisfy({ $0 < trajectory.losses[growth.last] }) {
      return .diverging(
        stepGrowth(from: growth.first, to: growth.last) ?? pace,
        exceededMargin(at: trajectory.step(at: index)))
    }
    return recent.isZigzag && plan.gradients.isExact ? .growing(pace) : nil
  }

  /// Hardly moving, and going on like that for as long as the whole run would not change it.
  private func stuck(_ recent: RecentSteps, at index: Int) -> Behavior? {
    guard recent.moves.count >= 2 else { return nil }
    let longest = recent.longestMove(ofLast: Self.stallSteps) / Double(trajectory.stride)
    guard longest * Double(plan.horizon) < 0.02 * region.width,
      isGradientSteady(upTo: index, over: plan.horizon),
      -Double.log(pace(recent).factor) * Double(plan.horizon) < Double.log(2)
    else { return nil }
    // The turning point of a swing about a minimum is no plateau, nor is the last of the way to it.
    let near = distanceToMinimum(at: index)
    if let near, longest * Double(plan.horizon) > near / 10 { return nil }
    // Points far apart in a long run can be the same one of a cycle.
    let rate = trajectory.learningRate(at: max(0, trajectory.step(at: index) - 1))
    if rate <= 0.02 * highestRate(upTo: index) { return .stuck(rate: rate) }
    guard !recent.isZigzag else { return nil }
    let norm = trajectory.gradientNorms[index]
    guard trajectory.stride == 1 || longest > 0 || rate * norm < 1e-6 * region.width else {
      return .moving
    }
    let steepest = trajectory.gradientNorms[...index].max() ?? 0
    return norm < 0.05 * steepest && near == nil
      ? .plateau(gradientNorm: norm) : .crawling(stepLength: longest)
  }

  /// The highest rate of the steps that led to an entry.
  private func highestRate(upTo index: Int) -> Double {
    (0...index).reduce(0) { max($0, trajectory.learningRate(at: trajectory.step(at: $1))) }
  }

  /// How much longer each step is than the one before on the geometric mean; nil where they do not grow.
  private func stepGrowth(from first: Int, to last: Int) -> ConvergenceFactor? {
    let first = max(1, first)
    guard last > first else { return nil }
    let lengths = [first, last].map { (trajectory.points[$0] - trajectory.points[$0 - 1]).norm }
    let factor = perStep(lengths[1] / lengths[0], over: last - first)
    return factor.isFinite && factor > 1 ? ConvergenceFactor(.stepLength, factor: factor) : nil
  }

  /// How far the quadratic model sees a minimum from here, where that is close by.
  private func distanceToMinimum(at index: Int) -> Double? {
    distanceOfModel(at: trajectory.points[index]).flatMap { $0 <= 0.05 * region.width ? $0 : nil }
  }

  /// On its way, straight or not.
  private func advancing(_ recent: RecentSteps, at index: Int) -> Behavior {
    guard recent.moves.count >= 2 else { return .starting }
    let swings = Swings(trajectory, upTo: index)
    // From a swing to the ground between two the loss changes otherwise than from swing to swing.
    let swingConvergenceFactor = swings.course.map { pace(from: $0.first, to: $0.last) }
    let isRegular = recent.isZigzag && (plan.gradients.isExact || recent.isZigzagThroughout)
    if isRegular { return .zigzag(swingConvergenceFactor ?? pace(recent)) }
    if isWandering(recent) { return .wandering(radius: recent.diameter / 2) }
    if let swingConvergenceFactor, swingConvergenceFactor.factor < 1 {
      return .damped(swingConvergenceFactor)
    }
    if recent.isRising { return .overshoot }
    let latest = pace(recent)
    if latest.factor < 1, isNearing(recent, latest.quantity) { return .converging(latest) }
    return recent.losses[recent.losses.count - 1] < recent.losses[recent.losses.count - 2]
      ? .descending : .moving
  }

  /// Whether there is a minimum to get nearer to: a known one, or that of the quadratic model.
  ///
  /// On 1/x the gradient vanishes too, but what the model takes for a minimum runs ahead.
  private func isNearing(
    _ recent: RecentSteps, _ quantity: ConvergenceFactor.Quantity
  ) -> Bool {
    guard quantity == .gradientNorm else { return true }
    let ends = [recent.points.suffix(Self.paceMoves + 1).first, recent.points.last]
    let distances = ends.compactMap { $0.flatMap(distanceOfModel) }
    return distances.count == 2 && distances[1] < distances[0]
  }

  /// How far the minimum of the quadratic model is from a point; nil where it has none.
  private func distanceOfModel(at point: Point) -> Double? {
    let curvature = curvature(at: point)
    guard curvature.smaller > 0 else { return nil }
    return curvature.newtonStep(gradient: plan.objective.gradient(at: point))?.norm
  }

  private func isWandering(_ recent: RecentSteps) -> Bool {
    guard recent.isFull, recent.straightness < 0.25 else { return false }
    guard plan.gradients.isExact else {
      return (0.2...5).contains(RecentSteps.swing(of: recent.losses).ratio)
    }
    // A loss that ends above 0 hardly changes in the end, however well the run converges.
    return (0.95...1.05).contains(RecentSteps.swing(of: measured(recent.points).1).ratio)
  }

  /// The moves a pace is taken over where no swings disturb it.
  private static let paceMoves = 6

  /// The pace over the last few moves.
  private func pace(_ recent: RecentSteps) -> ConvergenceFactor {
    let (quantity, values) = measured(recent.points)
    let last = values.suffix(Self.paceMoves + 1)
    guard let first = last.first, let latest = last.last, first > 0 else {
      return ConvergenceFactor(quantity, factor: 1)
    }
    return ConvergenceFactor(quantity, factor: perStep(latest / first, over: last.count - 1))
  }

  /// The pace from one recorded point to a later one, as from swing to swing.
  private func pace(from first: Int, to last: Int) -> ConvergenceFactor {
    let (quantity, values) = measured([trajectory.points[first], trajectory.points[last]])
    guard last > first, values[0] > 0 else { return ConvergenceFactor(quantity, factor: 1) }
    return ConvergenceFactor(quantity, factor: perStep(values[1] / values[0], over: last - first))
  }

  private func perStep(_ ratio: Double, over moves: Int) -> Double {
    Double.pow(ratio, 1 / Double(moves * trajectory.stride))
  }

  /// The loss above the nearest known minimum, else the gradient norm.
  ///
  /// Where the loss no longer differs from that of the minimum by more than rounding, the gradient
  /// norm still tells.
  private func measured(_ points: [Point]) -> (ConvergenceFactor.Quantity, [Double]) {
    let final = points[points.count - 1]
    let minimum = innerMinima.min { ($0.point - final).norm < ($1.point - final).norm }
    if let minimum {
      let floor = plan.objective.value(at: minimum.point)
      let gaps = points.map { plan.objective.value(at: $0) - floor }
      if gaps.allSatisfy({ $0 > 1e-14 * abs(floor) && $0 > 0 }) { return (.lossAboveMinimum, gaps) }
    }
    return (.gradientNorm, points.map { plan.objective.gradient(at: $0).norm })
  }
}
