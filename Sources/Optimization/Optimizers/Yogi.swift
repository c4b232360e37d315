/// Yogi: Adam whose average square moves by a fixed share of the new one, so that it cannot jump down.
///
///     m ← β₁ m + (1 − β₁) g                        m̂ = m / (1 − β₁ᵗ)
///     v ← v − (1 − β₂) sign(v − g²) g²             v̂ = v / (1 − β₂ᵗ)
///     θ ← θ − η m̂ / (√v̂ + ε)
///
/// m and v both start at `initialAccumulator`, as in Optax, and are corrected as if they had started
/// at 0. A function of one variable has no second m.
/// Source: M. Zaheer, S. Reddi, D. Sachan, S. Kale, S. Kumar, Adaptive methods for nonconvex
/// optimization, 2018.
public struct Yogi<Vector: ParameterVector>: Optimizer {
  public var beta1 = 0.9
  public var beta2 = 0.999
  public var epsilon = 1e-3
  public var initialAccumulator = 1e-6

  public init() {}

  /// The averages m and v, and what corrects each.
  public struct State: Sendable {
    /// Nil before the first step.
    var mean: Vector?
    var squares: Vector
    var meanCorrection = BiasCorrection()
    var squareCorrection = BiasCorrection()
  }

  public func initialState(at start: Vector, rate: Double) -> State {
    State(squares: .uniform(initialAccumulator))
  }

  public func step(
    _ position: inout Vector, _ state: inout State, gradient: Vector, rate: Double,
    on oracle: Oracle<Vector>
  ) {
    let before = state.mean ?? initialMean(gradient, oracle)
    let mean = beta1 * before + (1 - beta1) * gradient
    let square = gradient.squared
    state.mean = mean
    state.squares =
      state.squares - (1 - beta2) * ((state.squares - square).signs * square)
    let scaled = rate / state.meanCorrection.advance(keeping: beta1)
    _ = state.squareCorrection.advance(keeping: beta2)
    position = position - scaled * quotient(mean, denominator(state), epsilon: epsilon)
  }

  /// m before the first step.
  private func initialMean(_ gradient: Vector, _ oracle: Oracle<Vector>) -> Vector {
    let initial = Vector.uniform(initialAccumulator)
    guard oracle.dimension == 1 else { return initial }
    // What is not a variable has no slope, and must not begin to move.
    return gradient.bySign(positive: initial, zero: .zero, negative: initial)
  }

  /// The root that divides the average.
  @inline(__always)
  private func denominator(_ state: State) -> Vector {
    (state.squares / state.squareCorrection.divisor).squareRoot() + epsilon
  }

  public func beats(of step: StepRecord<Vector, State>) -> [Beat<Vector>] {
    let (before, after) = (step.before, step.after)
    let start = before.mean ?? initialMean(step.gradient, step.oracle)
    let mean = after.mean ?? start
    let correction = after.meanCorrection.divisor
    let length = StepQuantity.lengths("√v′ + ε", denominator(after))
    let ratio = quotient(mean, denominator(after), epsilon: epsilon)
    return step.averageBeats(from: start, to: mean, keeping: beta1) + [
      Beat(
        "squares compared", "sign(v − g²)", "only whether the average is too large or too small",
        [
          .plain("v", before.squares, .length), .plain("g²", step.gradient.squared, .gradient),
          .plain("sign", (before.squares - step.gradient.squared).signs),
        ]),
      Beat(
        "a share of the square", "v ← v − (1 − β₂) sign · g²",
        "1 − β₂ = \(CaptionText.number(1 - beta2)) of the new square, up or down",
        [
          .lengths("√v before", before.squares.squareRoot(), isQuiet: true),
          .lengths("√v", after.squares.squareRoot()),
        ]),
      step.averageCorrected(mean, by: correction),
      step.squareCorrected(after.squares, by: after.squareCorrection.divisor, to: length),
    ]
      + step.quotientBeats(
        of: .memory("m′", mean / correction, isQuiet: true), by: length,
        ratio: ratio / correction, step: -((step.rate / correction) * ratio))
  }

  public static var watchFor: String {
    "Like Adam on a slope; past a steep stretch its steps lengthen even more slowly than Adam's."
  }

  public func initialRate(descent: Double, reach: Double) -> Double { reach / 30 }

  public static var name: String { "yogi" }
  public static var summary: String { "Adam whose rates can only grow slowly" }
  public static var source: String {
    "M. Zaheer, S. Reddi, D. Sachan, S. Kale, S. Kumar, Adaptive methods for nonconvex "
      + "optimization, 2018"
  }

  public static var settings: [Setting<Self>] {
    [
      .beta1(\.beta1), .beta2(\.beta2, "1 − β₂ is the share of each square that counts"),
      .epsilon(\.epsilon),
      .number(
        "initial_accumulator", \.initialAccumulator, "v₀", in: .nonnegative, scale: .logarithmic,
        "m and v before the first step"),
    ]
  }
}
