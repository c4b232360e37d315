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
struct Adam<Vector: ParameterVector>: ElementwiseOptimizer {
  var beta1 = 0.9
  var beta2 = 0.999
  var epsilon = 1e-8
  var epsilonRoot = 0.0
  var epsilonPosition = EpsilonOrder.afterCorrection
  var biasCorrection = true

  init() {}

  /// The averages m and v.
  struct Slots: Sendable {
    var firstMoment = Vector.zero
    var secondMoment = Vector.zero
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
    slots.secondMoment = beta2 * slots.secondMoment + (1 - beta2) * gradient.squared
    let (firstCorrection, secondCorrection) =
      biasCorrection ? (scalars.firstCorrection.divisor, scalars.secondCorrection.divisor) : (1, 1)
    let divisor = epsilonPosition.divisor(
      slots.secondMoment, correction: secondCorrection, epsilon: epsilon, root: epsilonRoot)
    position =
      position - (rate / firstCorrection)
      * quotient(slots.firstMoment, divisor, epsilon: epsilon)
  }

  func beats(of step: StepRecord<Vector, State>) -> [Beat<Vector>] {
    let (before, after) = (step.before, step.after)
    let (firstCorrection, secondCorrection) =
      biasCorrection ? (after.firstCorrection.divisor, after.secondCorrection.divisor) : (1, 1)
    let divisor = epsilonPosition.divisor(
      after.secondMoment, correction: secondCorrection, epsilon: epsilon, root: epsilonRoot)
    let length = StepQuantity.lengths(
      epsilonPosition.symbol(isCorrected: biasCorrection, root: epsilonRoot), divisor)
    // The correction of the average joins the rate, as in the step.
    let ratio = quotient(after.firstMoment, divisor, epsilon: epsilon)
    let corrections = [
      step.averageCorrected(after.firstMoment, by: firstCorrection),
      step.squareCorrected(after.secondMoment, by: secondCorrection, to: length),
    ]
    return step.averageBeats(from: before.firstMoment, to: after.firstMoment, keeping: beta1)
      + step.squareBeats(from: before.secondMoment, to: after.secondMoment, keeping: beta2)
      + (biasCorrection ? corrections : [])
      + step.quotientBeats(
        of: .memory(
          biasCorrection ? "m′" : "m", after.firstMoment / firstCorrection, isQuiet: true),
        by: length, ratio: ratio / firstCorrection, step: -((step.rate / firstCorrection) * ratio))
  }

  static var watchFor: String {
    "The first steps are η long in every coordinate; then it rolls on, and swings before it rests."
  }

  func initialRate(descent: Double, reach: Double) -> Double { reach / 30 }

  static var name: String { "adam" }
  static var summary: String {
    "momentum divided by the root of the average square, bias-corrected"
  }
  static var source: String {
    "D. Kingma, J. Ba, Adam: a method for stochastic optimization, 2015"
  }

  static var settings: [Setting<Self>] {
    [
      .beta1(\.beta1), .beta2(\.beta2), .epsilon(\.epsilon), .epsilonRoot(\.epsilonRoot),
      .epsilonOrder(\.epsilonPosition), .biasCorrection(\.biasCorrection),
    ]
  }
}
