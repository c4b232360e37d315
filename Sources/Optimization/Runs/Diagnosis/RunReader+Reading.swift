extension RunReader {
  /// What the last steps up to an entry show.
  func reading(at index: Int) -> Behavior {
    let recent = RecentSteps(trajectory, upTo: index)
    guard plan.gradients.isExact else { return meanReading(recent, at: index) }
    if let flat = flat(at: index) { return flat }
    if let cycle = recent.cycle { return .cycle(period: cycle.period, size: cycle.size) }
    let oscillation = Oscillation(trajectory, upTo: index)
    let driven = driven(oscillation, at: index)
    if let driven, case .diverging = driven { return driven }
    if let still = stuck(recent, at: index) { return still }
    if isWandering(recent, oscillation, at: index) { return .wandering(radius: recent.radius) }
    if let driven, recent.isZigzag { return driven }
    return advancing(recent, oscillation, at: index)
  }

  /// At a point without slope.
  func flat(at index: Int) -> Behavior? {
    if let settled, index >= settled {
      // A run with momentum can be on its way through.
      let longest = measures.lengths[...index].suffix(Self.stallSteps).max() ?? 0
      if longest <= Self.restShare * region.width, let rest = rest(at: index) { return rest }
    }
    // Passing one at speed is not being there.
    let steepest = measures.steepest[index]
    guard trajectory.gradientNorms[index] <= 0.1 * steepest else { return nil }
    let point = trajectory.points[index]
    guard falling(curvature(at: index), at: index) != nil else { return nil }
    return flatPoint(near: point, steepest: steepest).flatMap {
      falling(rates.curvature(at: $0), at: index)
    }
  }

  /// Driven away, with swings that grow.
  func driven(_ oscillation: Oscillation, at index: Int) -> Behavior? {
    guard let growth = oscillation.growth else { return nil }
    let convergence = convergenceFactor(from: growth.first, to: growth.last)
    // A near cycle settles from either side: its highest losses may still rise by a trace.
    guard convergence.factor > 1.001 else { return nil }
    let margin = highestMargin(upTo: index)
    // Below the limit of its rule a run is not driven away: the swings of two kinds beat.
    guard margin.map(\.isExceeded) ?? true else { return nil }
    // However far above the rule's limit: below an earlier loss a run has not left its bounds.
    guard measures.highestBefore[growth.last] < trajectory.losses[growth.last] else {
      return isHighestSinceLowest(growth.last) ? .growing(convergence) : nil
    }
    let exceeded = self.margin(at: index).flatMap { $0.isExceeded ? $0 : nil } ?? margin
    return .diverging(stepGrowth(from: growth.first, to: growth.last) ?? convergence, exceeded)
  }

  /// Whether the loss is higher than it ever was since it was lowest.
  ///
  /// The swings of a near cycle grow and shrink again within the same bounds.
  private func isHighestSinceLowest(_ index: Int) -> Bool {
    let losses = trajectory.losses[..<index]
    guard let lowest = losses.indices.min(by: { losses[$0] < losses[$1] }) else { return true }
    return losses[lowest...].allSatisfy { $0 <= trajectory.losses[index] }
  }

  /// The largest margin of the last few steps; nil where the rule has no known limit.
  private func highestMargin(upTo index: Int) -> StabilityMargin? {
    (max(0, index - 3)...index).compactMap(margin)
      .max { $0.product < $1.product }
  }

  /// Hardly moving, and going on like that for as long as the whole run would not change it.
  func stuck(_ recent: RecentSteps, at index: Int) -> Behavior? {
    guard recent.moves.count >= 2 else { return nil }
    let longest = recent.longestMove(ofLast: Self.stallSteps) / Double(trajectory.stride)
    guard longest * Double(plan.horizon) < 0.02 * region.width,
      isGradientSteady(upTo: index, over: plan.horizon),
      -Double.log(convergenceFactor(at: index).factor) * Double(plan.horizon) < Double.log(2)
    else { return nil }
    // The turning point of a swing about a minimum is no plateau, nor is the last of the way to it.
    let near = distanceToModelMinimum(at: index).flatMap { $0 <= 0.05 * region.width ? $0 : nil }
    if let near, longest * Double(plan.horizon) > near / 10 { return nil }
    if let rate = decayedRate(at: index, longest: longest) { return .stuck(rate: rate) }
    guard !recent.isZigzag else { return nil }
    // Points far apart in a long run can be the same one of a cycle.
    let norm = trajectory.gradientNorms[index]
    guard trajectory.stride == 1 || longest > 0 || lastRate(at: index) * norm < 1e-6 * region.width
    else { return .moving }
    return isLevel(at: index) && near == nil
      ? .plateau(gradientNorm: norm) : .crawling(stepLength: longest)
  }

  /// The rate, where steps are short because it has fallen: at the highest one they would not be.
  private func decayedRate(at index: Int, longest: Double) -> Double? {
    let (rate, highest) = (lastRate(at: index), measures.highestRates[index])
    let isCause = longest * highest * Double(plan.horizon) >= 0.02 * region.width * rate
    return rate <= 0.02 * highest || rate < highest && isCause ? rate : nil
  }

  /// Whether the function is flat here, beside what the run has met, what the function's own start has, or
  /// what is below.
  private func isLevel(at index: Int) -> Bool {
    let norm = trajectory.gradientNorms[index]
    if norm < 0.05 * max(measures.steepest[index], measures.slopeAtStart) { return true }
    return measures.floors[index].map {
      norm * region.width < 1e-3 * (trajectory.losses[index] - $0)
    } ?? false
  }

  /// The entry until which the first word is held.
  private static let earliestNews = 2 + VerdictHysteresis.hold

  /// On its way, straight or not.
  private func advancing(_ recent: RecentSteps, _ oscillation: Oscillation, at index: Int)
    -> Behavior
  {
    guard recent.moves.count >= 2 else { return .starting }
    // From a swing to the ground between two the loss changes otherwise than from swing to swing.
    let course = oscillation.course.map { convergenceFactor(from: $0.first, to: $0.last) }
    if recent.isZigzag { return .zigzag(course ?? convergenceFactor(at: index)) }
    // Only the first one is news; after it the run swings.
    if let rise = measures.firstRise,
      (rise..<max(rise, Self.earliestNews) + VerdictHysteresis.hold).contains(index)
    {
      return .overshoot
    }
    if let course, course.factor < 1 { return .damped(course) }
    let latest = convergenceFactor(at: index)
    if latest.factor < 1, approachesMinimum(at: index, by: latest.quantity) {
      return .converging(latest)
    }
    return recent.isRising ? .moving : .descending
  }

  /// Whether the run moves about without getting nearer, and without a rhythm.
  private func isWandering(_ recent: RecentSteps, _ oscillation: Oscillation, at index: Int) -> Bool
  {
    guard recent.isFull, recent.straightness < 0.25 else { return false }
    if oscillation.isIrregular { return true }
    guard !recent.isZigzag else { return false }
    let values = measured(max(0, index - RecentSteps.most)...index).1
    // A loss that ends above 0 hardly changes in the end, however well the run converges.
    return (0.95...1.05).contains(RecentSteps.swing(of: values).ratio)
  }
}
