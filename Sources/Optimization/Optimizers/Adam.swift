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
  /// Where ε stands relative to the correction of the second moment.
  public enum Position: String, CaseIterable, Sendable {
    case afterCorrection = "after_correction"
    case beforeCorrection = "before_correction"
  }

  public var beta1 = 0.9
  public var beta2 = 0.999
  public var epsilon = 1e-8
  public var epsilonRoot = 0.0
  public var epsilonPosition = Position.afterCorrection
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
    let denominator = denominator(state.squares, correction: squareCorrection)
    let step = quotient(state.mean, denominator, epsilon: epsilon)
    position = position - (rate / meanCorrection) * step
  }

  /// The root that divides the average, corrected for starting at 0.
  @inline(__always)
  private func denominator(_ squares: Vector, correction: Double) -> Vector {
    switch epsilonPosition {
    case .afterCorrection:
      (squares / correction + epsilonRoot).squareRoot() + epsilon
    case .beforeCorrection:
      ((squares + epsilonRoot).squareRoot() + epsilon) / correction.squareRoot()
    }
  }

  public func beats(of step: StepRecord<Vector, State>) -> [Beat<Vector>] {
    let mean = step.after.mean
    let kept = beta1 * step.before.mean
    let root = step.after.squares.squareRoot()
    var beats = [
      Beat(
        "the average fades", "β₁ m", "β₁ = \(CaptionText.number(beta1)) of it is kept",
        [.memory("m before", step.before.mean, isQuiet: true), .memory("β₁ m", kept)]),
      step.gradientBeat,
      Beat(
        "the sum", "m ← β₁ m + (1 − β₁) g", "a small share of the slope joins the average",
        [
          .memory("β₁ m", kept, isQuiet: true),
          .gradient("(1 − β₁) g", (1 - beta1) * step.gradient, from: kept), .memory("m", mean),
        ]),
      Beat(
        "squares", "v ← β₂ v + (1 − β₂) g²",
        "β₂ = \(CaptionText.number(beta2)) of the average square is kept",
        [
          .gradient("g", step.gradient), .plain("v before", step.before.squares, .length),
          .plain("v", step.after.squares, .length),
        ]),
      Beat(
        "the root", "√v", "as a length it can be compared with the slope",
        [
          .gradient("g", step.gradient, isQuiet: true),
          .lengths("√v before", step.before.squares.squareRoot(), isQuiet: true),
          .lengths("√v", root),
        ]),
    ]
    let divisors =
      biasCorrection
      ? (step.after.meanCorrection.divisor, step.after.squareCorrection.divisor) : (1, 1)
    let divisor = denominator(step.after.squares, correction: divisors.1)
    if biasCorrection { beats += corrections(mean, root, divisors, divisor) }
    // The correction of the average joins the rate, as in the step.
    let rate = step.rate / divisors.0
    let bare = quotient(mean, divisor, epsilon: epsilon)
    let average = mean / divisors.0
    let prime = biasCorrection ? "′" : ""
    let ratio = bare / divisors.0
    return beats + [
      Beat(
        "divided by the root", "u = m\(prime) / (\(divisorSymbol))",
        "1 where all slopes agreed, less where they changed sign",
        [
          .memory("m\(prime)", average, isQuiet: true),
          .lengths(divisorSymbol, divisor), .memory("u", ratio, in: .unscaled),
        ]),
      step.lastBeat(
        "scaled by η", "−η u", "\(step.rateText) is the step where u is 1",
        [.memory("u", ratio, in: .unscaled), .step("−η u", -(rate * bare))]),
    ]
  }

  /// What the average is divided by, as the settings have it.
  private var divisorSymbol: String {
    let isBefore = epsilonPosition == .beforeCorrection
    let square = biasCorrection && !isBefore ? "v′" : "v"
    let sum = (epsilonRoot > 0 ? "√(\(square) + ε_root)" : "√\(square)") + " + ε"
    return isBefore && biasCorrection ? "(\(sum)) / √(1 − β₂ᵗ)" : sum
  }

  /// The beats of both corrections.
  private func corrections(
    _ mean: Vector, _ root: Vector, _ divisors: (mean: Double, squares: Double), _ divisor: Vector
  ) -> [Beat<Vector>] {
    [
      Beat(
        "the average corrected", "m′ = m / (1 − β₁ᵗ)", "makes up for an average that started at 0",
        [
          .memory("m", mean, isQuiet: true), .number("1 − β₁ᵗ", divisors.mean),
          .memory("m′", mean / divisors.mean),
        ]),
      Beat(
        "the square corrected", "v′ = v / (1 − β₂ᵗ)", "the same for the average square",
        [
          .lengths("√v", root, isQuiet: true), .number("1 − β₂ᵗ", divisors.squares),
          .lengths(divisorSymbol, divisor),
        ]),
    ]
  }

  public static var watchFor: String {
    "The first steps are η long in every coordinate; then it rolls on, and swings before it rests."
  }

  public func recommendedRate(descent: Double, reach: Double) -> Double { reach / 30 }

  public static var name: String { "adam" }
  public static var summary: String { "momentum over the root of the average square, corrected" }
  public static var source: String {
    "D. Kingma, J. Ba, Adam: a method for stochastic optimization, 2015"
  }

  public static var knobs: [Knob<Self>] {
    [
      .number(
        "beta1", \.beta1, "β₁", in: .belowOne, "the share of the average gradient kept"
      ).prominent,
      .number("beta2", \.beta2, "β₂", in: .belowOne, "the share of the average square kept")
        .prominent,
      .number(
        "epsilon", \.epsilon, "ε", in: .nonnegative, scale: .logarithmic, aliases: ["eps"],
        "keeps the denominator away from 0"),
      .number(
        "epsilon_root", \.epsilonRoot, "ε_root", in: .nonnegative, "added under the root"),
      .choice(
        "epsilon_position", \.epsilonPosition, "ε stands",
        "ε beside the corrected or the bare second moment"),
      .flag(
        "bias_correction", \.biasCorrection, "correction",
        "makes up for averages that start at 0"),
    ]
  }
}
