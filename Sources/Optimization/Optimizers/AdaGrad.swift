/// AdaGrad: every coordinate divided by the root of all its squared gradients so far.
///
///     s ← s + g²
///     θ ← θ − η/(1 + (t−1)·d) · g / (√s + ε)      or √(s + ε), by `epsilonPosition`
///
/// t counts steps from 1; d is `learningRateDecay`, which PyTorch adds. s starts at
/// `initialAccumulator`: 0 in the paper and PyTorch, 0.1 in Optax and Keras.
/// Source: J. Duchi, E. Hazan, Y. Singer, Adaptive subgradient methods for online learning and
/// stochastic optimization, 2011.
struct AdaGrad<Vector: ParameterVector>: ElementwiseOptimizer {
  var epsilon = 1e-10
  var epsilonPosition = EpsilonPosition.outside
  var initialAccumulator = 0.0
  var learningRateDecay = 0.0

  init() {}

  /// The sum of squared gradients s.
  struct Slots: Sendable {
    var sumOfSquares: Vector
  }

  /// The steps done.
  struct Scalars: Sendable {
    var steps = 0.0
  }

  func initialSlots(at start: Vector, rate: Double) -> Slots {
    Slots(sumOfSquares: .uniform(initialAccumulator))
  }

  func initialScalars(rate: Double) -> Scalars { Scalars() }

  func advance(_ scalars: inout Scalars, rate: Double) {
    scalars.steps += 1
  }

  @inline(__always)
  func step(
    _ position: inout Vector, _ slots: inout Slots, gradient: Vector, _ scalars: Scalars,
    rate: Double
  ) {
    slots.sumOfSquares = slots.sumOfSquares + gradient.squared
    let denominator = epsilonPosition.denominator(slots.sumOfSquares, epsilon: epsilon)
    let decayed = decayed(rate, after: scalars.steps - 1)
    position = position - decayed * quotient(gradient, denominator, epsilon: epsilon)
  }

  /// η of a step, with the part of its fall that is the rule's own.
  @inline(__always)
  private func decayed(_ rate: Double, after steps: Double) -> Double {
    rate / (1 + steps * learningRateDecay)
  }

  func beats(of step: StepRecord<Vector, State>) -> [Beat<Vector>] {
    let denominator = epsilonPosition.denominator(step.after.sumOfSquares, epsilon: epsilon)
    let ratio = quotient(step.gradient, denominator, epsilon: epsilon)
    let rate = decayed(step.rate, after: step.before.steps)
    return [
      step.gradientBeat,
      Beat(
        "squares add up", "s ← s + g²", "no gradient is ever forgotten; √s only grows",
        [
          .gradient("g", step.gradient),
          .lengths("√s before", step.before.sumOfSquares.squareRoot(), isQuiet: true),
          .lengths("√s", step.after.sumOfSquares.squareRoot()),
        ]),
      Beat(
        "divided by the root", "u = g / \(epsilonPosition.symbol("s"))",
        "each coordinate is measured by its own gradients so far",
        [
          .gradient("g", step.gradient, isQuiet: true),
          .lengths(epsilonPosition.symbol("s"), denominator),
          .gradient("u", ratio, in: .unscaled),
        ]),
      step.lastBeat(
        "scaled by η", "−η u",
        "η = \(NumberText.figure(rate, significantDigits: 4)) is the step where u is 1",
        [.gradient("u", ratio, in: .unscaled), .step("−η u", -(rate * ratio))]),
    ]
  }

  static var watchFor: String {
    "Both coordinates move alike however steep they are, and the rate of each can only fall."
  }

  func initialRate(descent: Double, reach: Double) -> Double { reach / 10 }

  static var name: String { "adagrad" }
  static var summary: String { "a rate per coordinate that only ever falls" }
  static var source: String {
    "J. Duchi, E. Hazan, Y. Singer, Adaptive subgradient methods for online learning and "
      + "stochastic optimization, 2011"
  }

  static var settings: [Setting<Self>] {
    [
      .epsilon(\.epsilon),
      .choice("epsilon_position", \.epsilonPosition, "ε position", "inside or outside the root"),
      .number(
        "initial_accumulator", \.initialAccumulator, "s₀", in: .nonnegative,
        "the sum of squares before the first step"),
      .number(
        "learning_rate_decay", \.learningRateDecay, "d", in: .nonnegative,
        "divides the rate by 1 + (t−1)·d"),
    ]
  }
}
