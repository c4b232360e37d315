/// Gradient descent with the Polyak step size: as far as a slope that stayed the same would have to
/// go down to the lowest value.
///
///     t = min(max(f − f*, 0) / (‖g‖² + ε), ηmax)
///     θ ← θ − η t g                                   no step where ‖g‖² + ε ≤ 2.2e-16
///
/// f* is the setting f_min; without it, the lowest value known of the function. Where none is known,
/// as on a saddle, the function counts as unbounded and t is ηmax. η is a factor beside the rule, 1
/// as a matter of course (Optax calls it scaling). The capped form is Loizou's, as in Optax; below f*
/// the point rests, where Optax's form climbs back.
/// Source: B. Polyak, Introduction to optimization, 1987; N. Loizou, S. Vaswani, I. Laradji,
/// S. Lacoste-Julien, Stochastic Polyak step-size for SGD, 2021.
struct Polyak<Vector: EuclideanVector>: ElementwiseOptimizer {
  var lowestValue: Double?
  var maximumRate = 1.0
  var epsilon = 0.0

  init() {}

  /// t, by which the gradient is multiplied.
  struct Scalars: Sendable {
    var length = 0.0
  }

  /// ‖g‖².
  struct Sums: Summable {
    var square = 0.0

    init() {}

    static func += (a: inout Sums, b: Sums) { a.square += b.square }
  }

  func initialScalars(rate: Double) -> Scalars { Scalars() }

  static var asksTheOracle: Bool { true }

  @inline(__always)
  func sums(
    at position: Vector, _ slots: Void, gradient: Vector, _ scalars: Scalars, rate: Double
  ) -> Sums {
    var sums = Sums()
    sums.square = gradient.dot(gradient)
    return sums
  }

  func advance(
    _ scalars: inout Scalars, by sums: Sums, of problem: ProblemSummary, rate: Double
  ) {
    scalars.length = length(
      sums.square, gap: gap(problem.value, lowest: lowestValue ?? problem.lowestValue))
  }

  func step(
    _ position: inout Vector, _ slots: inout Void, gradient: Vector, _ scalars: Scalars,
    rate: Double
  ) {
    position = position - (rate * scalars.length) * gradient
  }

  /// f − f*, at least 0; infinite where no lowest value is known.
  private func gap(_ value: Double?, lowest: Double?) -> Double {
    guard let value, let lowest else { return .infinity }
    return max(value - lowest, 0)
  }

  /// t, from ‖g‖².
  private func length(_ square: Double, gap: Double) -> Double {
    let square = square + epsilon
    return square > Double.ulpOfOne ? min(gap / square, maximumRate) : 0
  }

  func beats(of step: StepRecord<Vector, State>) -> [Beat<Vector>] {
    let lowest = lowestValue ?? step.oracle.lowestValue
    let gap = gap(step.oracle.value(step.position), lowest: lowest)
    let length = step.after.length
    let isCapped = length == maximumRate
    let heights = [("f", step.oracle.value(step.position)), ("f*", lowest), ("f − f*", gap)]
    return [
      step.gradientBeat,
      Beat(
        "the height above f*", "f − f*",
        lowest == nil
          ? "no lowest value is known: it might fall without end"
          : lowestValue == nil
            ? "how far it can fall: f* is the lowest value known" : "how far it can fall",
        heights.compactMap { symbol, height in
          height.flatMap { $0.isFinite ? .number(symbol, $0) : nil }
        }),
      Beat(
        "the Polyak step size", "t = (f − f*) / ‖g‖², t ≤ ηmax",
        isCapped
          ? "the longest allowed, ηmax = \(NumberText.figure(maximumRate, significantDigits: 4))"
          : "where the tangent reaches f*",
        [.sum("‖g‖² + ε", step.gradient.dot(step.gradient) + epsilon), .number("t", length)]),
      step.lastBeat(
        "scaled by η and t", "−η t g",
        "\(step.rateText) and t = \(NumberText.figure(length, significantDigits: 4)) turn the gradient into a step",
        [
          .gradient("g", step.gradient),
          .step("−η t g", -((step.rate * length) * step.gradient)),
        ]),
    ]
  }

  static var watchFor: String {
    "Steps lengthen where the gradient is small for the height; it needs to know the lowest value."
  }

  static var isRateConventional: Bool { true }
  func initialRate(descent: Double, reach: Double) -> Double { 1 }

  static var name: String { "polyak" }
  static var aliases: [String] { ["polyak_sgd"] }
  static var summary: String { "a step as long as the height above the lowest value allows" }
  static var source: String { "B. Polyak, Introduction to optimization, 1987" }

  static var settings: [Setting<Self>] {
    [
      .optionalNumber(
        "f_min", \.lowestValue, "f*", in: .all,
        "the value to come down to; none takes the lowest known"),
      .number(
        "max_learning_rate", \.maximumRate, "ηmax", in: .positive, scale: .logarithmic,
        aliases: ["max_lr"], "the largest factor t of the gradient"
      ).prominent,
      .number(
        "epsilon", \.epsilon, "ε", in: .nonnegative, scale: .logarithmic, aliases: ["eps"],
        "added to the squared length of the gradient"),
    ]
  }
}
