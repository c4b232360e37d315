/// RAdam: Adam that waits with its division until the average square can be trusted.
///
///     m ← β₁ m + (1 − β₁) g          m̂ = m / (1 − β₁ᵗ)
///     v ← β₂ v + (1 − β₂) g²         ρ∞ = 2/(1 − β₂) − 1
///     ρₜ = ρ∞ − 2t β₂ᵗ/(1 − β₂ᵗ)     r = √((ρₜ − 4)(ρₜ − 2) ρ∞ / ((ρ∞ − 4)(ρ∞ − 2) ρₜ))
///     ρₜ > threshold   θ ← θ − η r m̂ · √(1 − β₂ᵗ) / (√(v + ε_root) + ε)      (PyTorch)
///                      θ ← θ − η r m̂ / (√(v/(1 − β₂ᵗ) + ε_root) + ε)         (paper, Optax)
///     else             θ ← θ − η m̂
///
/// The threshold is 4 in the paper and 5 in PyTorch and, included, in Optax. With β₂ = 0.999 the
/// first five steps are plain momentum; with a β₂ up to 0.6 all of them are.
/// Source: L. Liu, H. Jiang, P. He, W. Chen, X. Liu, J. Gao, J. Han, On the variance of the adaptive
/// learning rate and beyond, 2020.
struct RAdam<Vector: ParameterVector>: ElementwiseOptimizer {
  var beta1 = 0.9
  var beta2 = 0.999
  var epsilon = 1e-8
  var epsilonRoot = 0.0
  var epsilonPosition = EpsilonOrder.beforeCorrection
  var threshold = 5.0
  var thresholdInclusive = false

  init() {}

  /// The averages m and v.
  struct Slots: Sendable {
    var firstMoment = Vector.zero
    var secondMoment = Vector.zero
  }

  /// What corrects each average, the steps done, and r, nil while the average square cannot be trusted.
  struct Scalars: Sendable {
    var firstCorrection = BiasCorrection()
    var secondCorrection = BiasCorrection()
    var steps = 0.0
    var rectification: Double?
  }

  mutating func setMomentum(_ momentum: Double) { beta1 = momentum }

  func initialSlots(at start: Vector, rate: Double) -> Slots { Slots() }

  func initialScalars(rate: Double) -> Scalars { Scalars() }

  func advance(_ scalars: inout Scalars, rate: Double) {
    scalars.steps += 1
    _ = scalars.firstCorrection.advance(keeping: beta1)
    _ = scalars.secondCorrection.advance(keeping: beta2)
    scalars.rectification = rectification(scalars)
  }

  @inline(__always)
  func step(
    _ position: inout Vector, _ slots: inout Slots, gradient: Vector, _ scalars: Scalars,
    rate: Double
  ) {
    slots.firstMoment = beta1 * slots.firstMoment + (1 - beta1) * gradient
    slots.secondMoment = beta2 * slots.secondMoment + (1 - beta2) * gradient.squared
    position =
      position - (rate / scalars.firstCorrection.divisor) * direction(slots, scalars)
  }

  /// What η/(1 − β₁ᵗ) makes a step of.
  @inline(__always)
  private func direction(_ slots: Slots, _ scalars: Scalars) -> Vector {
    guard let factor = scalars.rectification else { return slots.firstMoment }
    return factor * quotient(slots.firstMoment, denominator(slots, scalars), epsilon: epsilon)
  }

  /// ρₜ: how many slopes the average square is worth.
  @inline(__always)
  private func certainty(_ scalars: Scalars) -> Double {
    let correction = scalars.secondCorrection
    return largestCertainty - 2 * scalars.steps * correction.power / correction.divisor
  }

  /// ρ∞: what ρₜ tends to.
  private var largestCertainty: Double { 2 / (1 - beta2) - 1 }

  /// r; nil while the average square cannot be trusted.
  @inline(__always)
  private func rectification(_ scalars: Scalars) -> Double? {
    let (now, last) = (certainty(scalars), largestCertainty)
    guard now > 4, thresholdInclusive ? now >= threshold : now > threshold else { return nil }
    return ((now - 4) * (now - 2) * last / ((last - 4) * (last - 2) * now)).squareRoot()
  }

  /// The root that divides the average.
  @inline(__always)
  private func denominator(_ slots: Slots, _ scalars: Scalars) -> Vector {
    epsilonPosition.divisor(
      slots.secondMoment, correction: scalars.secondCorrection.divisor, epsilon: epsilon,
      root: epsilonRoot)
  }

  func beats(of step: StepRecord<Vector, State>) -> [Beat<Vector>] {
    let (before, after) = (step.before, step.after)
    let correction = after.firstCorrection.divisor
    return step.averageBeats(from: before.firstMoment, to: after.firstMoment, keeping: beta1)
      + step.squareBeats(from: before.secondMoment, to: after.secondMoment, keeping: beta2)
      + [step.averageCorrected(after.firstMoment, by: correction)] + division(after)
      + [
        step.scaledBeat(
          direction(after.slots, after.scalars) / correction,
          step: -((step.rate / correction) * direction(after.slots, after.scalars)))
      ]
  }

  /// The beats in which the average is divided, or in which it is not.
  private func division(_ state: State) -> [Beat<Vector>] {
    let certainty = certainty(state.scalars)
    let average = state.firstMoment / state.firstCorrection.divisor
    let ratio = direction(state.slots, state.scalars) / state.firstCorrection.divisor
    let known = StepQuantity<Vector>.number("ρₜ", certainty)
    let limit =
      "\(thresholdInclusive ? "≥" : ">") \(NumberText.figure(threshold, significantDigits: 4))"
    guard let factor = state.rectification else {
      return [
        Beat("too little is known", "ρₜ \(limit)?", "the average square is still chance", [known]),
        Beat(
          "not divided yet", "u = m′", "a step of plain momentum",
          [.memory("m′", average, isQuiet: true), .memory("u", ratio, in: .unscaled)]),
      ]
    }
    let symbol = epsilonPosition.symbol(isCorrected: true, root: epsilonRoot)
    return [
      Beat(
        "how much is known", "ρₜ \(limit): r(ρₜ)", "the less is known, the shorter the step",
        [known, .number("r", factor)]),
      Beat(
        "divided by the root", "u = r m′ / (\(symbol))", "Adam's quotient, held back by r",
        [
          .memory("m′", average, isQuiet: true),
          .lengths(symbol, denominator(state.slots, state.scalars)),
          .number("r", factor), .memory("u", ratio, in: .unscaled),
        ]),
    ]
  }

  static var watchFor: String {
    "A few steps of momentum, then tiny steps that grow as it comes to trust its average square."
  }

  /// The first steps are those of momentum, so the slope must not throw them off.
  func initialRate(descent: Double, reach: Double) -> Double {
    min(descent, reach / 30)
  }

  static var name: String { "radam" }
  static var summary: String { "Adam that waits until its average square can be trusted" }
  static var source: String {
    "L. Liu, H. Jiang, P. He, W. Chen, X. Liu, J. Gao, J. Han, On the variance of the adaptive "
      + "learning rate and beyond, 2020"
  }

  static var settings: [Setting<Self>] {
    [
      .beta1(\.beta1), .beta2(\.beta2), .epsilon(\.epsilon), .epsilonRoot(\.epsilonRoot),
      .epsilonOrder(\.epsilonPosition),
      .number(
        "threshold", \.threshold, "ρ", in: Interval(from: 4, to: .infinity),
        "how much must be known before the average is divided"),
      .flag(
        "threshold_inclusive", \.thresholdInclusive, "≥", "whether the threshold itself is enough"),
    ]
  }
}
