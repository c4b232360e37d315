/// D-Adaptation for descent: the rate grows to the distance from the start to the minimum.
///
///     δ = d η / ‖g₁‖
///     r ← r + δ ⟨g, s⟩        s ← s + δ g        d ← max(d, 2 r / ‖s‖)
///     θ ← μ θ + (1 − μ) (θ₀ − s)
///
/// g₁ is the first gradient that is not 0. r uses the s of before, and δ the d of before. Weight decay
/// beside the step is a longer step of s, at the rate δ.
/// Source: A. Defazio, K. Mishchenko, Learning-rate-free learning by D-Adaptation, 2023.
struct DAdaptationSGD<Vector: EuclideanVector>: ElementwiseOptimizer {
  var momentum = 0.0
  var initialDistance = 1e-6

  init() {}

  /// The start θ₀ and the slopes s.
  struct Slots: Sendable {
    let start: Vector
    var gradientSum = Vector.zero
  }

  /// The estimated distance d and what it is measured by.
  struct Scalars: Sendable {
    var estimate: EstimatedDistance
    /// ‖g₁‖; 0 before there was a slope.
    var firstNorm = 0.0
  }

  /// ⟨g, s⟩, and the squared lengths of the next s and, until there has been a slope, of g.
  struct Sums: Summable {
    var agreement = 0.0
    var squaredNorm = 0.0
    var gradient = 0.0

    init() {}

    static func += (a: inout Sums, b: Sums) {
      a.agreement += b.agreement
      a.squaredNorm += b.squaredNorm
      a.gradient += b.gradient
    }
  }

  func initialSlots(at start: Vector, rate: Double) -> Slots { Slots(start: start) }

  func initialScalars(rate: Double) -> Scalars {
    Scalars(estimate: EstimatedDistance(initialDistance))
  }

  func advance(_ scalars: inout Scalars, rate: Double) {
    scalars.estimate.begin(scale: scale(scalars))
  }

  /// δ / η; where there has been no slope at all there is nothing to be measured, and no step.
  @inline(__always)
  private func scale(_ scalars: Scalars) -> Double {
    scalars.firstNorm > 0 ? scalars.estimate.distance / scalars.firstNorm : 0
  }

  @inline(__always)
  func sums(
    at position: Vector, _ slots: Slots, gradient: Vector, _ scalars: Scalars, rate: Double
  ) -> Sums {
    var sums = Sums()
    let next = slots.gradientSum + (scalars.estimate.scale * rate) * gradient
    sums.agreement = gradient.dot(slots.gradientSum)
    sums.squaredNorm = next.dot(next)
    if scalars.firstNorm == 0 { sums.gradient = gradient.dot(gradient) }
    return sums
  }

  func advance(
    _ scalars: inout Scalars, by sums: Sums, of problem: ProblemSummary, rate: Double
  ) {
    if scalars.firstNorm == 0 {
      // With the first slope s is still 0, so that r stays 0 and d as it is.
      scalars.firstNorm = sums.gradient.squareRoot()
      scalars.estimate.scale = scale(scalars)
    }
    scalars.estimate.agreement += scalars.estimate.scale * rate * sums.agreement
    scalars.estimate.rise(
      to: 2 * scalars.estimate.agreement, over: sums.squaredNorm.squareRoot())
  }

  @inline(__always)
  func step(
    _ position: inout Vector, _ slots: inout Slots, gradient: Vector, _ scalars: Scalars,
    rate: Double
  ) {
    slots.gradientSum = slots.gradientSum + (scalars.estimate.scale * rate) * gradient
    position = position + shift(from: position, slots)
  }

  /// The way from a point to its next place.
  @inline(__always)
  private func shift(from position: Vector, _ slots: Slots) -> Vector {
    momentum * position + (1 - momentum) * (slots.start - slots.gradientSum) - position
  }

  /// Decay beside the step is a longer step of s, of which the point takes its share.
  func decay(
    _ position: inout Vector, _ slots: inout Slots, _ scalars: Scalars, by shift: Vector,
    rate: Double
  ) {
    let scaled = scalars.estimate.scale * shift
    slots.gradientSum = slots.gradientSum - scaled
    position = position + (1 - momentum) * scaled
  }

  func beats(of step: StepRecord<Vector, State>) -> [Beat<Vector>] {
    let (before, after) = (step.before.estimate, step.after.estimate)
    let stepSize = after.scale * step.rate
    return [
      step.gradientBeat,
      Beat(
        "do gradients agree?", "r ← r + δ ⟨g, s⟩",
        "grows while the new gradient points as those before did",
        [
          .gradient("g", step.gradient), .plain("s", step.before.gradientSum, .memory),
          .sum("⟨g, s⟩", step.gradient.dot(step.before.gradientSum)),
          .number("r", after.agreement),
        ]),
      Beat(
        "the gradients so far", "s ← s + δ g",
        "δ = d η / ‖g₁‖, with the d from before the step",
        [
          .number("‖g₁‖", step.after.firstNorm), .number("δ", stepSize),
          .gradient("δ g", stepSize * step.gradient, in: .place),
          .plain("s", step.after.gradientSum, .memory),
        ]),
      after.beat(
        "d ← max(d, 2 r / ‖s‖)", since: before, [.sum("‖s‖", step.after.gradientSum.norm)]),
      step.lastBeat(
        "counted from the start", momentum > 0 ? "μ θ + (1 − μ) (θ₀ − s)" : "θ₀ − s",
        "the sum of all gradients, subtracted from the start",
        [
          .plain("θ₀", step.before.start), .plain("s", step.after.gradientSum, .memory),
          .step("Δ", shift(from: step.position, step.after.slots)),
        ]),
    ]
  }

  static var watchFor: String {
    "It hardly moves while d grows from almost 0; once it is large enough, d stays for good."
  }

  /// Below the paper's 1, since the d that is found is often too large for the steepest place.
  func initialRate(descent: Double, reach: Double) -> Double { 0.4 }

  static var name: String { "d_adaptation_sgd" }
  static var shortName: String { "dadapt_sgd" }
  static var summary: String { "gradient descent that estimates its own rate from its gradients" }
  static var source: String {
    "A. Defazio, K. Mishchenko, Learning-rate-free learning by D-Adaptation, 2023"
  }

  static var settings: [Setting<Self>] {
    [
      .number(
        "momentum", \.momentum, "μ", in: .belowOne, aliases: ["mu"],
        "the share of the point that is kept at each step"),
      .initialDistance(\.initialDistance),
    ]
  }
}
