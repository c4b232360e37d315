/// AMSGrad: Adam over the largest average square so far, so that rates never grow again.
///
///     m ← β₁ m + (1 − β₁) g          m̂ = m / (1 − β₁ᵗ)
///     v ← β₂ v + (1 − β₂) g²         v̂ = v / (1 − β₂ᵗ)
///     raw          M ← max(M, v)     θ ← θ − η m̂ / (√(M/(1 − β₂ᵗ) + ε_root) + ε)    (PyTorch, Keras)
///     corrected    M ← max(M, v̂)     θ ← θ − η m̂ / (√(M + ε_root) + ε)              (Optax)
///
/// The paper has no correction at all: `biasCorrection` off. One of them can be left out alone.
/// `epsilonPosition` before_correction is Keras' form and only makes a difference with raw.
/// Source: S. Reddi, S. Kale, S. Kumar, On the convergence of Adam and beyond, 2018.
public struct AMSGrad<Vector: ParameterVector>: FirstOrderOptimizer {
  /// Which average square enters the maximum.
  public enum Square: String, CaseIterable, Sendable {
    case raw, corrected
  }

  public var beta1 = 0.9
  public var beta2 = 0.999
  public var epsilon = 1e-8
  public var epsilonRoot = 0.0
  public var epsilonPosition = EpsilonOrder.afterCorrection
  public var maximumOf = Square.raw
  public var correctMaximum = true
  public var correctFirstMoment = true
  public var biasCorrection = true

  public init() {}

  /// The averages m and v with what corrects each, and the largest square M.
  public struct State: Sendable {
    var mean = Vector.zero
    var squares = Vector.zero
    var largest = Vector.zero
    var meanCorrection = BiasCorrection()
    var squareCorrection = BiasCorrection()
  }

  public func initialState(at start: Vector, rate: Double) -> State { State() }

  public func step(
    _ position: inout Vector, _ state: inout State, gradient: Vector, rate: Double
  ) {
    state.mean = beta1 * state.mean + (1 - beta1) * gradient
    state.squares = beta2 * state.squares + (1 - beta2) * gradient.squared
    let meanCorrection = state.meanCorrection.advance(keeping: beta1)
    let squareCorrection = state.squareCorrection.advance(keeping: beta2)
    let square = correctsSquare ? state.squares / squareCorrection : state.squares
    state.largest = state.largest.maximum(with: square)
    let ratio = quotient(state.mean, denominator(state), epsilon: epsilon)
    position = position - (correctsMean ? rate / meanCorrection : rate) * ratio
  }

  private var correctsMean: Bool { biasCorrection && correctFirstMoment }
  private var correctsSquare: Bool { biasCorrection && maximumOf == .corrected }
  private var correctsMaximum: Bool { biasCorrection && correctMaximum && maximumOf == .raw }

  /// The root that divides the average.
  @inline(__always)
  private func denominator(_ state: State) -> Vector {
    epsilonPosition.divisor(
      state.largest, correction: correctsMaximum ? state.squareCorrection.divisor : 1,
      epsilon: epsilon, root: epsilonRoot)
  }

  public func beats(of step: StepRecord<Vector, State>) -> [Beat<Vector>] {
    let (before, after) = (step.before, step.after)
    let meanCorrection = correctsMean ? after.meanCorrection.divisor : 1
    let squareCorrection = after.squareCorrection.divisor
    let ratio = quotient(after.mean, denominator(after), epsilon: epsilon)
    let length = StepQuantity.lengths(
      epsilonPosition.symbol("M", isCorrected: correctsMaximum, root: epsilonRoot),
      denominator(after))
    let square = correctsSquare ? after.squares / squareCorrection : after.squares
    let symbol = correctsSquare ? "v′" : "v"
    var beats =
      step.averageBeats(from: before.mean, to: after.mean, keeping: beta1)
      + step.squareBeats(from: before.squares, to: after.squares, keeping: beta2)
    if correctsMean { beats.append(step.averageCorrected(after.mean, by: meanCorrection)) }
    if correctsSquare {
      beats.append(
        step.squareCorrected(
          after.squares, by: squareCorrection, to: .lengths("√v′", square.squareRoot())))
    }
    beats.append(
      Beat(
        "the largest so far", "M ← max(M, \(symbol))", "what divides the step never shrinks again",
        [
          .lengths("√M before", before.largest.squareRoot(), isQuiet: true),
          .lengths("√\(symbol)", square.squareRoot(), isQuiet: true),
          .lengths("√M", after.largest.squareRoot()),
        ]))
    if correctsMaximum {
      beats.append(
        step.squareCorrected(after.largest, as: "M", by: squareCorrection, to: length))
    }
    return beats
      + step.quotientBeats(
        of: .memory(correctsMean ? "m′" : "m", after.mean / meanCorrection, isQuiet: true),
        by: length, ratio: ratio / meanCorrection, step: -((step.rate / meanCorrection) * ratio))
  }

  public static var watchFor: String {
    "Like Adam, but after a steep stretch its steps stay short: it never forgets the steepest."
  }

  public func initialRate(descent: Double, reach: Double) -> Double { reach / 30 }

  public static var name: String { "amsgrad" }
  public static var summary: String { "Adam over the largest average square so far" }
  public static var source: String {
    "S. Reddi, S. Kale, S. Kumar, On the convergence of Adam and beyond, 2018"
  }

  public static var settings: [Setting<Self>] {
    [
      .beta1(\.beta1), .beta2(\.beta2), .epsilon(\.epsilon), .epsilonRoot(\.epsilonRoot),
      .epsilonOrder(\.epsilonPosition),
      .choice("maximum_of", \.maximumOf, "M of", "the largest of raw or corrected squares"),
      .flag("correct_maximum", \.correctMaximum, "M′", "divides the largest raw square by 1 − β₂ᵗ"),
      .flag("correct_first_moment", \.correctFirstMoment, "m′", "divides the average by 1 − β₁ᵗ"),
      .flag("bias_correction", \.biasCorrection, "correction", "off leaves out every correction"),
    ]
  }
}
