/// The same factor in every step.
///
///     γᵏ
///
/// With γ above 1 the rate grows, as in a test for the largest stable rate.
struct Exponential: Schedule {
  /// The factor γ of each step.
  var gamma = 0.95

  func multiplier(at step: Int) -> Double {
    .pow(gamma, Double(step))
  }
}

extension Exponential {
  static let name = "exponential"
  static let aliases = ["exp"]
  static let title = "exponential"
  static let abbreviation = "exp"
  static let summary = "the same factor in every step"
  static let source = "PyTorch 2.13.0, ExponentialLR"

  static var settings: [Setting<Self>] {
    [
      .number(
        "gamma", \.gamma, "γ", in: .nonnegative, "the factor of each step; above 1 a rise"
      ).prominent
    ]
  }
}
