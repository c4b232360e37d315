/// Prodigy: Adam with a rate that grows to the distance from the start to the minimum.
///
///     δ = d η b
///     r ← β₃ r + (d / d₀) δ ⟨g, θ₀ − θ⟩        s ← β₃ s + (d / d₀) δ g
///     m ← β₁ m + (1 − β₁) d g                  v ← β₂ v + (1 − β₂) d² g²
///     d ← max(d, d_coef · r / ‖s‖₁)
///     θ ← θ − δ m / (√v + d ε)                 δ with the old d, d ε with the new one
///
/// β₃ is √β₂ unless given; b is 1, or √(1 − β₂ᵗ) / (1 − β₁ᵗ) with bias correction, which is off in the
/// authors' package and always on in Optax. With the safeguard s adds up (d / d₀) d g, so that a
/// warm-up of the rate does not make d grow too far. Weight decay beside the step is scaled by δ.
/// Source: K. Mishchenko, A. Defazio, Prodigy: an expeditiously adaptive parameter-free learner, 2023.
struct Prodigy<Vector: EuclideanVector>: ElementwiseOptimizer {
  var beta1 = 0.9
  var beta2 = 0.999
  var beta3: Double?
  var epsilon = 1e-8
  var initialDistance = 1e-6
  var distanceFactor = 1.0
  var biasCorrection = false
  var safeguardWarmUp = false

  init() {}

  /// The start θ₀, the slopes s, and the averages m and v.
  struct Slots: Sendable {
    let start: Vector
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

  func initialSlots(at start: Vector, rate: Double) -> Slots { Slots(start: start) }

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
    sums.agreement = gradient.dot(slots.start - position)
    sums.length = nextGradientSum(slots, gradient, scalars, rate).absoluteSum
    return sums
  }

  func advance(
    _ scalars: inout Scalars, by sums: Sums, of problem: ProblemSummary, rate: Double
  ) {
    let stepSize = scalars.estimate.scale * rate
    scalars.estimate.agreement =
      kept * scalars.estimate.agreement + weight(scalars) * stepSize * sums.agreement
    scalars.estimate.rise(
      to: distanceFactor * scalars.estimate.agreement, over: sums.length)
  }

  @inline(__always)
  func step(
    _ position: inout Vector, _ slots: inout Slots, gradient: Vector, _ scalars: Scalars,
    rate: Double
  ) {
    let old = scalars.estimate.previous
    slots.gradientSum = nextGradientSum(slots, gradient, scalars, rate)
    slots.firstMoment = beta1 * slots.firstMoment + (1 - beta1) * old * gradient
    slots.secondMoment =
      beta2 * slots.secondMoment + (1 - beta2) * old * old * gradient.squared
    position = position - (scalars.estimate.scale * rate) * ratio(slots, scalars)
  }

  /// β₃.
  private var kept: Double { beta3 ?? beta2.squareRoot() }

  /// d / d₀.
  @inline(__always)
  private func weight(_ scalars: Scalars) -> Double { scalars.estimate.previous / initialDistance }

  /// s after the step.
  @inline(__always)
  private func nextGradientSum(
    _ slots: Slots, _ gradient: Vector, _ scalars: Scalars, _ rate: Double
  ) -> Vector {
    let size = safeguardWarmUp ? scalars.estimate.previous : scalars.estimate.scale * rate
    return kept * slots.gradientSum + (weight(scalars) * size) * gradient
  }

  /// The average gradient over the root of the average square.
  @inline(__always)
  private func ratio(_ slots: Slots, _ scalars: Scalars) -> Vector {
    quotient(slots.firstMoment, denominator(slots, scalars), epsilon: epsilon)
  }

  @inline(__always)
  private func denominator(_ slots: Slots, _ scalars: Scalars) -> Vector {
    slots.secondMoment.squareRoot() + scalars.estimate.distance * epsilon
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
    let way = after.start - step.position
    let ratio = ratio(after.slots, after.scalars)
    return [
      step.gradientBeat,
      Beat(
        "the way so far", "r ← β₃ r + (d/d₀) δ ⟨g, θ₀−θ⟩",
        "grows while the gradients still point back along the way from the start",
        [
          .gradient("g", step.gradient), .plain("θ₀ − θ", way, .memory),
          .sum("⟨g, θ₀ − θ⟩", step.gradient.dot(way)), .number("r", estimate.agreement),
        ]),
      Beat(
        "the gradients so far", "s ← β₃ s + (d/d₀) δ g",
        "their sum, weighted in the same way",
        [
          .gradient("g", step.gradient, isQuiet: true), .plain("s", after.gradientSum, .memory),
          .sum("‖s‖₁", after.gradientSum.absoluteSum),
        ]),
      estimate.beat("d ← max(d, d_coef r / ‖s‖₁)", since: step.before.estimate),
      Beat(
        "both averages", "m, v as in Adam, of d g",
        "β₁ = \(NumberText.figure(beta1, significantDigits: 4)) and β₂ = \(NumberText.figure(beta2, significantDigits: 4)) of them are kept",
        [
          .gradient("g", step.gradient, isQuiet: true), .plain("m", after.firstMoment, .memory),
          .plain("√v", after.secondMoment.squareRoot(), .length),
        ]),
      Beat(
        "divided by the root", "u = m / (√v + d ε)",
        "1 where all gradients agreed, less where they changed sign",
        [
          .plain("m", after.firstMoment, .memory),
          .plain("√v + d ε", denominator(after.slots, after.scalars), .length),
          .memory("u", ratio, in: .unscaled),
        ]),
      step.lastBeat(
        "scaled by d and η", "−δ u", "δ = d η, with the d from before the step",
        [
          .number("δ", stepSize), .memory("u", ratio, in: .unscaled),
          .step("−δ u", -(stepSize * ratio)),
        ]),
    ]
  }

  static var watchFor: String {
    "For some twenty steps it hardly moves while d grows from almost 0; then it moves as Adam would."
  }

  /// Decoupled decay, with λ = 0 as in the authors' package.
  static var defaultTransform: GradientTransform { .decoupled() }

  /// 1, as the paper has it: d takes the place of the rate.
  func initialRate(descent: Double, reach: Double) -> Double { 1 }

  static var name: String { "prodigy" }
  static var summary: String { "Adam that estimates its own rate from how far it has come" }
  static var source: String {
    "K. Mishchenko, A. Defazio, Prodigy: an expeditiously adaptive parameter-free learner, 2023"
  }

  static var settings: [Setting<Self>] {
    [
      .beta1(\.beta1).quiet,
      .beta2(\.beta2).quiet,
      .optionalNumber(
        "beta3", \.beta3, "β₃", in: .belowOne,
        "the share kept of what d is estimated from; none is √β₂"),
      .epsilon(\.epsilon),
      .initialDistance(\.initialDistance),
      .number(
        "d_coef", \.distanceFactor, "d_coef", in: .positive, scale: .logarithmic,
        "scales every estimate of the distance"),
      .biasCorrection(\.biasCorrection),
      .flag(
        "safeguard_warmup", \.safeguardWarmUp, "safeguard",
        "keeps a warm-up of the rate from letting d grow too far"),
    ]
  }
}
