/// Schedule-free AdamW: the base moves by the gradient over the root of its average square.
///
///     v ← β₂ v + (1 − β₂) g²        u = g / (√(v / (1 − β₂ᵗ)) + ε)
///     γ = η · min(1, t / warm-up)        c = w / Σw with w = t^r · (max γ)^p
///     z ← z − γ (u + λ y)        x ← (1 − c) x + c z        y ← β₁ x + (1 − β₁) z
///
/// The average x takes the place of both Adam's average gradient and a falling rate. Weight decay
/// is decoupled: it is part of the step of the base, at its rate γ.
/// Source: A. Defazio, X. Yang, H. Mehta, K. Mishchenko, A. Khaled, A. Cutkosky, The road less
/// scheduled, 2024.
struct ScheduleFreeAdamW<Vector: ParameterVector>: ElementwiseOptimizer {
  var beta1 = 0.9
  var beta2 = 0.999
  var epsilon = 1e-8
  var weighting = AveragedIterates<Vector>.Weighting()

  init() {}

  /// The base z, the average x and the average square v.
  struct Slots: Sendable {
    var iterates: AveragedIterates<Vector>
    var secondMoment = Vector.zero
  }

  /// The weights of the step, and what corrects v.
  struct Scalars: Sendable {
    var averaging = AveragedIterates<Vector>.Step()
    var correction = BiasCorrection()
  }

  func initialSlots(at start: Vector, rate: Double) -> Slots {
    Slots(iterates: AveragedIterates(at: start))
  }

  func initialScalars(rate: Double) -> Scalars { Scalars() }

  func advance(_ scalars: inout Scalars, rate: Double) {
    scalars.averaging.advance(rate: rate, weighting)
    _ = scalars.correction.advance(keeping: beta2)
  }

  @inline(__always)
  func step(
    _ position: inout Vector, _ slots: inout Slots, gradient: Vector, _ scalars: Scalars,
    rate: Double
  ) {
    slots.secondMoment = beta2 * slots.secondMoment + (1 - beta2) * gradient.squared
    let ratio = quotient(gradient, denominator(slots, scalars), epsilon: epsilon)
    slots.iterates.move(
      &position, along: ratio, interpolation: beta1, scalars.averaging)
  }

  /// The root that divides the gradient, corrected for starting at 0.
  @inline(__always)
  private func denominator(_ slots: Slots, _ scalars: Scalars) -> Vector {
    (slots.secondMoment / scalars.correction.divisor).squareRoot() + epsilon
  }

  /// Decay beside the step is a longer step of the base, at its rate γ.
  func decay(
    _ position: inout Vector, _ slots: inout Slots, _ scalars: Scalars, by shift: Vector,
    rate: Double
  ) {
    let warm = weighting.warmUp(at: scalars.averaging.count)
    slots.iterates.decay(
      &position, by: warm * shift, interpolation: beta1, scalars.averaging)
  }

  static var auxiliaryIterateName: String? { "average" }

  func auxiliaryIterate(in slots: Slots, at position: Vector) -> Vector { slots.iterates.average }

  func beats(of step: StepRecord<Vector, State>) -> [Beat<Vector>] {
    let denominator = denominator(step.after.slots, step.after.scalars)
    let ratio = quotient(step.gradient, denominator, epsilon: epsilon)
    return [
      step.gradientBeat,
      Beat(
        "squares", "v ← β₂ v + (1 − β₂) g²",
        "β₂ = \(NumberText.figure(beta2, significantDigits: 4)) of the average square is kept",
        [
          .gradient("g", step.gradient), .plain("v before", step.before.secondMoment, .length),
          .plain("v", step.after.secondMoment, .length),
        ]),
      Beat(
        "divided by the root", "u = g / (√v′ + ε)",
        "v′ = v / (1 − β₂ᵗ); each coordinate is measured by its own gradients",
        [
          .gradient("g", step.gradient, isQuiet: true),
          .number("1 − β₂ᵗ", step.after.correction.divisor), .lengths("√v′ + ε", denominator),
          .gradient("u", ratio, in: .unscaled),
        ]),
    ]
      + step.after.iterates.beats(
        from: step.position, along: ("u", ratio), before: step.before.iterates,
        step.after.averaging,
        interpolation: ("β₁", beta1), to: step.next)
  }

  static var watchFor: String {
    "The base runs at full rate all the way; its average comes to rest, and the path between them."
  }

  /// Decoupled decay, with λ = 0 as in the authors' package.
  static var defaultTransform: GradientTransform { .decoupled() }

  func initialRate(descent: Double, reach: Double) -> Double { reach / 30 }

  static var name: String { "schedule_free_adamw" }
  static var shortName: String { "sf_adamw" }
  static var aliases: [String] { ["schedule_free_adam"] }
  static var summary: String {
    "Adam's scaling, and an average of the path in place of a falling rate"
  }
  static var source: String {
    "A. Defazio, X. Yang, H. Mehta and others, The road less scheduled, 2024"
  }

  static var settings: [Setting<Self>] {
    [
      .number(
        "beta1", \.beta1, "β₁", in: .unit, "how close to the average the gradient is taken"
      ).prominent,
      .beta2(\.beta2), .epsilon(\.epsilon),
    ] + AveragedIterates<Vector>.Weighting.settings.map { $0.lifted(through: \.weighting) }
  }
}
