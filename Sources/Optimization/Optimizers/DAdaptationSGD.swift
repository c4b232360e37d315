/// D-Adaptation for descent: the rate grows to the distance from the start to the minimum.
///
///     δ = d η / ‖g₁‖
///     r ← r + δ ⟨g, s⟩        s ← s + δ g        d ← max(d, 2 r / ‖s‖)
///     θ ← μ θ + (1 − μ) (θ₀ − s)
///
/// g₁ is the first gradient that is not 0. r uses the s of before, and δ the d of before. Weight decay
/// beside the step is a longer step of s, at the rate δ.
/// Source: A. Defazio, K. Mishchenko, Learning-rate-free learning by D-Adaptation, 2023.
public struct DAdaptationSGD<Vector: EuclideanVector>: FirstOrderOptimizer {
  public var momentum = 0.0
  public var initialDistance = 1e-6

  public init() {}

  /// The estimated distance d and what it is estimated from.
  public struct State: Sendable {
    let start: Vector
    var estimate: EstimatedDistance<Vector>
    /// ‖g₁‖; 0 before there was a slope.
    var firstNorm = 0.0
  }

  public func initialState(at start: Vector, rate: Double) -> State {
    State(start: start, estimate: EstimatedDistance(initialDistance))
  }

  public func step(
    _ position: inout Vector, _ state: inout State, gradient: Vector, rate: Double
  ) {
    if state.firstNorm == 0 { state.firstNorm = gradient.norm }
    // Where there has been no slope at all there is nothing to be measured, and no step.
    state.estimate.scale = state.firstNorm > 0 ? state.estimate.distance / state.firstNorm : 0
    let stepSize = state.estimate.scale * rate
    state.estimate.agreement += stepSize * gradient.dot(state.estimate.slopes)
    state.estimate.slopes = state.estimate.slopes + stepSize * gradient
    state.estimate.rise(to: 2 * state.estimate.agreement, over: state.estimate.slopes.norm)
    position = position + shift(from: position, state)
  }

  /// The way from a point to its next place.
  @inline(__always)
  private func shift(from position: Vector, _ state: State) -> Vector {
    momentum * position + (1 - momentum) * (state.start - state.estimate.slopes) - position
  }

  /// Decay beside the step is a longer step of s, of which the point takes its share.
  public func decay(
    _ position: inout Vector, _ state: inout State, by shift: Vector, rate: Double
  ) {
    let scaled = state.estimate.scale * shift
    state.estimate.slopes = state.estimate.slopes - scaled
    position = position + (1 - momentum) * scaled
  }

  public func beats(of step: StepRecord<Vector, State>) -> [Beat<Vector>] {
    let (before, after) = (step.before.estimate, step.after.estimate)
    let stepSize = after.scale * step.rate
    return [
      step.gradientBeat,
      Beat(
        "the slopes agree?", "r ← r + δ ⟨g, s⟩",
        "grows while the new slope points as those before did",
        [
          .gradient("g", step.gradient), .plain("s", before.slopes, .memory),
          .number("⟨g, s⟩", step.gradient.dot(before.slopes)), .number("r", after.agreement),
        ]),
      Beat(
        "the slopes so far", "s ← s + δ g",
        "δ = d η / ‖g₁‖, with the d from before the step",
        [
          .number("‖g₁‖", step.after.firstNorm), .number("δ", stepSize),
          .gradient("δ g", stepSize * step.gradient, in: .place),
          .plain("s", after.slopes, .memory),
        ]),
      after.beat(
        "d ← max(d, 2 r / ‖s‖)", since: before, [.number("‖s‖", after.slopes.norm)]),
      step.lastBeat(
        "counted from the start", momentum > 0 ? "μ θ + (1 − μ) (θ₀ − s)" : "θ₀ − s",
        "the sum of all slopes, taken off the start",
        [
          .plain("θ₀", step.before.start), .plain("s", after.slopes, .memory),
          .step("Δ", shift(from: step.position, step.after)),
        ]),
    ]
  }

  public static var watchFor: String {
    "It hardly moves while d grows from almost 0; once d is large enough, d stays for good."
  }

  /// Below the paper's 1, since the d that is found is often too large for the steepest place.
  public func initialRate(descent: Double, reach: Double) -> Double { 0.4 }

  public static var name: String { "d_adaptation_sgd" }
  public static var shortName: String { "dadapt_sgd" }
  public static var summary: String { "descent that estimates its own rate from its slopes" }
  public static var source: String {
    "A. Defazio, K. Mishchenko, Learning-rate-free learning by D-Adaptation, 2023"
  }

  public static var settings: [Setting<Self>] {
    [
      .number(
        "momentum", \.momentum, "μ", in: .belowOne, aliases: ["mu"],
        "the share of the point that is kept at each step"),
      .initialDistance(\.initialDistance),
    ]
  }
}
