/// signSGD: every coordinate moves by the rate, against the sign of its gradient.
///
///     θ ← θ − η sign(g)
///
/// A coordinate without a slope stays. How steep it is plays no part, so the steps only get shorter
/// with the rate.
/// Source: J. Bernstein, Y.-X. Wang, K. Azizzadenesheli, A. Anandkumar, signSGD: compressed
/// optimisation for non-convex problems, 2018.
struct SignSGD<Vector: ParameterVector>: ElementwiseOptimizer {
  init() {}

  func step(
    _ position: inout Vector, _ slots: inout Void, gradient: Vector, _ scalars: Void,
    rate: Double
  ) {
    position = position - rate * gradient.signs
  }

  func beats(of step: StepRecord<Vector, State>) -> [Beat<Vector>] {
    [step.gradientBeat]
      + step.signBeats(
        of: .gradient("g", step.gradient, isQuiet: true), signs: step.gradient.signs)
  }

  static var watchFor: String {
    "It moves along diagonals, always equally fast, and ends in a jitter as wide as a step."
  }

  func initialRate(descent: Double, reach: Double) -> Double { reach / 60 }

  static var name: String { "sign_sgd" }
  static var aliases: [String] { ["signsgd", "sign"] }
  static var summary: String { "a step of η in every coordinate, however steep" }
  static var source: String {
    "J. Bernstein, Y.-X. Wang, K. Azizzadenesheli, A. Anandkumar, signSGD: compressed optimisation "
      + "for non-convex problems, 2018"
  }
}
