/// Schedule-free descent: an average of the path takes the place of a falling rate.
///
///     γ = η · min(1, t / warm-up)        c = w / Σw with w = t^r · (max γ)^p
///     z ← z − γ g        x ← (1 − c) x + c z        y ← β x + (1 − β) z
///
/// The gradient is taken at y, which is the point of the run; x, the average of the base z, is the
/// one to be used in the end. With a constant γ it is the plain average.
/// Source: A. Defazio, X. Yang, H. Mehta, K. Mishchenko, A. Khaled, A. Cutkosky, The road less
/// scheduled, 2024.
struct ScheduleFreeSGD<Vector: ParameterVector>: ElementwiseOptimizer {
  var beta = 0.9
  var weighting = AveragedIterates<Vector>.Weighting()

  init() {}

  /// The base z and the average x.
  struct Slots: Sendable {
    var iterates: AveragedIterates<Vector>
  }

  /// The weights of the step.
  struct Scalars: Sendable {
    var averaging = AveragedIterates<Vector>.Step()
  }

  func initialSlots(at start: Vector, rate: Double) -> Slots {
    Slots(iterates: AveragedIterates(at: start))
  }

  func initialScalars(rate: Double) -> Scalars { Scalars() }

  func advance(_ scalars: inout Scalars, rate: Double) {
    scalars.averaging.advance(rate: rate, weighting)
  }

  @inline(__always)
  func step(
    _ position: inout Vector, _ slots: inout Slots, gradient: Vector, _ scalars: Scalars,
    rate: Double
  ) {
    slots.iterates.move(
      &position, along: gradient, interpolation: beta, scalars.averaging)
  }

  /// Decay beside the step is a longer step of the base, warmed up as the step itself.
  func decay(
    _ position: inout Vector, _ slots: inout Slots, _ scalars: Scalars, by shift: Vector,
    rate: Double
  ) {
    let warm = weighting.warmUp(at: scalars.averaging.count)
    slots.iterates.decay(
      &position, by: warm * shift, interpolation: beta, scalars.averaging)
  }

  static var auxiliaryIterateName: String? { "average" }

  func auxiliaryIterate(in slots: Slots, at position: Vector) -> Vector { slots.iterates.average }

  func beats(of step: StepRecord<Vector, State>) -> [Beat<Vector>] {
    [step.gradientBeat]
      + step.after.iterates.beats(
        from: step.position, along: ("g", step.gradient), before: step.before.iterates,
        step.after.averaging,
        interpolation: ("β", beta), to: step.next)
  }

  static var watchFor: String {
    "The path swings around its average, which comes down smoothly though the rate never falls."
  }

  func initialRate(descent: Double, reach: Double) -> Double { descent }

  static var name: String { "schedule_free_sgd" }
  static var shortName: String { "sf_sgd" }
  static var aliases: [String] { ["schedule_free"] }
  static var summary: String {
    "gradient descent, and an average of its path in place of a falling rate"
  }
  static var source: String {
    "A. Defazio, X. Yang, H. Mehta and others, The road less scheduled, 2024"
  }

  static var settings: [Setting<Self>] {
    [
      .number(
        "beta", \.beta, "β", in: .unit, "how close to the average the gradient is taken"
      ).prominent
    ] + AveragedIterates<Vector>.Weighting.settings.map { $0.lifted(through: \.weighting) }
  }
}
