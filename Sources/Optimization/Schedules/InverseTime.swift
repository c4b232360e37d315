/// A decay like the inverse of the step, smooth or in stairs.
///
///     1/(1 + r k/n)        k/n rounded down for stairs
struct InverseTime: Schedule {
  /// The number n of steps for one unit of time.
  var decaySteps = 10
  /// The decay r per unit of time.
  var decayRate = 0.5
  var isStaircase = false

  func multiplier(at step: Int) -> Double {
    let time =
      isStaircase
      ? Double(step / decaySteps) : Double(step) / Double(decaySteps)
    return 1 / (1 + decayRate * time)
  }
}

extension InverseTime {
  static let name = "inverse_time"
  static let aliases = ["inverse"]
  static let title = "1/t"
  static let summary = "a decay like the inverse of the step"
  static let source =
    "H. Robbins, S. Monro, A stochastic approximation method, 1951; Keras 3.15.1, InverseTimeDecay"

  static var settings: [Setting<Self>] {
    [
      .integer(
        "decay_steps", \.decaySteps, "n", in: 1...1_000_000_000, "the steps of a unit of time"),
      .number("decay_rate", \.decayRate, "r", in: .nonnegative, "the decay per unit of time")
        .prominent,
      .flag("staircase", \.isStaircase, "staircase", "whether it falls in stairs"),
    ]
  }
}
