/// AdaMax: Adam with the largest recent slope in place of the root of the average square.
///
///     m ← β₁ m + (1 − β₁) g
///     inside_maximum   M ← max(β₂ M, |g| + ε)    θ ← θ − η/(1 − β₁ᵗ) · m / M        (PyTorch, Optax)
///     after_maximum    M ← max(β₂ M, |g|)        θ ← θ − η/(1 − β₁ᵗ) · m / (M + ε)  (Keras)
///
/// M is the paper's u. It needs no correction for its start at 0, because the maximum forgets it.
/// Source: D. Kingma, J. Ba, Adam: a method for stochastic optimization, 2015, section 7.1.
struct AdaMax<Vector: ParameterVector>: ElementwiseOptimizer {
  /// Whether ε takes part in the maximum.
  enum EpsilonPlace: String, CaseIterable, Sendable {
    case insideMaximum = "inside_maximum"
    case afterMaximum = "after_maximum"
  }

  var beta1 = 0.9
  var beta2 = 0.999
  var epsilon = 1e-8
  var epsilonPosition = EpsilonPlace.insideMaximum

  init() {}

  /// The average m and the largest slope M.
  struct Slots: Sendable {
    var firstMoment = Vector.zero
    var largest = Vector.zero
  }

  /// What corrects the average.
  struct Scalars: Sendable {
    var correction = BiasCorrection()
  }

  mutating func setMomentum(_ momentum: Double) { beta1 = momentum }

  func initialSlots(at start: Vector, rate: Double) -> Slots { Slots() }

  func initialScalars(rate: Double) -> Scalars { Scalars() }

  func advance(_ scalars: inout Scalars, rate: Double) {
    _ = scalars.correction.advance(keeping: beta1)
  }

  @inline(__always)
  func step(
    _ position: inout Vector, _ slots: inout Slots, gradient: Vector, _ scalars: Scalars,
    rate: Double
  ) {
    slots.firstMoment = beta1 * slots.firstMoment + (1 - beta1) * gradient
    slots.largest = (beta2 * slots.largest).maximum(with: size(of: gradient))
    let ratio = quotient(slots.firstMoment, denominator(slots.largest), epsilon: epsilon)
    position = position - (rate / scalars.correction.divisor) * ratio
  }

  /// What takes part in the maximum.
  @inline(__always)
  private func size(of gradient: Vector) -> Vector {
    epsilonPosition == .insideMaximum ? gradient.magnitudes + epsilon : gradient.magnitudes
  }

  /// What divides the average.
  @inline(__always)
  private func denominator(_ largest: Vector) -> Vector {
    epsilonPosition == .insideMaximum ? largest : largest + epsilon
  }

  func beats(of step: StepRecord<Vector, State>) -> [Beat<Vector>] {
    let (firstMoment, largest) = (step.after.firstMoment, step.after.largest)
    let correction = step.after.correction.divisor
    let ratio = quotient(firstMoment, denominator(largest), epsilon: epsilon)
    let isInside = epsilonPosition == .insideMaximum
    let size = isInside ? "|g| + ε" : "|g|"
    return step.averageBeats(from: step.before.firstMoment, to: firstMoment, keeping: beta1) + [
      Beat(
        "the largest gradient", "M ← max(β₂ M, \(size))",
        "a larger one counts at once; else β₂ = \(NumberText.figure(beta2, significantDigits: 4)) of the old is kept",
        [
          .lengths("β₂ M", beta2 * step.before.largest, isQuiet: true),
          .lengths(size, self.size(of: step.gradient)), .lengths("M", largest),
        ]),
      step.averageCorrected(firstMoment, by: correction),
    ]
      + step.quotientBeats(
        of: .memory("m′", firstMoment / correction, isQuiet: true),
        by: .lengths(isInside ? "M" : "M + ε", denominator(largest)), ratio: ratio / correction,
        step: -((step.rate / correction) * ratio), as: "divided by the largest")
  }

  static var watchFor: String {
    "Hardly a step is longer than η in any coordinate; one steep place shortens hundreds after it."
  }

  func initialRate(descent: Double, reach: Double) -> Double { reach / 30 }

  static var name: String { "adamax" }
  static var summary: String { "Adam divided by the largest recent gradient" }
  static var source: String {
    "D. Kingma, J. Ba, Adam: a method for stochastic optimization, 2015"
  }

  static var settings: [Setting<Self>] {
    [
      .beta1(\.beta1),
      .beta2(\.beta2, "the share of the largest gradient kept"),
      .epsilon(\.epsilon),
      .choice("epsilon_position", \.epsilonPosition, "ε position", "ε inside or after the maximum"),
    ]
  }
}
