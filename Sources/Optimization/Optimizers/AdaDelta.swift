/// AdaDelta: steps in the units of the steps before.
///
///     s ← ρ s + (1 − ρ) g²
///     δ = √(Δ + ε) / √(s + ε) · g
///     Δ ← ρ Δ + (1 − ρ) δ²
///     θ ← θ − η δ
///
/// δ uses the Δ of the step before, and Δ averages δ before the factor η. The paper has no η, so 1.
/// Source: M. Zeiler, ADADELTA: an adaptive learning rate method, 2012.
struct AdaDelta<Vector: ParameterVector>: ElementwiseOptimizer {
  var rho = 0.9
  var epsilon = 1e-6

  init() {}

  /// The averages of the squared gradients s and of the squared steps Δ.
  struct Slots: Sendable {
    var gradientSquares = Vector.zero
    var stepSquares = Vector.zero
  }

  func initialSlots(at start: Vector, rate: Double) -> Slots { Slots() }

  @inline(__always)
  func step(
    _ position: inout Vector, _ slots: inout Slots, gradient: Vector, _ scalars: Void,
    rate: Double
  ) {
    slots.gradientSquares = rho * slots.gradientSquares + (1 - rho) * gradient.squared
    let delta = root(slots.stepSquares) / root(slots.gradientSquares) * gradient
    slots.stepSquares = rho * slots.stepSquares + (1 - rho) * delta.squared
    position = position - rate * delta
  }

  /// The root of an average, which ε keeps away from 0.
  @inline(__always)
  private func root(_ average: Vector) -> Vector { (average + epsilon).squareRoot() }

  func beats(of step: StepRecord<Vector, State>) -> [Beat<Vector>] {
    let slopes = root(step.after.gradientSquares)
    let units = root(step.before.stepSquares)
    let delta = units / slopes * step.gradient
    let kept = "ρ = \(NumberText.figure(rho, significantDigits: 4))"
    return [
      step.gradientBeat,
      Beat(
        "average squared gradient", "s ← ρ s + (1 − ρ) g²",
        "\(kept) of the average is kept, the rest is new",
        [
          .gradient("g", step.gradient),
          .lengths("√s before", root(step.before.gradientSquares), isQuiet: true),
          .lengths("√(s + ε)", slopes),
        ]),
      Beat(
        "average squared step", "√(Δ + ε)", "how long the steps have been so far: their own unit",
        [.lengths("√(Δ + ε)", units, in: .unscaled)]),
      Beat(
        "the ratio of the roots", "δ = √(Δ + ε) / √(s + ε) · g",
        "the gradient in units of earlier gradients, turned into units of earlier steps",
        [
          .gradient("g", step.gradient, isQuiet: true), .lengths("√(s + ε)", slopes),
          .lengths("√(Δ + ε)", units, in: .unscaled, isQuiet: true),
          .gradient("δ", delta, in: .unscaled),
        ]),
      Beat(
        "the step is remembered", "Δ ← ρ Δ + (1 − ρ) δ²",
        "\(kept) of the average is kept, the rest is new",
        [
          .gradient("δ", delta, in: .unscaled),
          .lengths("√(Δ + ε)", root(step.after.stepSquares), in: .unscaled),
        ]),
      step.lastBeat(
        "scaled by η", "−η δ", "\(step.rateText) lengthens or shortens all steps alike",
        [.gradient("δ", delta, in: .unscaled), .step("−η δ", -(step.rate * delta))]),
    ]
  }

  static var watchFor: String {
    "It starts with tiny steps and lets them grow: each step is measured by those before it."
  }

  /// Its steps start at √ε, so a visible path needs a rate far above the paper's 1.
  func initialRate(descent: Double, reach: Double) -> Double { 2 * reach }

  static var name: String { "adadelta" }
  static var summary: String { "a rate per coordinate, in the units of its own earlier steps" }
  static var source: String {
    "M. Zeiler, ADADELTA: an adaptive learning rate method, 2012"
  }

  static var settings: [Setting<Self>] {
    [
      .number("rho", \.rho, "ρ", in: .belowOne, "the share of both averages kept at each step")
        .prominent,
      .number(
        "epsilon", \.epsilon, "ε", in: .positive, scale: .logarithmic, aliases: ["eps"],
        "gets the first steps going; keeps the denominator away from 0"),
    ]
  }
}
