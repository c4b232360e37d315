/// A drop by the same factor at regular intervals.
///
///     γ^⌊k/s⌋
struct StepDecay: Schedule {
  /// The number s of steps between two drops.
  var stepSize = 20
  /// The factor γ of each drop.
  var gamma = 0.5

  func multiplier(at step: Int) -> Double {
    .pow(gamma, Double(step / stepSize))
  }
}

extension StepDecay {
  static let name = "step"
  static let shortName = "step_decay"
  static let title = "step decay"
  static let abbreviation = "steps"
  static let summary = "a drop by the same factor every so many steps"
  static let source = "PyTorch 2.13.0, StepLR"

  static var settings: [Setting<Self>] {
    [
      .integer("step_size", \.stepSize, "s", in: 1...1_000_000_000, "the steps between two drops"),
      .number(
        "gamma", \.gamma, "γ", in: .nonnegative, "the factor of each drop; above 1 a rise"
      ).prominent,
    ]
  }
}
