/// AdaDelta: steps in the units of the steps before.
///
///     s ← ρ s + (1 − ρ) g²
///     δ = √(Δ + ε) / √(s + ε) · g
///     Δ ← ρ Δ + (1 − ρ) δ²
///     θ ← θ − η δ
///
/// δ uses the Δ of the step before, and Δ averages δ before the factor η. The paper has no η, so 1.
/// Source: M. Zeiler, ADADELTA: an adaptive learning rate method, 2012.
public struct AdaDelta<Vector: ParameterVector>: Optimizer {
  public var rho = 0.9
  public var epsilon = 1e-6

  public init() {}

  /// The averages of the squared gradients s and of the squared steps Δ.
  public struct State: Sendable {
    var gradientSquares = Vector.zero
    var stepSquares = Vector.zero
  }

  public func initialState(at start: Vector, rate: Double) -> State { State() }

  public func step(
    _ position: inout Vector, _ state: inout State, gradient: Vector, rate: Double
  ) {
    state.gradientSquares = rho * state.gradientSquares + (1 - rho) * gradient.squared
    let units = (state.stepSquares + epsilon).squareRoot()
    let slopes = (state.gradientSquares + epsilon).squareRoot()
    let delta = units / slopes * gradient
    state.stepSquares = rho * state.stepSquares + (1 - rho) * delta.squared
    position = position - rate * delta
  }

  /// Its steps start at √ε, so a visible path needs a rate far above the paper's 1.
  public func recommendedRate(descent: Double, reach: Double) -> Double { 2 * reach }

  public static var name: String { "adadelta" }
  public static var summary: String { "steps in the units of its own earlier steps" }
  public static var source: String {
    "M. Zeiler, ADADELTA: an adaptive learning rate method, 2012"
  }

  public static var knobs: [Knob<Self>] {
    [
      .number("rho", \.rho, "ρ", in: .belowOne, "the share of both averages kept at each step")
        .prominent,
      .number(
        "epsilon", \.epsilon, "ε", in: .positive, scale: .logarithmic, aliases: ["eps"],
        "starts the steps and keeps the denominator away from 0"),
    ]
  }
}
