/// Eight runs of one optimizer at once, from eight starts or with eight seeds.
///
/// Every lane moves as a `Run` from its start and with its seed alone, to the last bit; one whose next step
/// would leave the finite numbers stays where it is, as a run does. Only the last points are kept.
package struct LaneRun {
  /// Where the eight stand.
  package private(set) var points: PointLanes
  /// The steps done.
  package private(set) var step = 0
  /// The lanes that have diverged.
  package var diverged: [Int] { (0..<8).filter { !isMoving[$0] } }

  private let plan: Plan
  /// Whether there is one variable; then the second coordinate stays what it is.
  private let isLine: Bool
  private let stepper: ParameterStepper<Double>
  /// What each lane draws its gradients from; none where they are exact.
  private var samplers: [any GradientSampler]
  private var isMoving = SIMDMask<SIMD8<Int64>>(repeating: true)

  /// Puts eight runs at their starts.
  ///
  /// Nil where the eight would not be independent: for a rule that looks at more than one coordinate, clips
  /// by length, or asks for the function; and where the losses of a run move its rate.
  ///
  /// - Parameters:
  ///   - optimizer: the rule with its settings.
  ///   - plan: everything but the start.
  ///   - starts: where the eight begin.
  ///   - seeds: the seed of each, where gradients are not exact; nil for the plan's own in every lane.
  package init?(
    _ optimizer: ConfiguredOptimizer, _ plan: Plan, from starts: PointLanes,
    seeds: SIMD8<UInt64>? = nil
  ) {
    let plan = plan.drawing(optimizer.batch)
    let schedule = plan.schedule
    let isLine = type(of: plan.objective).dimension == 1
    guard schedule.reactions.isEmpty, !schedule.movesMomentum,
      let stepper = optimizer.stepper(
        from: Self.array(starts, isLine: isLine), rate: plan.rate(at: 0)),
      stepper.isSeparable
    else { return nil }
    self.plan = plan
    self.isLine = isLine
    self.stepper = stepper
    stepper.starts = 8
    points = starts
    let seeds = seeds ?? SIMD8(repeating: plan.seed)
    samplers =
      plan.gradients.isExact
      ? [] : (0..<8).map { plan.gradients.sampler(for: plan.objective, seed: seeds[$0]) }
  }

  /// The coordinates that are variables, eight of each.
  private static func array(_ points: PointLanes, isLine: Bool) -> ParameterArray<Double> {
    ParameterArray(
      lanes: isLine ? [points.x] : [points.x, points.y], count: isLine ? 8 : 16)
  }

  /// Goes on by at most the given number of steps, up to the horizon.
  ///
  /// What the rule remembers is shared by copies, so only one of them may go on.
  package mutating func advance(by steps: Int = .max) {
    let end = steps < plan.horizon - step ? step + steps : plan.horizon
    var position = Self.array(points, isLine: isLine)
    var slopes = position
    while step < end, any(isMoving) {
      let rate = plan.rate(at: step)
      guard rate.isFinite else {
        isMoving = SIMDMask(repeating: false)
        break
      }
      let gradients = plan.objective.gradients(at: points)
      let sampled = samplers.isEmpty ? gradients : sample(gradients)
      slopes.lanes[0] = sampled.x
      if !isLine { slopes.lanes[1] = sampled.y }
      stepper.step(&position, gradient: slopes, rate: rate)
      let next = PointLanes(x: position.lanes[0], y: isLine ? points.y : position.lanes[1])
      isMoving = isMoving .& gradients.isFinite .& next.isFinite
      points.x.replace(with: next.x, where: isMoving)
      points.y.replace(with: next.y, where: isMoving)
      step += 1
    }
  }

  /// Draws the gradient of each lane.
  private mutating func sample(_ slopes: PointLanes) -> PointLanes {
    var gradients = slopes
    for lane in 0..<8 where isMoving[lane] {
      gradients[lane] = samplers[lane].sample(at: points[lane], slope: slopes[lane])
    }
    return gradients
  }
}

extension PointLanes {
  /// Which of the points are finite: of what is not, the difference to itself is no number.
  fileprivate var isFinite: SIMDMask<SIMD8<Int64>> { x - x .== .zero .& (y - y .== .zero) }
}
