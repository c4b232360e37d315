/// RMSProp: every coordinate divided by the root of the running average of its squared gradients.
///
///     s ← ρ s + (1 − ρ) g²                        from `initialScale`
///     centred: a ← ρ a + (1 − ρ) g, and s − a² in place of s
///     u = g / (√s + ε)                            or √(s + ε), by `epsilonPosition`
///     θ ← θ − η u
///     momentum, before_rate: b ← μ b + u,   θ ← θ − η b     Nesterov: θ ← θ − η (u + μ b)
///     momentum, after_rate:  b ← μ b + η u, θ ← θ − b       Nesterov: θ ← θ − (η u + μ b)
///
/// There is no bias correction, so the plain rule's first step from s = 0 is η/√(1−ρ) long. before_rate is
/// PyTorch's form, after_rate that of Optax and Keras; they differ as soon as the rate changes.
/// Source: T. Tieleman, G. Hinton, Neural Networks for Machine Learning, lecture 6.5, 2012;
/// centred: A. Graves, Generating sequences with recurrent neural networks, 2013.
struct RMSProp<Vector: ParameterVector>: ElementwiseOptimizer {
  /// Whether the momentum sums up steps before or after the factor η.
  enum MomentumForm: String, CaseIterable, Sendable {
    case beforeRate = "before_rate"
    case afterRate = "after_rate"
  }

  var decay = 0.9
  var epsilon = 1e-8
  var epsilonPosition = EpsilonPosition.outside
  var centered = false
  var momentum = 0.0
  var momentumForm = MomentumForm.beforeRate
  var nesterov = false
  var initialScale = 0.0

  init() {}

  /// The averages of squares s and of gradients a, and the momentum b.
  struct Slots: Sendable {
    var secondMoment: Vector
    var firstMoment = Vector.zero
    var velocity = Vector.zero
  }

  mutating func setMomentum(_ momentum: Double) { self.momentum = momentum }

  func initialSlots(at start: Vector, rate: Double) -> Slots {
    Slots(secondMoment: .uniform(initialScale))
  }

  @inline(__always)
  func step(
    _ position: inout Vector, _ slots: inout Slots, gradient: Vector, _ scalars: Void,
    rate: Double
  ) {
    slots.secondMoment = decay * slots.secondMoment + (1 - decay) * gradient.squared
    if centered { slots.firstMoment = decay * slots.firstMoment + (1 - decay) * gradient }
    let scaled = quotient(gradient, denominator(slots), epsilon: epsilon)
    guard momentum > 0 else {
      position = position - rate * scaled
      return
    }
    switch momentumForm {
    case .beforeRate:
      slots.velocity = momentum * slots.velocity + scaled
      position =
        position - rate * (nesterov ? scaled + momentum * slots.velocity : slots.velocity)
    case .afterRate:
      slots.velocity = momentum * slots.velocity + rate * scaled
      position =
        position - (nesterov ? rate * scaled + momentum * slots.velocity : slots.velocity)
    }
  }

  /// What the gradient is divided by.
  @inline(__always)
  private func denominator(_ slots: Slots) -> Vector {
    var scale = slots.secondMoment
    if centered {
      // Rounding may leave a variance just below 0, whose root would not be a number.
      scale = (scale - slots.firstMoment.squared).clamped(from: 0, to: .infinity)
    }
    return epsilonPosition.denominator(scale, epsilon: epsilon)
  }

  func beats(of step: StepRecord<Vector, State>) -> [Beat<Vector>] {
    let denominator = denominator(step.after.slots)
    let scaled = quotient(step.gradient, denominator, epsilon: epsilon)
    let root = epsilonPosition.symbol(centered ? "s − a²" : "s")
    var beats = [
      step.gradientBeat,
      Beat(
        "average squared gradient", "s ← ρ s + (1 − ρ) g²",
        "ρ = \(NumberText.figure(decay, significantDigits: 4)) of the average is kept, the rest is new",
        [
          .gradient("g", step.gradient),
          .lengths("√s before", step.before.secondMoment.squareRoot(), isQuiet: true),
          .lengths("√s", step.after.secondMoment.squareRoot()),
        ]),
    ]
    if centered {
      beats.append(
        Beat(
          "the mean taken off", "s − a²", "what is left is how much the gradients spread",
          [
            .memory("a", step.after.firstMoment),
            .lengths("√s", step.after.secondMoment.squareRoot(), isQuiet: true),
            .lengths(root, denominator),
          ]))
    }
    beats.append(
      Beat(
        "divided by the root", "u = g / \(root)",
        "each coordinate is measured by its own recent gradients",
        [
          .gradient("g", step.gradient, isQuiet: true), .lengths(root, denominator),
          .gradient("u", scaled, in: .unscaled),
        ]))
    return beats + (momentum > 0 ? rolling(step, scaled) : [scaling(step, scaled)])
  }

  /// The last beat without momentum.
  private func scaling(_ step: StepRecord<Vector, State>, _ scaled: Vector) -> Beat<Vector> {
    step.lastBeat(
      "scaled by η", "−η u", "\(step.rateText) is the step where u is 1",
      [.gradient("u", scaled, in: .unscaled), .step("−η u", -(step.rate * scaled))])
  }

  /// The last beats with momentum.
  private func rolling(_ step: StepRecord<Vector, State>, _ scaled: Vector) -> [Beat<Vector>] {
    let isScaled = momentumForm == .afterRate
    let part = isScaled ? step.rate * scaled : scaled
    let term = isScaled ? "η u" : "u"
    let unit: StepQuantity<Vector>.Unit = isScaled ? .place : .unscaled
    let kept = momentum * step.before.velocity
    let velocity = step.after.velocity
    let ahead = nesterov ? part + momentum * velocity : velocity
    let formula = nesterov ? "(\(term) + μ b)" : "b"
    return [
      Beat(
        "momentum", "b ← μ b + \(term)",
        "μ = \(NumberText.figure(momentum, significantDigits: 4)) of the last sum is kept",
        [
          .memory("μ b", kept, in: unit, isQuiet: true),
          .gradient(term, part, from: kept, in: unit), .memory("b", velocity, in: unit),
        ]),
      step.lastBeat(
        isScaled ? "the sum is the step" : "scaled by η",
        isScaled ? "−\(formula)" : "−η \(formula)",
        isScaled ? "η is already part of it" : "\(step.rateText) turns it into a step",
        [
          .memory(formula, ahead, in: unit),
          .step("Δ", isScaled ? -ahead : -(step.rate * ahead)),
        ]),
    ]
  }

  static var watchFor: String {
    "Every coordinate moves about η a step, steep or flat, so it jitters around the minimum."
  }

  func initialRate(descent: Double, reach: Double) -> Double { reach / 30 }

  static var name: String { "rmsprop" }
  static var aliases: [String] { ["rms"] }
  static var summary: String {
    "a rate per coordinate, from a fading average of its squared gradients"
  }
  static var source: String {
    "T. Tieleman, G. Hinton, Neural Networks for Machine Learning, lecture 6.5, 2012"
  }

  static var settings: [Setting<Self>] {
    [
      .number(
        "decay", \.decay, "ρ", in: .belowOne, aliases: ["rho", "alpha"],
        "the share of the average square kept at each step"
      ).prominent,
      .epsilon(\.epsilon),
      .choice("epsilon_position", \.epsilonPosition, "ε position", "inside or outside the root"),
      .flag(
        "centered", \.centered, "centred", "divides by the spread, not by the mean square"),
      .number("momentum", \.momentum, "μ", in: .belowOne, "the share of the last step kept"),
      .choice("momentum_form", \.momentumForm, "form", "momentum before or after the rate"),
      .flag(
        "nesterov", \.nesterov, "look-ahead", "looks ahead along the momentum, if there is any"),
      .number(
        "initial_scale", \.initialScale, "s₀", in: .nonnegative,
        "the average square before the first step"),
    ]
  }
}
