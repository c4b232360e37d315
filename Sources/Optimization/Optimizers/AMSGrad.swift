/// AMSGrad: Adam divided by the largest average square so far, so that rates never grow again.
///
///     m ← β₁ m + (1 − β₁) g          m̂ = m / (1 − β₁ᵗ)
///     v ← β₂ v + (1 − β₂) g²         v̂ = v / (1 − β₂ᵗ)
///     raw          M ← max(M, v)     θ ← θ − η m̂ / (√(M/(1 − β₂ᵗ) + ε_root) + ε)    (PyTorch, Keras)
///     corrected    M ← max(M, v̂)     θ ← θ − η m̂ / (√(M + ε_root) + ε)              (Optax)
///
/// The paper has no correction at all: `biasCorrection` off. One of them can be left out alone.
/// `epsilonPosition` before_correction is Keras' form and only makes a difference with raw.
/// Source: S. Reddi, S. Kale, S. Kumar, On the convergence of Adam and beyond, 2018.
struct AMSGrad<Vector: ParameterVector>: ElementwiseOptimizer {
  /// Which average square enters the maximum.
  enum Square: String, CaseIterable, Sendable {
    case raw, corrected
  }

  var beta1 = 0.9
  var beta2 = 0.999
  var epsilon = 1e-8
  var epsilonRoot = 0.0
  var epsilonPosition = EpsilonOrder.afterCorrection
  var maximumOf = Square.raw
  var correctMaximum = true
  var correctFirstMoment = true
  var biasCorrection = true

  init() {}

  /// The averages m and v, and the largest square M.
  struct Slots: Sendable {
    var firstMoment = Vector.zero
    var secondMoment = Vector.zero
    var largest = Vector.zero
  }

  /// What corrects each average.
  struct Scalars: Sendable {
    var firstCorrection = BiasCorrection()
    var secondCorrection = BiasCorrection()
  }

  mutating func setMomentum(_ momentum: Double) { beta1 = momentum }

  func initialSlots(at start: Vector, rate: Double) -> Slots { Slots() }

  func initialScalars(rate: Double) -> Scalars { Scalars() }

  func advance(_ scalars: inout Scalars, rate: Double) {
    _ = scalars.firstCorrection.advance(keeping: beta1)
    _ = scalars.secondCorrection.advance(keeping: beta2)
  }

  @inline(__always)
  func step(
    _ position: inout Vector, _ slots: inout Slots, gradient: Vector, _ scalars: Scalars,
    rate: Double
  ) {
    slots.firstMoment = beta1 * slots.firstMoment + (1 - beta1) * gradient
    slots.secondMoment = beta2 * slots.secondMoment + (1 - beta2) * gradient.squared
    let square =
      correctsSquare ? slots.secondMoment / scalars.secondCorrection.divisor : slots.secondMoment
    slots.largest = slots.largest.maximum(with: square)
    let ratio = quotient(slots.firstMoment, denominator(slots, scalars), epsilon: epsilon)
    position = position - (correctsMean ? rate / scalars.firstCorrection.divisor : rate) * ratio
  }

  private var correctsMean: Bool { biasCorrection && correctFirstMoment }
  private var correctsSquare: Bool { biasCorrection && maximumOf == .corrected }
  private var correctsMaximum: Bool { biasCorrection && correctMaximum && maximumOf == .raw }

  /// The root that divides the average.
  @inline(__always)
  private func denominator(_ slots: Slots, _ scalars: Scalars) -> Vector {
    epsilonPosition.divisor(
      slots.largest, correction: correctsMaximum ? scalars.secondCorrection.divisor : 1,
      epsilon: epsilon, root: epsilonRoot)
  }

  func beats(of step: StepRecord<Vector, State>) -> [Beat<Vector>] {
    let (before, after) = (step.before, step.after)
    let firstCorrection = correctsMean ? after.firstCorrection.divisor : 1
    let secondCorrection = after.secondCorrection.divisor
    let ratio = quotient(
      after.firstMoment, denominator(after.slots, after.scalars), epsilon: epsilon)
    let length = StepQuantity.lengths(
      epsilonPosition.symbol("M", isCorrected: correctsMaximum, root: epsilonRoot),
      denominator(after.slots, after.scalars))
    let square = correctsSquare ? after.secondMoment / secondCorrection : after.secondMoment
    let symbol = correctsSquare ? "v′" : "v"
    var beats =
      step.averageBeats(from: before.firstMoment, to: after.firstMoment, keeping: beta1)
      + step.squareBeats(from: before.secondMoment, to: after.secondMoment, keeping: beta2)
    if correctsMean { beats.append(step.averageCorrected(after.firstMoment, by: firstCorrection)) }
    if correctsSquare {
      beats.append(
        step.squareCorrected(
          after.secondMoment, by: secondCorrection, to: .lengths("√v′", square.squareRoot())))
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
        step.squareCorrected(after.largest, as: "M", by: secondCorrection, to: length))
    }
    return beats
      + step.quotientBeats(
        of: .memory(correctsMean ? "m′" : "m", after.firstMoment / firstCorrection, isQuiet: true),
        by: length, ratio: ratio / firstCorrection, step: -((step.rate / firstCorrection) * ratio))
  }

  static var watchFor: String {
    "Like Adam, but after a steep stretch its steps stay short: it never forgets the steepest."
  }

  func initialRate(descent: Double, reach: Double) -> Double { reach / 30 }

  static var name: String { "amsgrad" }
  static var summary: String { "Adam divided by the largest average square so far" }
  static var source: String {
    "S. Reddi, S. Kale, S. Kumar, On the convergence of Adam and beyond, 2018"
  }

  static var settings: [Setting<Self>] {
    [
      .beta1(\.beta1), .beta2(\.beta2), .epsilon(\.epsilon), .epsilonRoot(\.epsilonRoot),
      .epsilonOrder(\.epsilonPosition),
      .choice(
        "maximum_of", \.maximumOf, "maximum of", "takes the maximum of raw or of corrected averages"
      ),
      .flag("correct_maximum", \.correctMaximum, "M′", "divides the largest raw square by 1 − β₂ᵗ"),
      .flag("correct_first_moment", \.correctFirstMoment, "m′", "divides the average by 1 − β₁ᵗ"),
      .flag("bias_correction", \.biasCorrection, "correction", "false leaves out both corrections"),
    ]
  }
}
