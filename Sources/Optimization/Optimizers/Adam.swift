/// Adam: momentum divided by the root of the average square, both corrected for starting at 0.
///
///     m ← β₁ m + (1 − β₁) g          m̂ = m / (1 − β₁ᵗ)
///     v ← β₂ v + (1 − β₂) g²         v̂ = v / (1 − β₂ᵗ)
///     after_correction    θ ← θ − η m̂ / (√(v̂ + ε_root) + ε)                    (paper, PyTorch)
///     before_correction   θ ← θ − η √(1 − β₂ᵗ) m̂ / (√(v + ε_root) + ε)         (Keras)
///
/// Without bias correction both hats are the bare averages; the first step is then
/// (1−β₁)/√(1−β₂) times the rate, 3.16 at the defaults, and steps grow to more before they settle.
/// Source: D. Kingma, J. Ba, Adam: a method for stochastic optimization, 2015.
public struct Adam<Vector: ParameterVector>: Optimizer {
  /// Where ε stands relative to the correction of the second moment.
  public enum Position: String, CaseIterable, Sendable {
    case afterCorrection = "after_correction"
    case beforeCorrection = "before_correction"
  }

  public var beta1 = 0.9
  public var beta2 = 0.999
  public var epsilon = 1e-8
  public var epsilonRoot = 0.0
  public var epsilonPosition = Position.afterCorrection
  public var biasCorrection = true

  public init() {}

  /// The averages m and v, and what corrects each.
  public struct State: Sendable {
    var mean = Vector.zero
    var squares = Vector.zero
    var meanCorrection = BiasCorrection()
    var squareCorrection = BiasCorrection()
  }

  public func initialState(at start: Vector, rate: Double) -> State { State() }

  public func step(
    _ position: inout Vector, _ state: inout State, gradient: Vector, rate: Double
  ) {
    state.mean = beta1 * state.mean + (1 - beta1) * gradient
    state.squares = beta2 * state.squares + (1 - beta2) * gradient.squared
    let corrections = (
      state.meanCorrection.advance(keeping: beta1), state.squareCorrection.advance(keeping: beta2)
    )
    let (meanCorrection, squareCorrection) = biasCorrection ? corrections : (1, 1)
    let denominator: Vector
    switch epsilonPosition {
    case .afterCorrection:
      denominator = (state.squares / squareCorrection + epsilonRoot).squareRoot() + epsilon
    case .beforeCorrection:
      denominator =
        ((state.squares + epsilonRoot).squareRoot() + epsilon) / squareCorrection.squareRoot()
    }
    let step = quotient(state.mean, denominator, epsilon: epsilon)
    position = position - (rate / meanCorrection) * step
  }

  public func recommendedRate(descent: Double, reach: Double) -> Double { reach / 30 }

  public static var name: String { "adam" }
  public static var summary: String { "momentum over the root of the average square, corrected" }
  public static var source: String {
    "D. Kingma, J. Ba, Adam: a method for stochastic optimization, 2015"
  }

  public static var knobs: [Knob<Self>] {
    [
      .number(
        "beta1", \.beta1, "β₁", in: .belowOne, "the share of the average gradient kept"
      ).prominent,
      .number("beta2", \.beta2, "β₂", in: .belowOne, "the share of the average square kept")
        .prominent,
      .number(
        "epsilon", \.epsilon, "ε", in: .nonnegative, scale: .logarithmic, aliases: ["eps"],
        "keeps the denominator away from 0"),
      .number(
        "epsilon_root", \.epsilonRoot, "ε_root", in: .nonnegative, "added under the root"),
      .choice(
        "epsilon_position", \.epsilonPosition, "ε stands",
        "ε beside the corrected or the bare second moment"),
      .flag(
        "bias_correction", \.biasCorrection, "correction",
        "makes up for averages that start at 0"),
    ]
  }
}
