/// Averaged stochastic gradient descent: descent with a falling rate, and the average of its path.
///
///     θ ← θ − ηₜ (g + λ θ)
///     a ← θ while μ = 1, then a + μ (θ − a)
///     ηₜ₊₁ = η / (1 + λ η t)^α        μ = 1 / max(1, t − 1 − t₀)
///
/// η₁ is the rate itself, and ηₜ₊₁ follows from the scheduled rate of step t, as in PyTorch. With
/// t₀ = 0 the average is that of all points from the second step on; PyTorch's own t₀ of 10⁶ leaves it
/// at θ until then.
/// Source: B. Polyak, A. Juditsky, Acceleration of stochastic approximation by averaging, 1992;
/// L. Bottou, Stochastic gradient descent tricks, 2012 (the form with λ).
struct ASGD<Vector: ParameterVector>: ElementwiseOptimizer {
  var lambda = 1e-4
  var alpha = 0.75
  var averagingStart = 0

  init() {}

  /// The average a.
  struct Slots: Sendable {
    var average: Vector
  }

  /// What a step goes by.
  struct Scalars: Sendable {
    /// ηₜ of the next step.
    var nextRate: Double
    /// ηₜ of the last step.
    var rate = 0.0
    /// μ of the last step: the share of the new point in the average.
    var share = 1.0
    var steps = 0.0
  }

  func initialSlots(at start: Vector, rate: Double) -> Slots { Slots(average: start) }

  func initialScalars(rate: Double) -> Scalars { Scalars(nextRate: rate) }

  func advance(_ scalars: inout Scalars, rate: Double) {
    scalars.rate = scalars.nextRate
    scalars.share = 1 / max(1, scalars.steps - Double(averagingStart))
    scalars.steps += 1
    scalars.nextRate = rate / Double.pow(1 + lambda * rate * scalars.steps, alpha)
  }

  @inline(__always)
  func step(
    _ position: inout Vector, _ slots: inout Slots, gradient: Vector, _ scalars: Scalars,
    rate: Double
  ) {
    position = position - scalars.rate * regularized(gradient, at: position)
    slots.average =
      scalars.share == 1 ? position : slots.average + scalars.share * (position - slots.average)
  }

  /// The gradient with the rule's own pull towards 0.
  @inline(__always)
  private func regularized(_ gradient: Vector, at position: Vector) -> Vector {
    gradient + lambda * position
  }

  /// Decay beside the step moves the average by its share.
  func decay(
    _ position: inout Vector, _ slots: inout Slots, _ scalars: Scalars, by shift: Vector,
    rate: Double
  ) {
    position = position + shift
    slots.average = scalars.share == 1 ? position : slots.average + scalars.share * shift
  }

  static var auxiliaryIterateName: String? { "average" }

  func auxiliaryIterate(in slots: Slots, at position: Vector) -> Vector { slots.average }

  func beats(of step: StepRecord<Vector, State>) -> [Beat<Vector>] {
    let direction = regularized(step.gradient, at: step.position)
    let own = NumberText.figure(step.after.rate, significantDigits: 4)
    return [
      step.gradientBeat,
      Beat(
        "the pull towards 0", "u = g + λ θ",
        "λ = \(NumberText.figure(lambda, significantDigits: 4)) is the rule's own decay",
        [
          .gradient("g", step.gradient, isQuiet: true),
          .gradient("λ θ", lambda * step.position, from: step.gradient), .gradient("u", direction),
        ]),
      step.lastBeat(
        "scaled by its own rate", "−ηₜ u", "ηₜ = \(own), which falls from step to step",
        [
          .number("ηₜ", step.after.rate), .gradient("u", direction),
          .step("−ηₜ u", -(step.after.rate * direction)),
        ]),
      step.lastBeat(
        "the average follows", "a ← a + μ (θ − a)",
        step.after.share == 1
          ? "μ = 1: it is the point itself" : "the new point joins it with the share μ",
        [
          .number("μ", step.after.share), .plain("a before", step.before.average, .memory),
          .plain("a", step.after.average, .memory),
        ]),
    ]
  }

  static var watchFor: String {
    "Under noise the path keeps trembling while the average settles; without noise the average lags."
  }

  /// That of descent for the rule's own rate; λ is small beside any curvature.
  var stabilityLimit: Double? { 2 }

  func ownRate(_ scheduled: Double, at step: Int) -> Double {
    scheduled / Double.pow(1 + lambda * scheduled * Double(step), alpha)
  }

  func initialRate(descent: Double, reach: Double) -> Double { descent }

  static var name: String { "asgd" }
  static var aliases: [String] { ["averaged_sgd", "polyak_averaging"] }
  static var summary: String { "gradient descent with a falling rate, and the average of its path" }
  static var source: String {
    "B. Polyak, A. Juditsky, Acceleration of stochastic approximation by averaging, 1992"
  }

  static var settings: [Setting<Self>] {
    [
      .integer(
        "t0", \.averagingStart, "t₀", in: 0...Int.max, "the step after which averaging begins"
      ).prominent,
      .number("alpha", \.alpha, "α", in: .nonnegative, "how fast the rule's own rate falls"),
      .number(
        "lambd", \.lambda, "λₐ", in: .nonnegative, scale: .logarithmic, aliases: ["lambda"],
        "the rule's own decay, which also makes its rate fall"),
    ]
  }
}
