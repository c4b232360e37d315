/// Rprop: only the sign of the gradient counts, and every coordinate has its own step length.
///
///     s = sign(g · p)                                  p is the gradient of the step before
///     Δ ← clamp(Δ · {η⁺ if s > 0, η⁻ if s < 0, 1 if s = 0}, Δmin, Δmax)
///     where s < 0 the coordinate rests and p becomes 0, else θ ← θ − sign(g) Δ and p ← g
///
/// This is iRprop⁻, without backtracking, as in PyTorch. Δ starts at the learning rate, which has no
/// other part in it.
/// Source: M. Riedmiller, H. Braun, A direct adaptive method for faster backpropagation learning:
/// the RPROP algorithm, 1993; C. Igel, M. Hüsken, Improving the Rprop learning algorithm, 2000.
struct Rprop<Vector: ParameterVector>: ElementwiseOptimizer {
  var etaMinus = 0.5
  var etaPlus = 1.2
  var stepMin = 1e-6
  var stepMax = 50.0

  init() {}

  /// The step lengths Δ, and the gradient p of the step before.
  struct Slots: Sendable {
    var lengths: Vector
    var previous = Vector.zero
  }

  func initialSlots(at start: Vector, rate: Double) -> Slots {
    Slots(lengths: .uniform(rate))
  }

  @inline(__always)
  func step(
    _ position: inout Vector, _ slots: inout Slots, gradient: Vector, _ scalars: Void,
    rate: Double
  ) {
    let agreement = agreement(of: gradient, with: slots.previous)
    slots.lengths = (factor(for: agreement) * slots.lengths).clamped(
      from: stepMin, to: max(stepMin, stepMax))
    let kept = agreement.bySign(positive: gradient, zero: gradient, negative: .zero)
    position = position - kept.signs * slots.lengths
    slots.previous = kept
  }

  /// The sign of the product of two gradients.
  @inline(__always)
  private func agreement(of gradient: Vector, with previous: Vector) -> Vector {
    // The signs are multiplied, not the gradients, whose product may underflow to 0.
    gradient.signs * previous.signs
  }

  /// What the step lengths are multiplied by.
  @inline(__always)
  private func factor(for agreement: Vector) -> Vector {
    agreement.bySign(
      positive: .uniform(etaPlus), zero: .uniform(1), negative: .uniform(etaMinus))
  }

  func beats(of step: StepRecord<Vector, State>) -> [Beat<Vector>] {
    let agreement = agreement(of: step.gradient, with: step.before.previous)
    let factors =
      "\(NumberText.figure(etaPlus, significantDigits: 4)), after a change × \(NumberText.figure(etaMinus, significantDigits: 4))"
    // What the rule keeps for the next step is 0 where the coordinate rests.
    let directions = step.after.previous.signs
    return [
      step.gradientBeat,
      Beat(
        "signs compared", "sign(g · p)", "p is the gradient before; only the signs matter",
        [
          .gradient("g", step.gradient), .memory("p", step.before.previous),
          .plain("sign", agreement),
        ]),
      Beat(
        "lengths adapted", "Δ ← Δ · factor", "where the sign stays × \(factors)",
        [
          .lengths("Δ before", step.before.lengths, in: .place, isQuiet: true),
          .plain("factor", factor(for: agreement)),
          .lengths("Δ", step.after.lengths, in: .place),
        ]),
      step.lastBeat(
        "against the signs", "−sign(g) Δ", "a coordinate rests for a step after its sign changed",
        [
          .lengths("Δ", step.after.lengths, in: .place, isQuiet: true),
          .plain("sign(g)", directions, .gradient),
          .step("−sign(g) Δ", -(directions * step.after.lengths)),
        ]),
    ]
  }

  static var watchFor: String {
    "Steep or flat makes no difference: steps lengthen until the sign turns, then they shorten."
  }

  func initialRate(descent: Double, reach: Double) -> Double { reach / 30 }

  static var name: String { "rprop" }
  static var summary: String {
    "signs only: steps lengthen while they agree, shorten when they change"
  }
  static var source: String {
    "M. Riedmiller, H. Braun, A direct adaptive method for faster backpropagation learning: the "
      + "RPROP algorithm, 1993"
  }

  static var settings: [Setting<Self>] {
    [
      .number(
        "eta_minus", \.etaMinus, "η⁻",
        in: Interval(from: 0, to: 1, includesLower: false, includesUpper: false),
        "shortens the step after a change of sign"),
      .number(
        "eta_plus", \.etaPlus, "η⁺", in: Interval(from: 1, to: .infinity),
        "lengthens the step while the sign stays"),
      .number(
        "step_min", \.stepMin, "Δmin", in: .positive, scale: .logarithmic, "the shortest step"),
      .number(
        "step_max", \.stepMax, "Δmax", in: .positive, scale: .logarithmic, "the longest step"),
    ]
  }
}
