/// A decay by a factor per interval of steps, smooth or in stairs, with a late start and a floor.
///
///     max(end, r^(max(0, k − begin)/n))        the exponent rounded down for stairs
///
/// Variant: Optax' with its floor; with the defaults for the rest it is Keras' as well. A factor
/// above 1 gives a rise without a ceiling.
struct ExponentialDecay: Schedule {
  /// The number n of steps for one factor.
  var decaySteps = 20
  /// The factor r.
  var decayRate = 0.5
  var isStaircase = false
  /// The step before which nothing happens.
  var begin = 0
  /// The lowest multiplier.
  var end = 0.0

  func multiplier(at step: Int) -> Double {
    let elapsed = max(0, step - begin)
    let exponent =
      isStaircase
      ? Double(elapsed / decaySteps) : Double(elapsed) / Double(decaySteps)
    return max(end, .pow(decayRate, exponent))
  }
}

extension ExponentialDecay {
  static let name = "exponential_decay"
  static let aliases = ["exp_decay"]
  static let title = "exponential"
  static let abbreviation = "exp"
  static let summary = "a decay by a factor per so many steps, smooth or in stairs"
  static let source = "Optax 0.2.8, exponential_decay; Keras 3.15.1, ExponentialDecay"

  static var settings: [Setting<Self>] {
    [
      .integer("decay_steps", \.decaySteps, "n", in: 1...1_000_000_000, "the steps for one factor"),
      .number("decay_rate", \.decayRate, "r", in: .nonnegative, "the factor").prominent,
      .flag("staircase", \.isStaircase, "staircase", "whether it falls in stairs"),
      .integer(
        "begin", \.begin, "begin", in: 0...1_000_000_000, "the step before which nothing happens"),
      .number("end", \.end, "end", in: .nonnegative, "the lowest multiplier"),
    ]
  }
}
