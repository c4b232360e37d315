/// Lion: the sign of a blend of momentum and gradient, with a longer memory than the blend shows.
///
///     c = β₁ m + (1 − β₁) g
///     θ ← θ − η (sign(c) + λ θ)
///     m ← β₂ m + (1 − β₂) g
///
/// The step looks at the average with β₁, what is remembered fades with β₂. Weight decay λ stands
/// beside the step. Defaults of the paper; Optax decays by 1e-3 unless told otherwise.
/// Source: X. Chen, C. Liang, D. Huang, E. Real and others, Symbolic discovery of optimization
/// algorithms, 2023.
struct Lion<Vector: ParameterVector>: ElementwiseOptimizer {
  var beta1 = 0.9
  var beta2 = 0.99

  init() {}

  /// The average of the gradients m.
  struct Slots: Sendable {
    var firstMoment = Vector.zero
  }

  mutating func setMomentum(_ momentum: Double) { beta1 = momentum }

  func initialSlots(at start: Vector, rate: Double) -> Slots { Slots() }

  @inline(__always)
  func step(
    _ position: inout Vector, _ slots: inout Slots, gradient: Vector, _ scalars: Void,
    rate: Double
  ) {
    position = position - rate * blend(slots.firstMoment, gradient).signs
    slots.firstMoment = beta2 * slots.firstMoment + (1 - beta2) * gradient
  }

  /// The vector whose signs the step takes.
  @inline(__always)
  private func blend(_ firstMoment: Vector, _ gradient: Vector) -> Vector {
    beta1 * firstMoment + (1 - beta1) * gradient
  }

  func beats(of step: StepRecord<Vector, State>) -> [Beat<Vector>] {
    let (before, gradient) = (step.before.firstMoment, step.gradient)
    let kept = beta1 * before
    let blend = blend(before, gradient)
    return [
      Beat(
        "the memory fades", "β₁ m",
        "β₁ = \(NumberText.figure(beta1, significantDigits: 4)) of it counts in this step",
        [.memory("m before", before, isQuiet: true), .memory("β₁ m", kept)]),
      step.gradientBeat,
      Beat(
        "the blend", "c = β₁ m + (1 − β₁) g", "the memory, and a share of the gradient",
        [
          .memory("β₁ m", kept, isQuiet: true),
          .gradient("(1 − β₁) g", (1 - beta1) * gradient, from: kept), .memory("c", blend),
        ]),
      Beat(
        "what is remembered", "m ← β₂ m + (1 − β₂) g",
        "β₂ = \(NumberText.figure(beta2, significantDigits: 4)) of the memory is kept for the next step",
        [
          .gradient("g", gradient, isQuiet: true), .memory("m before", before, isQuiet: true),
          .memory("m", step.after.firstMoment),
        ]),
    ] + step.signBeats(of: .memory("c", blend, isQuiet: true), signs: blend.signs)
  }

  static var watchFor: String {
    "All steps are η long in every coordinate; its long memory carries it far past a turn."
  }

  /// Decay beside the step, as published; its share is 0 until it is set.
  static var defaultTransform: GradientTransform { .decoupled() }

  func initialRate(descent: Double, reach: Double) -> Double { reach / 100 }

  static var name: String { "lion" }
  static var summary: String { "the signs of a blend of momentum and gradient, decoupled decay" }
  static var source: String {
    "X. Chen, C. Liang, D. Huang, E. Real and others, Symbolic discovery of optimization "
      + "algorithms, 2023"
  }

  static var settings: [Setting<Self>] {
    [
      .beta1(\.beta1, "the share of the memory in the step"),
      .beta2(\.beta2, "the share of the memory kept"),
    ]
  }
}
