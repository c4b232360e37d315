/// Yogi: Adam whose average square moves by a fixed share of the new one, so that it cannot jump down.
///
///     m ← β₁ m + (1 − β₁) g                        m̂ = m / (1 − β₁ᵗ)
///     v ← v − (1 − β₂) sign(v − g²) g²             v̂ = v / (1 − β₂ᵗ)
///     θ ← θ − η m̂ / (√v̂ + ε)
///
/// m and v both start at `initialAccumulator`, as in Optax, and are corrected as if they had started
/// at 0. A function of one variable has no second m.
/// Source: M. Zaheer, S. Reddi, D. Sachan, S. Kale, S. Kumar, Adaptive methods for nonconvex
/// optimization, 2018.
struct Yogi<Vector: ParameterVector>: ElementwiseOptimizer {
  var beta1 = 0.9
  var beta2 = 0.999
  var epsilon = 1e-3
  var initialAccumulator = 1e-6

  init() {}

  /// The averages m and v.
  struct Slots: Sendable {
    var firstMoment: Vector
    var secondMoment: Vector
  }

  /// What corrects each average, and what the first step has to know.
  struct Scalars: Sendable {
    var firstCorrection = BiasCorrection()
    var secondCorrection = BiasCorrection()
    var steps = 0
    /// Whether there is one variable only.
    var isLine = false
  }

  mutating func setMomentum(_ momentum: Double) { beta1 = momentum }

  func initialSlots(at start: Vector, rate: Double) -> Slots {
    Slots(
      firstMoment: .uniform(initialAccumulator), secondMoment: .uniform(initialAccumulator))
  }

  func initialScalars(rate: Double) -> Scalars { Scalars() }

  func advance(_ scalars: inout Scalars, rate: Double) {
    scalars.steps += 1
    _ = scalars.firstCorrection.advance(keeping: beta1)
    _ = scalars.secondCorrection.advance(keeping: beta2)
  }

  func advance(
    _ scalars: inout Scalars, by sums: NoSums, of problem: ProblemSummary, rate: Double
  ) {
    scalars.isLine = problem.dimension == 1
  }

  @inline(__always)
  func step(
    _ position: inout Vector, _ slots: inout Slots, gradient: Vector, _ scalars: Scalars,
    rate: Double
  ) {
    let square = gradient.squared
    slots.firstMoment = beta1 * before(slots, gradient, scalars) + (1 - beta1) * gradient
    slots.secondMoment =
      slots.secondMoment - (1 - beta2) * ((slots.secondMoment - square).signs * square)
    let scaled = rate / scalars.firstCorrection.divisor
    position =
      position - scaled
      * quotient(slots.firstMoment, denominator(slots, scalars), epsilon: epsilon)
  }

  /// m before a step.
  @inline(__always)
  private func before(_ slots: Slots, _ gradient: Vector, _ scalars: Scalars) -> Vector {
    let moment = slots.firstMoment
    guard scalars.isLine, scalars.steps == 1 else { return moment }
    // What is not a variable has no slope, and must not begin to move.
    return gradient.bySign(positive: moment, zero: .zero, negative: moment)
  }

  /// The root that divides the average.
  @inline(__always)
  private func denominator(_ slots: Slots, _ scalars: Scalars) -> Vector {
    (slots.secondMoment / scalars.secondCorrection.divisor).squareRoot() + epsilon
  }

  func beats(of step: StepRecord<Vector, State>) -> [Beat<Vector>] {
    let (before, after) = (step.before, step.after)
    let start = self.before(before.slots, step.gradient, after.scalars)
    let firstMoment = after.firstMoment
    let correction = after.firstCorrection.divisor
    let length = StepQuantity.lengths("√v′ + ε", denominator(after.slots, after.scalars))
    let ratio = quotient(firstMoment, denominator(after.slots, after.scalars), epsilon: epsilon)
    return step.averageBeats(from: start, to: firstMoment, keeping: beta1) + [
      Beat(
        "squares compared", "sign(v − g²)", "only whether the average is too large or too small",
        [
          .plain("v", before.secondMoment, .length), .plain("g²", step.gradient.squared, .gradient),
          .plain("sign", (before.secondMoment - step.gradient.squared).signs),
        ]),
      Beat(
        "a share of the square", "v ← v − (1 − β₂) sign · g²",
        "1 − β₂ = \(NumberText.figure(1 - beta2, significantDigits: 4)) of the new square, up or down",
        [
          .lengths("√v before", before.secondMoment.squareRoot(), isQuiet: true),
          .lengths("√v", after.secondMoment.squareRoot()),
        ]),
      step.averageCorrected(firstMoment, by: correction),
      step.squareCorrected(after.secondMoment, by: after.secondCorrection.divisor, to: length),
    ]
      + step.quotientBeats(
        of: .memory("m′", firstMoment / correction, isQuiet: true), by: length,
        ratio: ratio / correction, step: -((step.rate / correction) * ratio))
  }

  static var watchFor: String {
    "Like Adam on a slope; past a steep stretch its steps lengthen even more slowly than Adam's."
  }

  func initialRate(descent: Double, reach: Double) -> Double { reach / 30 }

  static var name: String { "yogi" }
  static var summary: String { "Adam whose rates can only grow slowly" }
  static var source: String {
    "M. Zaheer, S. Reddi, D. Sachan, S. Kale, S. Kumar, Adaptive methods for nonconvex "
      + "optimization, 2018"
  }

  static var settings: [Setting<Self>] {
    [
      .beta1(\.beta1), .beta2(\.beta2, "1 − β₂ is the share of each square that counts"),
      .epsilon(\.epsilon),
      .number(
        "initial_accumulator", \.initialAccumulator, "v₀", in: .nonnegative, scale: .logarithmic,
        "m and v before the first step"),
    ]
  }
}
