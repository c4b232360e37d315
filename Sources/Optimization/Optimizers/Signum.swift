/// Signum: signSGD along the running average of the gradients.
///
///     m ← β m + (1 − β) g
///     θ ← θ − η sign(m)
///
/// The sign is the same for a sum m ← β m + g, so the two forms are one rule.
/// Source: J. Bernstein, Y.-X. Wang, K. Azizzadenesheli, A. Anandkumar, signSGD: compressed
/// optimisation for non-convex problems, 2018.
struct Signum<Vector: ParameterVector>: ElementwiseOptimizer {
  var beta = 0.9

  init() {}

  /// The average of the gradients m.
  struct Slots: Sendable {
    var firstMoment = Vector.zero
  }

  mutating func setMomentum(_ momentum: Double) { beta = momentum }

  func initialSlots(at start: Vector, rate: Double) -> Slots { Slots() }

  @inline(__always)
  func step(
    _ position: inout Vector, _ slots: inout Slots, gradient: Vector, _ scalars: Void,
    rate: Double
  ) {
    slots.firstMoment = beta * slots.firstMoment + (1 - beta) * gradient
    position = position - rate * slots.firstMoment.signs
  }

  func beats(of step: StepRecord<Vector, State>) -> [Beat<Vector>] {
    let firstMoment = step.after.firstMoment
    return step.averageBeats(from: step.before.firstMoment, to: firstMoment, keeping: beta, as: "β")
      + step.signBeats(of: .memory("m", firstMoment, isQuiet: true), signs: firstMoment.signs)
  }

  static var watchFor: String {
    "Like sign_sgd, but one gradient alone does not turn it: it overshoots, and jitters more widely."
  }

  func initialRate(descent: Double, reach: Double) -> Double { reach / 60 }

  static var name: String { "signum" }
  static var summary: String { "a step of η along the sign of the average gradient" }
  static var source: String {
    "J. Bernstein, Y.-X. Wang, K. Azizzadenesheli, A. Anandkumar, signSGD: compressed optimisation "
      + "for non-convex problems, 2018"
  }

  static var settings: [Setting<Self>] {
    [
      .number("beta", \.beta, "β", in: .belowOne, "the share of the average gradient kept")
        .prominent
    ]
  }
}
