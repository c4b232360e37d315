/// An element-wise rule over n parameters, with what it remembers of each.
///
/// A step is one pass over memory, eight parameters at a time; clipping by norm and a rule's sums each
/// take one pass before it. Nothing is allocated.
struct ElementwiseStepper<Rule: ElementwiseOptimizer, Element: ParameterScalar>: Sendable
where Rule.Vector == SIMD8<Element> {
  /// The rule as it was configured.
  private let configuredRule: Rule
  /// The rule of the next step, with its momentum.
  private(set) var rule: Rule
  let transform: GradientTransform
  /// η of the first step, beside which that of another is the multiplier of a schedule.
  private let initialRate: Double
  /// The slots of eight parameters each.
  private(set) var slots: [Rule.Slots]
  private(set) var scalars: Rule.Scalars

  init(
    _ rule: Rule, _ transform: GradientTransform, at start: ParameterArray<Element>, rate: Double
  ) {
    configuredRule = rule
    self.rule = rule
    self.transform = transform
    initialRate = rate
    slots = start.lanes.map { rule.initialSlots(at: $0, rate: rate) }
    scalars = rule.initialScalars(rate: rate)
  }

  /// Gives the rule another momentum; nil gives it back its own.
  mutating func setMomentum(_ momentum: Double?) {
    rule = configuredRule
    if let momentum { rule.setMomentum(momentum) }
  }

  /// Moves the parameters by one step.
  ///
  /// - Parameters:
  ///   - parameters: θ, on return the next one.
  ///   - gradient: ∇f there, before clipping and weight decay.
  ///   - rate: η of the step.
  ///   - problem: what the rule may know beside its sums.
  mutating func step(
    _ parameters: inout ParameterArray<Element>, gradient: ParameterArray<Element>, rate: Double,
    of problem: ProblemSummary
  ) {
    rule.advance(&scalars, rate: rate)
    // The compiler makes a loop of its own for steps without clipping and decay.
    if transform.isIdle {
      pass(over: &parameters, gradient, rate, problem) { gradient, _ in
        gradient
      } decaying: { _, _, _, _ in
      }
    } else {
      let transform = transform
      let rule = rule
      let decayRate = transform.decayRate(at: rate, first: initialRate)
      let factor =
        transform.clip == .globalNorm
        ? transform.factor(forNorm: gradient.squaredNorm.squareRoot()) : nil
      pass(over: &parameters, gradient, rate, problem) { gradient, position in
        transform.transformed(gradient, at: position, factor: factor)
      } decaying: { position, slots, scalars, before in
        guard transform.weightDecay > 0, transform.weightDecayMode != .coupled else { return }
        let shift = transform.decay(of: before, to: position, rate: decayRate)
        rule.decay(&position, &slots, scalars, by: shift, rate: decayRate)
      }
    }
    parameters.clearPadding()
  }

  @inline(__always)
  private mutating func pass(
    over parameters: inout ParameterArray<Element>, _ gradient: ParameterArray<Element>,
    _ rate: Double, _ problem: ProblemSummary,
    transforming: (_ gradient: Rule.Vector, _ position: Rule.Vector) -> Rule.Vector,
    decaying: (
      _ position: inout Rule.Vector, _ slots: inout Rule.Slots, _ scalars: Rule.Scalars,
      _ before: Rule.Vector
    ) -> Void
  ) {
    precondition(
      parameters.count == gradient.count && parameters.lanes.count == slots.count,
      "a gradient and slots for every parameter")
    // Copies, so that no store into the arrays could change them.
    let rule = rule
    var scalars = scalars
    parameters.lanes.withUnsafeMutableBufferPointer { positions in
      gradient.lanes.withUnsafeBufferPointer { gradients in
        slots.withUnsafeMutableBufferPointer { slots in
          var sums = Rule.Sums()
          if Rule.Sums.self != NoSums.self {
            for index in positions.indices {
              let position = positions[index]
              sums += rule.sums(
                at: position, slots[index], gradient: transforming(gradients[index], position),
                scalars, rate: rate)
            }
          }
          rule.advance(&scalars, by: sums, of: problem, rate: rate)
          let shared = scalars
          for index in positions.indices {
            let before = positions[index]
            var position = before
            var own = slots[index]
            rule.step(
              &position, &own, gradient: transforming(gradients[index], before), shared,
              rate: rate)
            decaying(&position, &own, shared, before)
            positions[index] = position
            slots[index] = own
          }
        }
      }
    }
    self.scalars = scalars
  }
}
