/// Signum: signSGD along the running average of the gradients.
///
///     m ← β m + (1 − β) g
///     θ ← θ − η sign(m)
///
/// The sign is the same for a sum m ← β m + g, so the two forms are one rule.
/// Source: J. Bernstein, Y.-X. Wang, K. Azizzadenesheli, A. Anandkumar, signSGD: compressed
/// optimisation for non-convex problems, 2018.
public struct Signum<Vector: ParameterVector>: FirstOrderOptimizer {
  public var beta = 0.9

  public init() {}

  /// The average of the gradients m.
  public struct State: Sendable {
    var mean = Vector.zero
  }

  public func initialState(at start: Vector, rate: Double) -> State { State() }

  public func step(
    _ position: inout Vector, _ state: inout State, gradient: Vector, rate: Double
  ) {
    state.mean = beta * state.mean + (1 - beta) * gradient
    position = position - rate * state.mean.signs
  }

  public func beats(of step: StepRecord<Vector, State>) -> [Beat<Vector>] {
    let mean = step.after.mean
    return step.averageBeats(from: step.before.mean, to: mean, keeping: beta, as: "β")
      + step.signBeats(of: .memory("m", mean, isQuiet: true), signs: mean.signs)
  }

  public static var watchFor: String {
    "Like sign_sgd, but one slope alone does not turn it: it overshoots, and jitters more widely."
  }

  public func initialRate(descent: Double, reach: Double) -> Double { reach / 60 }

  public static var name: String { "signum" }
  public static var summary: String { "a step of η along the sign of the average gradient" }
  public static var source: String {
    "J. Bernstein, Y.-X. Wang, K. Azizzadenesheli, A. Anandkumar, signSGD: compressed optimisation "
      + "for non-convex problems, 2018"
  }

  public static var settings: [Setting<Self>] {
    [
      .number("beta", \.beta, "β", in: .belowOne, "the share of the average gradient kept")
        .prominent
    ]
  }
}
