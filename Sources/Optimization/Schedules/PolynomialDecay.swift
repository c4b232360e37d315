/// A fall to an end value in a given number of steps, along a power of what remains.
///
///     (1 − end) (1 − min(k', n)/n)^p + end,   k' = max(k − begin, 0)
///
/// With cycles n grows to the next multiple instead, so that the rate rises again at each end.
/// Variant: the start and the end value are Optax', the cycles Keras'.
struct PolynomialDecay: Schedule {
  /// The number n of steps of the fall.
  var decaySteps = 60
  /// The exponent p; 1 is a straight line.
  var power = 2.0
  /// The multiplier after the fall.
  var end = 0.0
  /// The step before which nothing happens.
  var begin = 0
  var isCyclic = false

  func multiplier(at step: Int) -> Double {
    let elapsed = max(step - begin, 0)
    let length = Double(decaySteps)
    let cycles = isCyclic ? max(1, (Double(elapsed) / length).rounded(.up)) : 1
    let progress = min(Double(elapsed) / (length * cycles), 1)
    return (1 - end) * .pow(1 - progress, power) + end
  }
}

extension PolynomialDecay {
  static let name = "polynomial_decay"
  static let aliases = ["poly", "polynomial"]
  static let title = "polynomial"
  static let abbreviation = "poly"
  static let summary = "a fall to an end value in a given number of steps"
  static let source = "Optax 0.2.8, polynomial_schedule; Keras 3.15.1, PolynomialDecay"

  static var settings: [Setting<Self>] {
    [
      .integer("decay_steps", \.decaySteps, "n", in: 1...1_000_000_000, "the steps of the fall"),
      .number(
        "power", \.power, "p", in: .positive, "the exponent; 1 is a straight line"
      ).prominent,
      .number("end", \.end, "end", in: .nonnegative, "the multiplier after the fall"),
      .integer(
        "begin", \.begin, "begin", in: 0...1_000_000_000, "the step before which nothing happens"),
      .flag("cycle", \.isCyclic, "cycle", "whether the rate rises again at each end"),
    ]
  }
}
