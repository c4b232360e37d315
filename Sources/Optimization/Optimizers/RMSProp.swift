/// RMSProp: every coordinate divided by the root of the running average of its squared gradients.
///
///     s ← ρ s + (1 − ρ) g²                        from `initialScale`
///     centred: a ← ρ a + (1 − ρ) g, and s − a² in place of s
///     u = g / (√s + ε)                            or √(s + ε), by `epsilonPosition`
///     θ ← θ − η u
///     momentum, before_rate: b ← μ b + u,   θ ← θ − η b     Nesterov: θ ← θ − η (u + μ b)
///     momentum, after_rate:  b ← μ b + η u, θ ← θ − b       Nesterov: θ ← θ − (η u + μ b)
///
/// There is no bias correction, so the plain rule's first step from s = 0 is η/√(1−ρ) long. before_rate is PyTorch's form,
/// after_rate that of Optax and Keras; they differ as soon as the rate changes.
/// Source: T. Tieleman, G. Hinton, Neural Networks for Machine Learning, lecture 6.5, 2012;
/// centred: A. Graves, Generating sequences with recurrent neural networks, 2013.
public struct RMSProp<Vector: ParameterVector>: Optimizer {
  /// Whether the momentum sums up steps before or after the factor η.
  public enum MomentumForm: String, CaseIterable, Sendable {
    case beforeRate = "before_rate"
    case afterRate = "after_rate"
  }

  public var decay = 0.9
  public var epsilon = 1e-8
  public var epsilonPosition = EpsilonPosition.outside
  public var centered = false
  public var momentum = 0.0
  public var momentumForm = MomentumForm.beforeRate
  public var nesterov = false
  public var initialScale = 0.0

  public init() {}

  /// The averages of squares s and of gradients a, and the momentum b.
  public struct State: Sendable {
    var squares: Vector
    var mean = Vector.zero
    var velocity = Vector.zero
  }

  public func initialState(at start: Vector, rate: Double) -> State {
    State(squares: .uniform(initialScale))
  }

  public func step(
    _ position: inout Vector, _ state: inout State, gradient: Vector, rate: Double
  ) {
    state.squares = decay * state.squares + (1 - decay) * gradient.squared
    var scale = state.squares
    if centered {
      state.mean = decay * state.mean + (1 - decay) * gradient
      // Rounding may leave a variance just below 0, whose root would not be a number.
      scale = (scale - state.mean.squared).clamped(from: 0, to: .infinity)
    }
    let denominator = epsilonPosition.denominator(scale, epsilon: epsilon)
    let scaled = quotient(gradient, denominator, epsilon: epsilon)
    guard momentum > 0 else {
      position = position - rate * scaled
      return
    }
    switch momentumForm {
    case .beforeRate:
      state.velocity = momentum * state.velocity + scaled
      position =
        position - rate * (nesterov ? scaled + momentum * state.velocity : state.velocity)
    case .afterRate:
      state.velocity = momentum * state.velocity + rate * scaled
      position =
        position - (nesterov ? rate * scaled + momentum * state.velocity : state.velocity)
    }
  }

  public func recommendedRate(descent: Double, reach: Double) -> Double { reach / 30 }

  public static var name: String { "rmsprop" }
  public static var aliases: [String] { ["rms"] }
  public static var summary: String { "a rate per coordinate from a fading memory of its slopes" }
  public static var source: String {
    "T. Tieleman, G. Hinton, Neural Networks for Machine Learning, lecture 6.5, 2012"
  }

  public static var knobs: [Knob<Self>] {
    [
      .number(
        "decay", \.decay, "ρ", in: .belowOne, aliases: ["rho", "alpha"],
        "the share of the average square kept at each step"
      ).prominent,
      .number(
        "epsilon", \.epsilon, "ε", in: .nonnegative, scale: .logarithmic, aliases: ["eps"],
        "keeps the denominator away from 0"),
      .choice("epsilon_position", \.epsilonPosition, "ε stands", "inside or outside the root"),
      .flag("centered", \.centered, "centred", "divides by the spread, not by the mean square"),
      .number("momentum", \.momentum, "μ", in: .belowOne, "the share of the last step kept"),
      .choice("momentum_form", \.momentumForm, "form", "momentum before or after the rate"),
      .flag(
        "nesterov", \.nesterov, "look-ahead", "looks ahead along the momentum, if there is any"),
      .number(
        "initial_scale", \.initialScale, "s₀", in: .nonnegative,
        "the average square before the first step"),
    ]
  }
}
