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
public struct Rprop<Vector: ParameterVector>: Optimizer {
  public var etaMinus = 0.5
  public var etaPlus = 1.2
  public var stepMin = 1e-6
  public var stepMax = 50.0

  public init() {}

  /// The step lengths Δ, and the gradient p of the step before.
  public struct State: Sendable {
    var lengths: Vector
    var previous = Vector.zero
  }

  public func initialState(at start: Vector, rate: Double) -> State {
    State(lengths: .uniform(rate))
  }

  public func step(
    _ position: inout Vector, _ state: inout State, gradient: Vector, rate: Double
  ) {
    // The signs are multiplied, not the gradients, whose product may underflow to 0.
    let agreement = gradient.signs * state.previous.signs
    let factor = agreement.bySign(
      positive: .uniform(etaPlus), zero: .uniform(1), negative: .uniform(etaMinus))
    state.lengths = (factor * state.lengths).clamped(from: stepMin, to: max(stepMin, stepMax))
    let kept = agreement.bySign(positive: gradient, zero: gradient, negative: .zero)
    position = position - kept.signs * state.lengths
    state.previous = kept
  }

  public func recommendedRate(descent: Double, reach: Double) -> Double { reach / 30 }

  public static var name: String { "rprop" }
  public static var summary: String { "signs only: longer steps while they agree, shorter after" }
  public static var source: String {
    "M. Riedmiller, H. Braun, A direct adaptive method for faster backpropagation learning: the "
      + "RPROP algorithm, 1993"
  }

  public static var knobs: [Knob<Self>] {
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
