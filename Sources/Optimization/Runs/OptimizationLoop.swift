/// A run as the update rule sees it: where it stands, what it remembers, and how it goes on.
///
/// One step is: gradient, exact or sampled → clipping and coupled decay → the rule → decoupled decay.
struct OptimizationLoop<Rule: Optimizer>: Sendable where Rule.Vector == Point {
  /// The rule with the momentum it was given, whatever the schedule makes of that.
  private let configuredRule: Rule
  /// The rule of the next step, with its momentum.
  private(set) var rule: Rule
  let transform: GradientTransform
  let plan: Plan
  private(set) var sampler: any GradientSampler
  private(set) var position: Point
  private(set) var state: Rule.State
  private(set) var step = 0
  /// Whether the last gradient or the point after it was not finite.
  private(set) var hasDiverged = false
  /// What the losses so far do to the rate.
  private var reactions: [PlateauReaction]

  init(_ configured: ConfiguredRule<Rule>, _ plan: Plan) {
    configuredRule = configured.rule
    rule = configured.rule
    transform = configured.transform
    let plan = plan.drawing(configured.batch)
    self.plan = plan
    reactions = plan.schedule.reactions
    sampler = plan.gradients.sampler(for: plan.objective, seed: plan.seed)
    position = plan.start
    state = configured.rule.initialState(at: plan.start, rate: plan.rate(at: 0))
  }

  /// Goes on where another loop stands, with the state of a rule of the same kind.
  init(
    _ configured: ConfiguredRule<Rule>, _ plan: Plan, after step: Int, at position: Point,
    _ memory: LoopMemory
  ) {
    configuredRule = configured.rule
    rule = configured.rule
    transform = configured.transform
    let plan = plan.drawing(configured.batch)
    self.plan = plan
    let reactions = plan.schedule.reactions
    // As many as before are the same ones with other settings.
    self.reactions =
      reactions.count == memory.reactions.count
      ? zip(reactions, memory.reactions).map { $0.adoptingMemory(of: $1) } : reactions
    self.step = step
    self.position = position
    if memory.gradients == plan.gradients {
      sampler = memory.sampler
    } else {
      // Gradients of another source are those that a run has which had it from the start.
      sampler = plan.gradients.sampler(for: plan.objective, seed: plan.seed)
      for _ in 0..<step { sampler.skip() }
    }
    let rate = plan.rate(at: step)
    state =
      (memory.rule is Rule ? memory.state as? Rule.State : nil)
      ?? configured.rule.initialState(at: position, rate: rate)
  }

  /// What another loop needs to go on from here.
  var memory: LoopMemory {
    LoopMemory(
      sampler: sampler, gradients: plan.gradients, rule: rule, state: state, reactions: reactions)
  }

  /// What the rule may ask about the function that the gradient sampled last belongs to.
  func oracle(_ sampler: any GradientSampler) -> Oracle<Point> {
    Oracle(sampler.function(of: plan.objective), of: plan.objective, transform)
  }

  /// What the rate of the next step is multiplied by beside the schedule's own multiplier.
  var rateFactor: Double { reactions.reduce(1) { $0 * $1.multiplier(at: step) } }

  /// η of the next step.
  var rate: Double { plan.rate(at: step) * rateFactor }

  /// What the decay beside the next step is scaled by.
  var decayRate: Double {
    transform.decayRate(at: rate, multiplier: plan.multiplier(at: step) * rateFactor)
  }

  /// Gives the rule the momentum of the next step, where the schedule moves it.
  mutating func applyScheduledMomentum() {
    rule = configuredRule
    if let momentum = plan.schedule.momentum(at: step) { rule.setMomentum(momentum) }
  }

  /// Goes on by at most the given number of steps and records the points.
  ///
  /// Stops at the horizon, and before a point that is not finite.
  mutating func advance(by steps: Int, recording track: inout Track) {
    track.note(rateFactor, at: step)
    // What changes from step to step by more than the schedule's multiplier is asked for at each one.
    guard !reactions.isEmpty || plan.schedule.movesMomentum else {
      return advancePlainly(by: steps, recording: &track)
    }
    let end = steps < plan.horizon - step ? step + steps : plan.horizon
    if step < end { track.reserve(end - step) }
    while !hasDiverged, step < end {
      applyScheduledMomentum()
      // Only what reacts to losses needs them here; the rest are computed where they are shown.
      guard !reactions.isEmpty else {
        advancePlainly(by: 1, recording: &track)
        continue
      }
      let (loss, index) = (plan.objective.value(at: position), step)
      track.record(loss: loss)
      advancePlainly(by: 1, recording: &track)
      for place in reactions.indices { reactions[place].observe(loss, at: index) }
      track.note(rateFactor, at: step)
    }
  }

  /// The same with one rule and one factor of the rate.
  private mutating func advancePlainly(by steps: Int, recording track: inout Track) {
    let end = steps < plan.horizon - step ? step + steps : plan.horizon
    guard !hasDiverged, step < end else { return }
    track.reserve(end - step)
    // A store into a buffer is all that a step pays for being recorded.
    withUnsafeTemporaryAllocation(of: Point.self, capacity: min(end - step, Self.bufferLength)) {
      while step < end {
        let wanted = min(end - step, $0.count)
        let done = advance(by: wanted, into: $0, &track.auxiliaryPath)
        track.path.record(UnsafeBufferPointer(rebasing: $0[..<done]))
        guard done == wanted else {
          hasDiverged = true
          return
        }
      }
    }
  }

  /// The steps whose points lie in the nearest cache until the path takes them.
  private static var bufferLength: Int { 256 }

  /// Goes on by the given number of steps, puts the points into a buffer, and returns how many steps were
  /// done.
  @inline(__always)
  private mutating func advance(
    by wanted: Int, into buffer: UnsafeMutableBufferPointer<Point>, _ auxiliaryPath: inout Path?
  ) -> Int {
    let derivative = plan.objective.derivative
    let factor = rateFactor
    let fixedRate = plan.schedule.isConstant ? plan.rate(at: step) * factor : nil
    // Asking only for what matters, `isIdle`, costs the loop of plain descent a sixth of its speed.
    let isPlain = transform == GradientTransform() && plan.gradients.isExact
    let asksForSample = Rule.asksTheOracle && !plan.gradients.isExact
    let keepsAuxiliary = auxiliaryPath != nil
    let oracle = oracle(sampler)
    // Locals stay in registers where stored properties would go through memory at every step.
    var position = position
    var state = state
    let first = step
    var done = 0
    while done < wanted {
      let rate = fixedRate ?? plan.rate(at: first + done) * factor
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
        let decayRate = transform.decayRate(
          at: rate, multiplier: plan.multiplier(at: first + done) * factor)
        let shift = transform.decay(of: position, to: next, rate: decayRate)
        if shift != .zero { rule.decay(&next, &state, by: shift, rate: decayRate) }
      }
      guard next.isFinite else { break }
      position = next
      buffer[done] = next
      done &+= 1
      if keepsAuxiliary {
        auxiliaryPath?.record(rule.auxiliaryIterate(of: state, at: position))
      }
    }
    self.position = position
    self.state = state
    step = first + done
    return done
  }
}

/// What a loop leaves to one that goes on from it, whatever its rule.
struct LoopMemory: Sendable {
  let sampler: any GradientSampler
  /// What the sampler draws.
  let gradients: GradientSource
  let rule: any Sendable
  let state: any Sendable
  let reactions: [PlateauReaction]
}
