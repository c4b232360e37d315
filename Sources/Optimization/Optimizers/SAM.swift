/// Sharpness-aware minimization: the slope is taken a little uphill, where a sharp valley is steeper.
///
///     e = ρ g / (‖g‖ + ε)                       adaptive: e = ρ θ² g / (‖|θ| g‖ + ε)
///     v ← μ v + ∇f(θ + e)        θ ← θ − η v
///
/// With μ = 0 the step is plain descent, else momentum. At a point without slope nothing is disturbed.
/// Both gradients of a step meet the same noise, as those of one mini-batch.
/// Source: P. Foret, A. Kleiner, H. Mobahi, B. Neyshabur, Sharpness-aware minimization for
/// efficiently improving generalization, 2021; J. Kwon, J. Kim, H. Park, I. Choi, ASAM, 2021
/// (adaptive).
struct SAM<Vector: EuclideanVector>: Optimizer {
  var rho = 0.05
  var perturbationEpsilon = 0.0
  var adaptive = false
  var momentum = 0.0

  init() {}

  /// The remembered vector v.
  struct State: Sendable {
    var velocity = Vector.zero
  }

  mutating func setMomentum(_ momentum: Double) { self.momentum = momentum }

  func initialState(at start: Vector, rate: Double) -> State { State() }

  func step(
    _ position: inout Vector, _ state: inout State, gradient: Vector, rate: Double,
    on oracle: Oracle<Vector>
  ) {
    let there = oracle.gradient(position + disturbance(gradient, at: position))
    state.velocity = momentum * state.velocity + there
    position = position - rate * state.velocity
  }

  /// The way uphill, e.
  private func disturbance(_ gradient: Vector, at position: Vector) -> Vector {
    let direction = adaptive ? position * position * gradient : gradient
    let norm = (adaptive ? position * gradient : gradient).norm + perturbationEpsilon
    // Without slope no direction is uphill.
    return norm > 0 ? (rho / norm) * direction : .zero
  }

  func beats(of step: StepRecord<Vector, State>) -> [Beat<Vector>] {
    let disturbance = disturbance(step.gradient, at: step.position)
    let there = step.oracle.gradient(step.position + disturbance)
    let velocity = step.after.velocity
    let kept = momentum * step.before.velocity
    let beats = [
      step.gradientBeat,
      Beat(
        "a little uphill", adaptive ? "e = ρ θ² g / ‖|θ| g‖" : "e = ρ g / ‖g‖",
        disturbance == .zero
          ? "the gradient is 0, so no direction is uphill"
          : "ρ = \(NumberText.figure(rho, significantDigits: 4)) is how far the neighbourhood is searched",
        [.gradient("g", step.gradient, isQuiet: true), .gradient("e", disturbance, in: .place)]),
      Beat(
        "the gradient there", "g′ = ∇f(θ + e)",
        "steeper than at the point where the valley is sharp",
        [.gradient("g", step.gradient, isQuiet: true), .gradient("g′", there)]),
    ]
    guard momentum > 0 else {
      return beats + [
        step.lastBeat(
          "scaled by η", "−η g′", "\(step.rateText) turns it into a step, from the point itself",
          [.gradient("g′", there), .step("−η g′", -(step.rate * velocity))])
      ]
    }
    return beats + [
      Beat(
        "the sum", "v ← μ v + g′",
        "μ = \(NumberText.figure(momentum, significantDigits: 4)) of the velocity is kept",
        [
          .memory("μ v", kept, isQuiet: true), .gradient("g′", there, from: kept),
          .memory("v", velocity),
        ]),
      step.lastBeat(
        "scaled by η", "−η v", "\(step.rateText) turns it into a step, from the point itself",
        [.memory("v", velocity), .step("−η v", -(step.rate * velocity))]),
    ]
  }

  static var watchFor: String {
    "It avoids sharp valleys, and near a minimum it bounces: the gradient is never that of the point."
  }

  /// Half of what suits descent: across a trough the slope uphill makes the step longer still.
  func initialRate(descent: Double, reach: Double) -> Double {
    descent * (1 - momentum) / 2
  }

  static var name: String { "sam" }
  static var summary: String { "descent by the gradient a little uphill, out of sharp valleys" }
  static var source: String {
    "P. Foret, A. Kleiner, H. Mobahi, B. Neyshabur, Sharpness-aware minimization for efficiently "
      + "improving generalization, 2021"
  }

  static var settings: [Setting<Self>] {
    [
      .number(
        "rho", \.rho, "ρ", in: .nonnegative, scale: .logarithmic,
        "how far uphill the gradient is taken"
      ).prominent,
      .number(
        "perturbation_epsilon", \.perturbationEpsilon, "ε", in: .nonnegative, scale: .logarithmic,
        aliases: ["epsilon", "eps"], "added to the length that is divided by"),
      .flag("adaptive", \.adaptive, "adaptive", "scales the way uphill by the coordinates"),
      .number(
        "momentum", \.momentum, "μ", in: .belowOne, aliases: ["beta", "mu"],
        "the share of the velocity kept at each step"
      ).prominent,
    ]
  }
}
