/// Sophia: an average gradient divided by an average curvature, and clipped where that is too much.
///
///     m ← β₁ m + (1 − β₁) g                          m̂ = m / (1 − β₁ᵗ)
///     h ← β₂ h + (1 − β₂) diag ∇²f                   at steps 1, 1 + k, 1 + 2k, …
///     θ ← θ − η clamp(m̂ / max(γ h, ε), ±ρ)
///
/// The curvature is the exact diagonal of the Hessian, where the paper estimates it. It is taken in
/// before it is used, or after it, as in Optax: then the first step knows no curvature and is one
/// of signs. Where the curvature is negative ε divides, so the step is clipped, downhill.
/// Source: H. Liu, Z. Li, D. Hall, P. Liang, T. Ma, Sophia: a scalable stochastic second-order
/// optimizer for language model pre-training, 2023.
struct Sophia: Optimizer {
  typealias Vector = Point

  /// When a new curvature joins the average.
  enum HessianTiming: String, CaseIterable, Sendable {
    case beforeStep = "before_step"
    case afterStep = "after_step"
  }

  var beta1 = 0.965
  var beta2 = 0.99
  var epsilon = 1e-8
  var gamma = 0.01
  var clipThreshold = 1.0
  var updateInterval = 10
  var biasCorrection = true
  var hessianTiming = HessianTiming.afterStep

  init() {}

  /// The averages of the gradient, m, and of the curvature, h.
  struct State: Sendable {
    var firstMoment = Point.zero
    var correction = BiasCorrection()
    var curvature = Point.zero
    /// The h that the last step divided by.
    var usedCurvature = Point.zero
    /// The steps since the curvature was last taken in, from 0.
    var age = 0
  }

  mutating func setMomentum(_ momentum: Double) { beta1 = momentum }

  func initialState(at start: Point, rate: Double) -> State { State() }

  func step(
    _ position: inout Point, _ state: inout State, gradient: Point, rate: Double,
    on oracle: Oracle<Point>
  ) {
    state.firstMoment = beta1 * state.firstMoment + (1 - beta1) * gradient
    _ = state.correction.advance(keeping: beta1)
    var next = state.curvature
    if state.age == 0 { next = refreshed(next, diagonal(at: position, on: oracle)) }
    state.age = state.age + 1 < updateInterval ? state.age + 1 : 0
    state.usedCurvature = hessianTiming == .beforeStep ? next : state.curvature
    state.curvature = next
    position = position - rate * clipped(ratio(state))
  }

  private func diagonal(at position: Point, on oracle: Oracle<Point>) -> Point {
    let hessian = oracle.hessian(position)
    return Point(hessian.xx, hessian.yy)
  }

  private func refreshed(_ curvature: Point, _ diagonal: Point) -> Point {
    beta2 * curvature + (1 - beta2) * diagonal
  }

  /// What the average gradient is divided by.
  private func divisor(_ state: State) -> Point {
    (gamma * state.usedCurvature).clamped(from: epsilon, to: .infinity)
  }

  /// The average gradient, corrected for starting at 0 where that is set.
  private func average(_ state: State) -> Point {
    biasCorrection ? state.firstMoment / state.correction.divisor : state.firstMoment
  }

  private func ratio(_ state: State) -> Point {
    quotient(average(state), divisor(state), epsilon: epsilon)
  }

  private func clipped(_ ratio: Point) -> Point {
    ratio.clamped(from: -clipThreshold, to: clipThreshold)
  }

  func beats(of step: StepRecord<Point, State>) -> [Beat<Point>] {
    let (before, after) = (step.before, step.after)
    let kept = beta1 * before.firstMoment
    let (average, ratio) = (average(after), ratio(after))
    let clipped = clipped(ratio)
    let prime = biasCorrection ? "′" : ""
    let curvature = curvatureBeat(step)
    let division = Beat(
      "divided by curvature", "m\(prime) / max(γ h, ε)",
      "γ = \(NumberText.figure(gamma, significantDigits: 4)); where the curvature is larger, the step is shorter",
      [
        .memory("m\(prime)", average), .plain("h", after.usedCurvature, .length),
        .plain("max(γ h, ε)", divisor(after), .length), .plain("u", ratio, .memory),
      ])
    let limit = "ρ = \(NumberText.figure(clipThreshold, significantDigits: 4))"
    return [
      step.gradientBeat,
      Beat(
        "the average", "m ← β₁ m + (1 − β₁) g",
        "β₁ = \(NumberText.figure(beta1, significantDigits: 4)) of it is kept"
          + (biasCorrection ? "; m′ = m / (1 − β₁ᵗ) makes up for starting at 0" : ""),
        [
          .memory("β₁ m", kept, isQuiet: true),
          .gradient("(1 − β₁) g", (1 - beta1) * step.gradient, from: kept),
          .memory("m", after.firstMoment),
        ] + (biasCorrection ? [.memory("m′", average)] : [])),
    ] + (hessianTiming == .beforeStep ? [curvature, division] : [division, curvature]) + [
      Beat(
        "clipped", "clip(u) into [−ρ, ρ]",
        clipped == ratio ? "within \(limit): it stays as it is" : "a component is cut to \(limit)",
        [.plain("u", ratio, .memory), .memory("clip(u)", clipped, in: .unscaled)]),
      step.lastBeat(
        "scaled by η", "−η clip(u)", "\(step.rateText) is the step where u is clipped to 1",
        [
          .memory("clip(u)", clipped, in: .unscaled),
          .step("−η clip(u)", -(step.rate * clipped)),
        ]),
    ]
  }

  /// The beat of the curvature, which at most steps says that it is not looked at.
  private func curvatureBeat(_ step: StepRecord<Point, State>) -> Beat<Point> {
    let isRefreshed = step.before.age == 0
    let diagonal = diagonal(at: step.position, on: step.oracle)
    return Beat(
      "the curvature", "h ← β₂ h + (1 − β₂) diag ∇²f",
      isRefreshed
        ? "β₂ = \(NumberText.figure(beta2, significantDigits: 4)) of it is kept"
          + (hessianTiming == .afterStep ? "; the next step divides by it" : "")
        : "it is taken in only every \(updateInterval) steps: h stays",
      (isRefreshed ? [.plain("diag ∇²f", diagonal, .length)] : [])
        + [
          .plain("h before", step.before.curvature, .length),
          .plain("h", step.after.curvature, .length),
        ])
  }

  static var watchFor: String {
    "Far out every step is η long, as by signs alone; near the minimum the curvature shortens it."
  }

  /// Decoupled decay of 1e-4, as in Optax.
  static var defaultTransform: GradientTransform { .decoupled(1e-4) }

  func initialRate(descent: Double, reach: Double) -> Double {
    reach / 120 / clipThreshold
  }

  static var name: String { "sophia" }
  static var summary: String { "an average gradient over an average curvature, clipped" }
  static var source: String {
    "H. Liu, Z. Li, D. Hall, P. Liang, T. Ma, Sophia: a scalable stochastic second-order optimizer "
      + "for language model pre-training, 2023"
  }

  static var settings: [Setting<Self>] {
    [
      .beta1(\.beta1), .beta2(\.beta2, "the share of the average curvature kept").quiet,
      .number(
        "gamma", \.gamma, "γ", in: .nonnegative, scale: .logarithmic,
        "how much of the curvature divides; the less, the more steps are clipped"
      ).prominent,
      .number(
        "clip_threshold", \.clipThreshold, "ρ", in: .positive, scale: .logarithmic,
        aliases: ["rho"], "the largest component of a step before η"),
      .integer(
        "update_interval", \.updateInterval, "k", in: 1...Int.max,
        "the steps from one look at the curvature to the next"),
      .choice(
        "hessian_timing", \.hessianTiming, "timing",
        "whether a new curvature joins before or after it is used"),
      .flag(
        "bias_correction", \.biasCorrection, "correction",
        "makes up for an average gradient that starts at 0"),
      .epsilon(\.epsilon, "divides where the curvature is less, or negative"),
    ]
  }
}
