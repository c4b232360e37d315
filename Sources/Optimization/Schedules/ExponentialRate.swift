/// A decay given by its rate.
///
///     exp(−λ k)
///
/// All steps together reach no farther than about 1/λ steps at the base rate.
struct ExponentialRate: Schedule {
  /// The rate λ of decay per step.
  var rate = 0.1

  func multiplier(at step: Int) -> Double {
    .exp(-rate * Double(step))
  }
}

extension ExponentialRate {
  static let name = "exponential_rate"
  static let aliases = ["exp_rate"]
  static let title = "exponential"
  static let abbreviation = "exp"
  static let summary = "a decay given by its rate"
  static let source =
    "A. Zhang, Z. C. Lipton, M. Li, A. J. Smola, Dive into Deep Learning, section 12.4, 2023"

  static var settings: [Setting<Self>] {
    [
      .number("rate", \.rate, "λ", in: .nonnegative, "the rate of decay per step").prominent
    ]
  }
}
