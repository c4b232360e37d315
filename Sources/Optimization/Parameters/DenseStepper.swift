/// A rule over n parameters that needs their vector as a whole, with what it remembers.
struct DenseStepper<Rule: Optimizer, Element: ParameterScalar>: Sendable
where Rule.Vector == DenseVector<Element> {
  /// The rule as it was configured.
  private let configuredRule: Rule
  /// The rule of the next step, with its momentum.
  private(set) var rule: Rule
  let transform: GradientTransform
  private(set) var state: Rule.State
  /// η of the first step, beside which that of another is the multiplier of a schedule.
  private let initialRate: Double

  init(
    _ rule: Rule, _ transform: GradientTransform, at start: ParameterArray<Element>, rate: Double
  ) {
    configuredRule = rule
    self.rule = rule
    self.transform = transform
    initialRate = rate
    state = rule.initialState(at: DenseVector(start), rate: rate)
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
  ///   - function: f.
  mutating func step(
    _ parameters: inout ParameterArray<Element>, gradient: ParameterArray<Element>, rate: Double,
    on function: ParameterFunction<Element>
  ) {
    let count = parameters.count
    precondition(count == gradient.count, "a gradient for every parameter")
    let before = DenseVector(parameters)
    var position = before
    rule.step(
      &position, &state, gradient: transform.transformed(DenseVector(gradient), at: before),
      rate: rate, on: Oracle(function, count: count, transform))
    if transform.weightDecay > 0, transform.weightDecayMode != .coupled {
      let decayRate = transform.decayRate(at: rate, first: initialRate)
      let shift = transform.decay(of: before, to: position, rate: decayRate)
      rule.decay(&position, &state, by: shift, rate: decayRate)
    }
    parameters = position.parameters(count)
  }
}
