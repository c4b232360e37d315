/// Adam: momentum divided by the root of the average square, both corrected for starting at 0.
///
///     m ← β₁ m + (1 − β₁) g          m̂ = m / (1 − β₁ᵗ)
///     v ← β₂ v + (1 − β₂) g²         v̂ = v / (1 − β₂ᵗ)
///     after_correction    θ ← θ − η m̂ / (√(v̂ + ε_root) + ε)                    (paper, PyTorch)
///     before_correction   θ ← θ − η √(1 − β₂ᵗ) m̂ / (√(v + ε_root) + ε)         (Keras)
///
/// Without bias correction both hats are the bare averages; the first step is then
/// (1−β₁)/√(1−β₂) times the rate, 3.16 at the defaults, and steps grow to more before they settle.
/// Source: D. Kingma, J. Ba, Adam: a method for stochastic optimization, 2015.
public struct Adam<Vector: ParameterVector>: FirstOrderOptimizer {
  public var beta1 = 0.9
  public var beta2 = 0.999
  public var epsilon = 1e-8
  public var epsilonRoot = 0.0
  public var epsilonPosition = EpsilonOrder.afterCorrection
  public var biasCorrection = true

  public init() {}

  /// The averages m and v, and what corrects each.
  public struct State: Sendable {
    var mean = Vector.zero
    var squares = Vector.zero
    var meanCorrection = BiasCorrection()
    var squareCorrection = BiasCorrection()
  }

  public func initialState(at start: Vector, rate: Double) -> State { State() }

  public func step(
    _ position: inout Vector, _ state: inout State, gradient: Vector, rate: Double
  ) {
    state.mean = beta1 * state.mean + (1 - beta1) * gradient
    state.squares = beta2 * state.squares + (1 - beta2) * gradient.squared
    let corrections = (
      state.meanCorrection.advance(keeping: beta1), state.squareCorrection.advance(keeping: beta2)
    )
    let (meanCorrection, squareCorrection) = biasCorrection ? corrections : (1, 1)
    let denominator = epsilonPosition.divisor(
      state.squares, correction: squareCorrection, epsilon: epsilon, root: epsilonRoot)
    let step = quotient(state.mean, denominator, epsilon: epsilon)
    position = position - (rate / meanCorrection) * step
  }

  public func beats(of step: StepRecord<Vector, State>) -> [Beat<Vector>] {
    let (before, after) = (step.before, step.after)
    let (meanCorrection, squareCorrection) =
      biasCorrection ? (after.meanCorrection.divisor, after.squareCorrection.divisor) : (1, 1)
    let divisor = epsilonPosition.divisor(
      after.squares, correction: squareCorrection, epsilon: epsilon, root: epsilonRoot)
    let length = StepQuantity.lengths(
      epsilonPosition.symbol(isCorrected: biasCorrection, root: epsilonRoot), divisor)
    // The correction of the average joins the rate, as in the step.
    let ratio = quotient(after.mean, divisor, epsilon: epsilon)
    let corrections = [
      step.averageCorrected(after.mean, by: meanCorrection),
      step.squareCorrected(after.squares, by: squareCorrection, to: length),
    ]
    return step.averageBeats(from: before.mean, to: after.mean, keeping: beta1)
      + step.squareBeats(from: before.squares, to: after.squares, keeping: beta2)
      + (biasCorrection ? corrections : [])
      + step.quotientBeats(
        of: .memory(biasCorrection ? "m′" : "m", after.mean / meanCorrection, isQuiet: true),
        by: length, ratio: ratio / meanCorrection, step: -((step.rate / meanCorrection) * ratio))
  }

  public static var watchFor: String {
    "The first steps are η long in every coordinate; then it rolls on, and swings before it rests."
  }

  public func initialRate(descent: Double, reach: Double) -> Double { reach / 30 }

  public static var name: String { "adam" }
  public static var summary: String { "momentum over the root of the average square, corrected" }
  public static var source: String {
    "D. Kingma, J. Ba, Adam: a method for stochastic optimization, 2015"
  }

  public static var settings: [Setting<Self>] {
    [
      .beta1(\.beta1), .beta2(\.beta2), .epsilon(\.epsilon), .epsilonRoot(\.epsilonRoot),
      .epsilonOrder(\.epsilonPosition), .biasCorrection(\.biasCorrection),
    ]
  }
}
