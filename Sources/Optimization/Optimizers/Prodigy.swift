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
    var distance: Double
    /// r: how far the path has gone along its slopes, weighted.
    var agreement = 0.0
    /// s: the slopes, weighted alike.
    var slopes = Vector.zero
    var mean = Vector.zero
    var squares = Vector.zero
    /// δ / η of the last step.
    var scale = 0.0
    var meanCorrection = BiasCorrection()
    var squareCorrection = BiasCorrection()
  }

  public func initialState(at start: Vector, rate: Double) -> State {
    State(start: start, distance: initialDistance)
  }

  public func step(
    _ position: inout Vector, _ state: inout State, gradient: Vector, rate: Double
  ) {
    let old = state.distance
    let divisors = (
      state.meanCorrection.advance(keeping: beta1), state.squareCorrection.advance(keeping: beta2)
    )
    state.scale = biasCorrection ? old * divisors.1.squareRoot() / divisors.0 : old
    let stepSize = state.scale * rate
    let kept = beta3 ?? beta2.squareRoot()
    let weight = old / initialDistance
    state.agreement =
      kept * state.agreement + weight * stepSize * gradient.dot(state.start - position)
    state.slopes =
      kept * state.slopes + (weight * (safeguardWarmUp ? old : stepSize)) * gradient
    state.mean = beta1 * state.mean + (1 - beta1) * old * gradient
    state.squares = beta2 * state.squares + (1 - beta2) * old * old * gradient.squared
    let sum = state.slopes.absoluteSum
    if sum > 0 { state.distance = max(old, distanceFactor * state.agreement / sum) }
    position = position - stepSize * ratio(state)
  }

  /// The average gradient over the root of the average square.
  @inline(__always)
  private func ratio(_ state: State) -> Vector {
    quotient(state.mean, denominator(state), epsilon: epsilon)
  }

  @inline(__always)
  private func denominator(_ state: State) -> Vector {
    state.squares.squareRoot() + state.distance * epsilon
  }

  /// Decay beside the step goes at the rule's own rate δ.
  public func decay(
    _ position: inout Vector, _ state: inout State, by shift: Vector, rate: Double
  ) {
    position = position + state.scale * shift
  }

  public func beats(of step: StepRecord<Vector, State>) -> [Beat<Vector>] {
    let (before, after) = (step.before, step.after)
    let stepSize = after.scale * step.rate
    let way = before.start - step.position
    let ratio = ratio(after)
    return [
      step.gradientBeat,
      Beat(
        "the way so far", "r ← β₃ r + (d/d₀) δ ⟨g, θ₀−θ⟩",
        "grows while the slopes still point back along the way from the start",
        [
          .gradient("g", step.gradient), .plain("θ₀ − θ", way, .memory),
          .number("⟨g, θ₀ − θ⟩", step.gradient.dot(way)), .number("r", after.agreement),
        ]),
      Beat(
        "the slopes so far", "s ← β₃ s + (d/d₀) δ g",
        "their sum, weighted in the same way",
        [
          .gradient("g", step.gradient, isQuiet: true), .plain("s", after.slopes, .memory),
          .number("‖s‖₁", after.slopes.absoluteSum),
        ]),
      Beat(
        "the distance", "d ← max(d, d_coef r / ‖s‖₁)",
        after.distance > before.distance
          ? "the start is at least so far from the minimum: d grows"
          : "no more is known than before: d stays",
        [.number("d before", before.distance), .number("d", after.distance)]),
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
  public static var defaultTreatment: GradientTreatment { .decoupled() }

  /// 1, as the paper has it: d takes the place of the rate.
  public func firstRate(descent: Double, reach: Double) -> Double { 1 }

  public static var name: String { "prodigy" }
  public static var summary: String { "Adam that estimates its own rate from the way it has gone" }
  public static var source: String {
    "K. Mishchenko, A. Defazio, Prodigy: an expeditiously adaptive parameter-free learner, 2023"
  }

  public static var knobs: [Knob<Self>] {
    [
      .beta1(\.beta1).quiet,
      .beta2(\.beta2).quiet,
      .optionalNumber(
        "beta3", \.beta3, "β₃", in: .belowOne,
        "the share kept of what d is estimated from; none is √β₂"),
      .epsilon(\.epsilon),
      .number(
        "d0", \.initialDistance, "d₀", in: .positive, scale: .logarithmic,
        "the first guess of the distance, far too small"
      ).prominent,
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
