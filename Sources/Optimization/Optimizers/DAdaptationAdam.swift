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
public struct DAdaptationAdam<Vector: EuclideanVector>: FirstOrderOptimizer {
  public var beta1 = 0.9
  public var beta2 = 0.999
  public var epsilon = 1e-8
  public var initialDistance = 1e-6
  public var biasCorrection = false

  public init() {}

  /// The estimated distance d, what it is estimated from, and the averages m and v.
  public struct State: Sendable {
    var estimate: EstimatedDistance<Vector>
    var mean = Vector.zero
    var squares = Vector.zero
    var meanCorrection = BiasCorrection()
    var squareCorrection = BiasCorrection()
  }

  public func initialState(at start: Vector, rate: Double) -> State {
    State(estimate: EstimatedDistance(initialDistance))
  }

  public func step(
    _ position: inout Vector, _ state: inout State, gradient: Vector, rate: Double
  ) {
    let divisors = (
      state.meanCorrection.advance(keeping: beta1), state.squareCorrection.advance(keeping: beta2)
    )
    let old = state.estimate.distance
    state.estimate.scale = biasCorrection ? old * divisors.1.squareRoot() / divisors.0 : old
    let stepSize = state.estimate.scale * rate
    let kept = beta2.squareRoot()
    state.estimate.agreement =
      kept * state.estimate.agreement + (1 - kept) * stepSize * gradient.dot(measured(state))
    state.mean = beta1 * state.mean + ((1 - beta1) * stepSize) * gradient
    state.squares = beta2 * state.squares + (1 - beta2) * gradient.squared
    state.estimate.slopes = kept * state.estimate.slopes + ((1 - kept) * stepSize) * gradient
    state.estimate.rise(
      to: state.estimate.agreement, over: (1 - kept) * state.estimate.slopes.absoluteSum)
    position = position - quotient(state.mean, denominator(state), epsilon: epsilon)
  }

  @inline(__always)
  private func denominator(_ state: State) -> Vector { state.squares.squareRoot() + epsilon }

  /// The slopes so far, each coordinate measured by its own.
  @inline(__always)
  private func measured(_ state: State) -> Vector {
    quotient(state.estimate.slopes, denominator(state), epsilon: epsilon)
  }

  public func decay(
    _ position: inout Vector, _ state: inout State, by shift: Vector, rate: Double
  ) {
    state.estimate.decay(&position, by: shift)
  }

  public func beats(of step: StepRecord<Vector, State>) -> [Beat<Vector>] {
    let (after, estimate) = (step.after, step.after.estimate)
    let stepSize = estimate.scale * step.rate
    let measured = measured(step.before)
    return [
      step.gradientBeat,
      Beat(
        "the slopes agree?", "r ← q r + (1 − q) δ ⟨g, u⟩",
        "u = s / (√v + ε): grows while the new slope points as those before did",
        [
          .gradient("g", step.gradient), .plain("u", measured, .memory),
          .number("⟨g, u⟩", step.gradient.dot(measured)), .number("r", estimate.agreement),
        ]),
      Beat(
        "both averages", "m of δ g, v of g²",
        "β₁ = \(CaptionText.number(beta1)) and β₂ = \(CaptionText.number(beta2)) of them are kept",
        [
          .gradient("g", step.gradient, isQuiet: true), .number("δ", stepSize),
          .plain("m", after.mean, .memory),
          .lengths("√v", after.squares.squareRoot()),
        ]),
      Beat(
        "the slopes so far", "s ← q s + (1 − q) δ g",
        "their average, of which q = √β₂ is kept",
        [
          .gradient("g", step.gradient, isQuiet: true), .plain("s", estimate.slopes, .memory),
          .number("‖s‖₁", estimate.slopes.absoluteSum),
        ]),
      estimate.beat("d ← max(d, r / (1 − q) / ‖s‖₁)", since: step.before.estimate),
      step.lastBeat(
        "divided by the root", "−m / (√v + ε)", "η and the d of before are already part of m",
        [
          .plain("m", after.mean, .memory), .lengths("√v + ε", denominator(after)),
          .step("Δ", -quotient(after.mean, denominator(after), epsilon: epsilon)),
        ]),
    ]
  }

  public static var watchFor: String {
    "It hardly moves while d grows from almost 0; then it goes off as Adam would at the rate d η."
  }

  /// Decoupled decay, with λ = 0 as in the authors' package.
  public static var defaultTransform: GradientTransform { .decoupled() }

  /// The paper's 1 with bias correction; without it d overshoots on most functions of the list.
  public func initialRate(descent: Double, reach: Double) -> Double {
    biasCorrection ? 1 : 0.3
  }

  public static var name: String { "d_adaptation_adam" }
  public static var shortName: String { "dadapt_adam" }
  public static var summary: String { "Adam that estimates its own rate from its slopes" }
  public static var source: String {
    "A. Defazio, K. Mishchenko, Learning-rate-free learning by D-Adaptation, 2023"
  }

  public static var settings: [Setting<Self>] {
    [
      .beta1(\.beta1).quiet,
      .beta2(\.beta2).quiet,
      .epsilon(\.epsilon),
      .initialDistance(\.initialDistance),
      .biasCorrection(\.biasCorrection),
    ]
  }
}
