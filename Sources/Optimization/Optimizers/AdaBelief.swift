/// AdaBelief: Adam that divides by how far slopes stray from their average, not by how steep they are.
///
///     m ← β₁ m + (1 − β₁) g                        m̂ = m / (1 − β₁ᵗ)
///     s ← β₂ s + (1 − β₂) (g − m)² + ε_root        ŝ = s / (1 − β₂ᵗ)
///     θ ← θ − η m̂ / (√ŝ + ε)
///
/// g − m takes the new m. ε_root is added at every step, so it adds up to ε_root/(1 − β₂), as in
/// Optax and the authors' package, which has one ε for both.
/// Source: J. Zhuang, T. Tang, Y. Ding, S. Tatikonda, N. Dvornek, X. Papademetris, J. Duncan,
/// AdaBelief optimizer: adapting stepsizes by the belief in observed gradients, 2020.
struct AdaBelief<Vector: ParameterVector>: ElementwiseOptimizer {
  var beta1 = 0.9
  var beta2 = 0.999
  var epsilon = 1e-16
  var epsilonRoot = 1e-16

  init() {}

  /// The averages m and s.
  struct Slots: Sendable {
    var firstMoment = Vector.zero
    var spread = Vector.zero
  }

  /// What corrects each average.
  struct Scalars: Sendable {
    var firstCorrection = BiasCorrection()
    var secondCorrection = BiasCorrection()
  }

  mutating func setMomentum(_ momentum: Double) { beta1 = momentum }

  func initialSlots(at start: Vector, rate: Double) -> Slots { Slots() }

  func initialScalars(rate: Double) -> Scalars { Scalars() }

  func advance(_ scalars: inout Scalars, rate: Double) {
    _ = scalars.firstCorrection.advance(keeping: beta1)
    _ = scalars.secondCorrection.advance(keeping: beta2)
  }

  @inline(__always)
  func step(
    _ position: inout Vector, _ slots: inout Slots, gradient: Vector, _ scalars: Scalars,
    rate: Double
  ) {
    slots.firstMoment = beta1 * slots.firstMoment + (1 - beta1) * gradient
    let surprise = gradient - slots.firstMoment
    slots.spread = beta2 * slots.spread + (1 - beta2) * surprise.squared + epsilonRoot
    let ratio = quotient(slots.firstMoment, denominator(slots, scalars), epsilon: epsilon)
    position = position - (rate / scalars.firstCorrection.divisor) * ratio
  }

  /// The root that divides the average.
  @inline(__always)
  private func denominator(_ slots: Slots, _ scalars: Scalars) -> Vector {
    (slots.spread / scalars.secondCorrection.divisor).squareRoot() + epsilon
  }

  func beats(of step: StepRecord<Vector, State>) -> [Beat<Vector>] {
    let (before, after) = (step.before, step.after)
    let correction = after.firstCorrection.divisor
    let length = StepQuantity.lengths("√s′ + ε", denominator(after.slots, after.scalars))
    let ratio = quotient(
      after.firstMoment, denominator(after.slots, after.scalars), epsilon: epsilon)
    return step.averageBeats(from: before.firstMoment, to: after.firstMoment, keeping: beta1) + [
      Beat(
        "the surprise", "g − m", "how far the gradient is from what was expected",
        [
          .gradient("g", step.gradient, isQuiet: true),
          .memory("m", after.firstMoment, isQuiet: true),
          .gradient("g − m", step.gradient - after.firstMoment, from: after.firstMoment),
        ]),
      Beat(
        "surprises on average", "s ← β₂ s + (1 − β₂) (g − m)²",
        "β₂ = \(NumberText.figure(beta2, significantDigits: 4)) is kept; ε_root is added at every step",
        [
          .lengths("√s before", before.spread.squareRoot(), isQuiet: true),
          .lengths("√s", after.spread.squareRoot()),
        ]),
      step.averageCorrected(after.firstMoment, by: correction),
      step.squareCorrected(
        after.spread, as: "s", by: after.secondCorrection.divisor, to: length),
    ]
      + step.quotientBeats(
        of: .memory("m′", after.firstMoment / correction, isQuiet: true), by: length,
        ratio: ratio / correction, step: -((step.rate / correction) * ratio),
        saying: "large where gradients came as expected, small where they surprised")
  }

  static var watchFor: String {
    "Where gradients stay the same its steps keep growing; a surprise makes them short again."
  }

  func initialRate(descent: Double, reach: Double) -> Double { reach / 100 }

  static var name: String { "adabelief" }
  static var summary: String { "long steps where gradients are as expected, short ones elsewhere" }
  static var source: String {
    "J. Zhuang, T. Tang, Y. Ding, S. Tatikonda, N. Dvornek, X. Papademetris, J. Duncan, AdaBelief "
      + "optimizer: adapting stepsizes by the belief in observed gradients, 2020"
  }

  static var settings: [Setting<Self>] {
    [
      .beta1(\.beta1), .beta2(\.beta2, "the share of the average squared surprise kept"),
      .epsilon(\.epsilon),
      .number(
        "epsilon_root", \.epsilonRoot, "ε_root", in: .nonnegative, scale: .logarithmic,
        "added to the average at every step"),
    ]
  }
}
