/// D-Adaptation for Adam: its rate grows to the distance from the start to the minimum.
///
///     δ = d η b        q = √β₂
///     r ← q r + (1 − q) δ ⟨g, s / (√v + ε)⟩        s ← q s + (1 − q) δ g
///     m ← β₁ m + (1 − β₁) δ g                      v ← β₂ v + (1 − β₂) g²
///     d ← max(d, r / ((1 − q) ‖s‖₁))
///     θ ← θ − m / (√v + ε)
///
/// r uses the s and v of before, and δ the d of before. b is 1, or √(1 − β₂ᵗ) / (1 − β₁ᵗ) with bias
/// correction, which is off in the authors' package and always on in Optax. Weight decay beside
/// the step is scaled by δ.
/// Source: A. Defazio, K. Mishchenko, Learning-rate-free learning by D-Adaptation, 2023.
struct DAdaptationAdam<Vector: EuclideanVector>: ElementwiseOptimizer {
  var beta1 = 0.9
  var beta2 = 0.999
  var epsilon = 1e-8
  var initialDistance = 1e-6
  var biasCorrection = false

  init() {}

  /// The slopes s, and the averages m and v.
  struct Slots: Sendable {
    var gradientSum = Vector.zero
    var firstMoment = Vector.zero
    var secondMoment = Vector.zero
  }

  /// The estimated distance d, and what corrects each average.
  struct Scalars: Sendable {
    var estimate: EstimatedDistance
    var firstCorrection = BiasCorrection()
    var secondCorrection = BiasCorrection()
  }

  /// What the estimate is made of.
  struct Sums: Summable {
    var agreement = 0.0
    var length = 0.0

    init() {}

    static func += (a: inout Sums, b: Sums) {
      a.agreement += b.agreement
      a.length += b.length
    }
  }

  func initialSlots(at start: Vector, rate: Double) -> Slots { Slots() }

  func initialScalars(rate: Double) -> Scalars {
    Scalars(estimate: EstimatedDistance(initialDistance))
  }

  func advance(_ scalars: inout Scalars, rate: Double) {
    _ = scalars.firstCorrection.advance(keeping: beta1)
    _ = scalars.secondCorrection.advance(keeping: beta2)
    let (first, second) = (scalars.firstCorrection.divisor, scalars.secondCorrection.divisor)
    let old = scalars.estimate.distance
    scalars.estimate.begin(scale: biasCorrection ? old * second.squareRoot() / first : old)
  }

  @inline(__always)
  func sums(
    at position: Vector, _ slots: Slots, gradient: Vector, _ scalars: Scalars, rate: Double
  ) -> Sums {
    var sums = Sums()
    sums.agreement = gradient.dot(measured(slots))
    sums.length = nextGradientSum(slots, gradient, scalars.estimate.scale * rate).absoluteSum
    return sums
  }

  func advance(
    _ scalars: inout Scalars, by sums: Sums, of problem: ProblemSummary, rate: Double
  ) {
    let stepSize = scalars.estimate.scale * rate
    scalars.estimate.agreement =
      kept * scalars.estimate.agreement + (1 - kept) * stepSize * sums.agreement
    scalars.estimate.rise(to: scalars.estimate.agreement, over: (1 - kept) * sums.length)
  }

  @inline(__always)
  func step(
    _ position: inout Vector, _ slots: inout Slots, gradient: Vector, _ scalars: Scalars,
    rate: Double
  ) {
    let stepSize = scalars.estimate.scale * rate
    slots.firstMoment = beta1 * slots.firstMoment + ((1 - beta1) * stepSize) * gradient
    slots.secondMoment = beta2 * slots.secondMoment + (1 - beta2) * gradient.squared
    slots.gradientSum = nextGradientSum(slots, gradient, stepSize)
    position = position - quotient(slots.firstMoment, denominator(slots), epsilon: epsilon)
  }

  /// q, the share of r and of s that is kept.
  private var kept: Double { beta2.squareRoot() }

  /// s after the step.
  @inline(__always)
  private func nextGradientSum(_ slots: Slots, _ gradient: Vector, _ stepSize: Double) -> Vector {
    kept * slots.gradientSum + ((1 - kept) * stepSize) * gradient
  }

  @inline(__always)
  private func denominator(_ slots: Slots) -> Vector {
    slots.secondMoment.squareRoot() + epsilon
  }

  /// The slopes so far, each coordinate measured by its own.
  @inline(__always)
  private func measured(_ slots: Slots) -> Vector {
    quotient(slots.gradientSum, denominator(slots), epsilon: epsilon)
  }

  func decay(
    _ position: inout Vector, _ slots: inout Slots, _ scalars: Scalars, by shift: Vector,
    rate: Double
  ) {
    scalars.estimate.decay(&position, by: shift)
  }

  func beats(of step: StepRecord<Vector, State>) -> [Beat<Vector>] {
    let (after, estimate) = (step.after, step.after.estimate)
    let stepSize = estimate.scale * step.rate
    let measured = measured(step.before.slots)
    return [
      step.gradientBeat,
      Beat(
        "do gradients agree?", "r ← q r + (1 − q) δ ⟨g, u⟩",
        "u = s / (√v + ε): grows while the new gradient points as those before did",
        [
          .gradient("g", step.gradient), .plain("u", measured, .memory),
          .sum("⟨g, u⟩", step.gradient.dot(measured)), .number("r", estimate.agreement),
        ]),
      Beat(
        "both averages", "m of δ g, v of g²",
        "β₁ = \(NumberText.figure(beta1, significantDigits: 4)) and β₂ = \(NumberText.figure(beta2, significantDigits: 4)) of them are kept",
        [
          .gradient("g", step.gradient, isQuiet: true), .number("δ", stepSize),
          .plain("m", after.firstMoment, .memory),
          .lengths("√v", after.secondMoment.squareRoot()),
        ]),
      Beat(
        "the gradients so far", "s ← q s + (1 − q) δ g",
        "their average, of which q = √β₂ is kept",
        [
          .gradient("g", step.gradient, isQuiet: true), .plain("s", after.gradientSum, .memory),
          .sum("‖s‖₁", after.gradientSum.absoluteSum),
        ]),
      estimate.beat("d ← max(d, r / (1 − q) / ‖s‖₁)", since: step.before.estimate),
      step.lastBeat(
        "divided by the root", "−m / (√v + ε)", "η and the previous d are already part of m",
        [
          .plain("m", after.firstMoment, .memory), .lengths("√v + ε", denominator(after.slots)),
          .step("Δ", -quotient(after.firstMoment, denominator(after.slots), epsilon: epsilon)),
        ]),
    ]
  }

  static var watchFor: String {
    "It hardly moves while d grows from almost 0; then it moves as Adam would at the rate d η."
  }

  /// Decoupled decay, with λ = 0 as in the authors' package.
  static var defaultTransform: GradientTransform { .decoupled() }

  /// The paper's 1 with bias correction; without it d overshoots on most functions of the list.
  func initialRate(descent: Double, reach: Double) -> Double {
    biasCorrection ? 1 : 0.3
  }

  static var name: String { "d_adaptation_adam" }
  static var shortName: String { "dadapt_adam" }
  static var summary: String { "Adam that estimates its own rate from its gradients" }
  static var source: String {
    "A. Defazio, K. Mishchenko, Learning-rate-free learning by D-Adaptation, 2023"
  }

  static var settings: [Setting<Self>] {
    [
      .beta1(\.beta1).quiet,
      .beta2(\.beta2).quiet,
      .epsilon(\.epsilon),
      .initialDistance(\.initialDistance),
      .biasCorrection(\.biasCorrection),
    ]
  }
}
