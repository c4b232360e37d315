/// A run as the update rule sees it: where it stands, what it remembers, and how it goes on.
///
/// One step is: gradient, exact or sampled → clipping and coupled decay → the rule → decoupled decay.
struct OptimizationLoop<Rule: Optimizer>: Sendable where Rule.Vector == Point {
  let rule: Rule
  let transform: GradientTransform
  let plan: Plan
  private(set) var sampler: any GradientSampler
  private(set) var position: Point
  private(set) var state: Rule.State
  private(set) var step = 0
  /// Whether the last gradient or the point after it was not finite.
  private(set) var hasDiverged = false

  init(_ configured: ConfiguredRule<Rule>, _ plan: Plan) {
    rule = configured.rule
    transform = configured.transform
    self.plan = plan
    sampler = plan.gradients.sampler(for: plan.objective, seed: plan.seed)
    position = plan.start
    state = configured.rule.initialState(at: plan.start, rate: plan.rate(at: 0))
  }

  /// Goes on where another walk stands, with the state of a rule of the same kind.
  init(
    _ configured: ConfiguredRule<Rule>, _ plan: Plan, after step: Int, at position: Point,
    _ memory: LoopMemory
  ) {
    rule = configured.rule
    transform = configured.transform
    self.plan = plan
    self.step = step
    self.position = position
    sampler = memory.sampler
    let rate = plan.rate(at: step)
    state =
      (memory.rule is Rule ? memory.state as? Rule.State : nil)
      ?? configured.rule.initialState(at: position, rate: rate)
  }

  /// What another walk needs to go on from here.
  var memory: LoopMemory { LoopMemory(sampler: sampler, rule: rule, state: state) }

  /// What the rule may ask about the function that the gradient sampled last belongs to.
  func oracle(_ sampler: any GradientSampler) -> Oracle<Point> {
    Oracle(sampler.function(of: plan.objective), of: plan.objective, transform)
  }

  /// Goes on by at most the given number of steps and records the points.
  ///
  /// Stops at the horizon, and before a point that is not finite.
  mutating func advance(by steps: Int, recording track: inout Track) {
    let end = steps < plan.horizon - step ? step + steps : plan.horizon
    guard !hasDiverged, step < end else { return }
    track.reserve(end - step)
    let derivative = plan.objective.derivative
    let fixedRate = plan.schedule.isConstant ? plan.rate(at: step) : nil
    // Asking only for what matters, `isIdle`, costs the loop of plain descent a sixth of its speed.
    let isPlain = transform == GradientTransform() && plan.gradients.isExact
    let asksForSample = Rule.asksTheOracle && !plan.gradients.isExact
    let hasCompanion = track.companion != nil
    let oracle = oracle(sampler)
    // Locals stay in registers where stored properties would go through memory at every step.
    var position = position
    var state = state
    while step < end {
      let rate = fixedRate ?? plan.rate(at: step)
      var next = position
      var gradient = derivative(position)
      // Rules that only look at signs would hide a gradient or a rate that is no finite number.
      guard gradient.isFinite, rate.isFinite else { break }
      if isPlain {
        rule.step(&next, &state, gradient: gradient, rate: rate, on: oracle)
      } else {
        let sampled = sampler.sample(at: position, slope: gradient)
        gradient = transform.transformed(sampled, at: position)
        let here = asksForSample ? self.oracle(sampler) : oracle
        rule.step(&next, &state, gradient: gradient, rate: rate, on: here)
        let shift = transform.decay(of: position, to: next, rate: rate)
        if shift != .zero { rule.decay(&next, &state, by: shift, rate: rate) }
      }
      guard next.isFinite else { break }
      position = next
      step += 1
      track.path.record(position)
      if hasCompanion { track.companion?.record(rule.companion(of: state, at: position)) }
    }
    self.position = position
    self.state = state
    hasDiverged = step < end
  }
}

/// What a walk leaves to one that goes on from it, whatever its rule.
struct LoopMemory: Sendable {
  let sampler: any GradientSampler
  let rule: any Sendable
  let state: any Sendable
}
