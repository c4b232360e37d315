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
public struct Prodigy<Vector: EuclideanVector>: FirstOrderOptimizer {
  public var beta1 = 0.9
  public var beta2 = 0.999
  public var beta3: Double?
  public var epsilon = 1e-8
  public var initialDistance = 1e-6
  public var distanceFactor = 1.0
  public var biasCorrection = false
  public var safeguardWarmUp = false

  public init() {}

  /// The estimated distance d, what it is estimated from, and the averages m and v.
  public struct State: Sendable {
    let start: Vector
    var estimate: EstimatedDistance<Vector>
    var mean = Vector.zero
    var squares = Vector.zero
    var meanCorrection = BiasCorrection()
    var squareCorrection = BiasCorrection()
  }

  public func initialState(at start: Vector, rate: Double) -> State {
    State(start: start, estimate: EstimatedDistance(initialDistance))
  }

  public func step(
    _ position: inout Vector, _ state: inout State, gradient: Vector, rate: Double
  ) {
    let old = state.estimate.distance
    let divisors = (
      state.meanCorrection.advance(keeping: beta1), state.squareCorrection.advance(keeping: beta2)
    )
    state.estimate.scale = biasCorrection ? old * divisors.1.squareRoot() / divisors.0 : old
    let stepSize = state.estimate.scale * rate
    let kept = beta3 ?? beta2.squareRoot()
    let weight = old / initialDistance
    state.estimate.agreement =
      kept * state.estimate.agreement + weight * stepSize * gradient.dot(state.start - position)
    state.estimate.slopes =
      kept * state.estimate.slopes + (weight * (safeguardWarmUp ? old : stepSize)) * gradient
    state.mean = beta1 * state.mean + (1 - beta1) * old * gradient
    state.squares = beta2 * state.squares + (1 - beta2) * old * old * gradient.squared
    state.estimate.rise(
      to: distanceFactor * state.estimate.agreement, over: state.estimate.slopes.absoluteSum)
    position = position - stepSize * ratio(state)
  }

  /// The average gradient over the root of the average square.
  @inline(__always)
  private func ratio(_ state: State) -> Vector {
    quotient(state.mean, denominator(state), epsilon: epsilon)
  }

  @inline(__always)
  private func denominator(_ state: State) -> Vector {
    state.squares.squareRoot() + state.estimate.distance * epsilon
  }

  public func decay(
    _ position: inout Vector, _ state: inout State, by shift: Vector, rate: Double
  ) {
    state.estimate.decay(&position, by: shift)
  }

  public func beats(of step: StepRecord<Vector, State>) -> [Beat<Vector>] {
    let (after, estimate) = (step.after, step.after.estimate)
    let stepSize = estimate.scale * step.rate
    let way = after.start - step.position
    let ratio = ratio(after)
    return [
      step.gradientBeat,
      Beat(
        "the way so far", "r ← β₃ r + (d/d₀) δ ⟨g, θ₀−θ⟩",
        "grows while the slopes still point back along the way from the start",
        [
          .gradient("g", step.gradient), .plain("θ₀ − θ", way, .memory),
          .number("⟨g, θ₀ − θ⟩", step.gradient.dot(way)), .number("r", estimate.agreement),
        ]),
      Beat(
        "the slopes so far", "s ← β₃ s + (d/d₀) δ g",
        "their sum, weighted in the same way",
        [
          .gradient("g", step.gradient, isQuiet: true), .plain("s", estimate.slopes, .memory),
          .number("‖s‖₁", estimate.slopes.absoluteSum),
        ]),
      estimate.beat("d ← max(d, d_coef r / ‖s‖₁)", since: step.before.estimate),
      Beat(
        "both averages", "m, v as in Adam, of d g",
        "β₁ = \(CaptionText.number(beta1)) and β₂ = \(CaptionText.number(beta2)) of them are kept",
        [
          .gradient("g", step.gradient, isQuiet: true), .plain("m", after.mean, .memory),
          .plain("√v", after.squares.squareRoot(), .length),
        ]),
      Beat(
        "divided by the root", "u = m / (√v + d ε)",
        "1 where all slopes agreed, less where they changed sign",
        [
          .plain("m", after.mean, .memory), .plain("√v + d ε", denominator(after), .length),
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

  public static var watchFor: String {
    "For some twenty steps it hardly moves while d grows from almost 0; then it goes off as Adam would."
  }

  /// Decoupled decay, with λ = 0 as in the authors' package.
  public static var defaultTransform: GradientTransform { .decoupled() }

  /// 1, as the paper has it: d takes the place of the rate.
  public func initialRate(descent: Double, reach: Double) -> Double { 1 }

  public static var name: String { "prodigy" }
  public static var summary: String { "Adam that estimates its own rate from the way it has gone" }
  public static var source: String {
    "K. Mishchenko, A. Defazio, Prodigy: an expeditiously adaptive parameter-free learner, 2023"
  }

  public static var settings: [Setting<Self>] {
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
