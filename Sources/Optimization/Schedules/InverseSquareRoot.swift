/// A straight rise to the full rate, then a decay like the inverse square root of the step.
///
///     k/w                      for k < w
///     1/√((k − w + τ)/τ)       after that
///
/// With τ = w, as published, the decay is √(w/k). From a rise of any length the first step does not
/// move; with w = 0 the decay begins at once.
struct InverseSquareRoot: Schedule {
  /// The number w of steps of the rise.
  var warmUpSteps = 10
  /// The steps τ in which the rate falls by a factor of √2.
  var timescale = 10.0

  func multiplier(at step: Int) -> Double {
    guard step >= warmUpSteps else { return Double(step) / Double(warmUpSteps) }
    return 1 / ((Double(step - warmUpSteps) + timescale) / timescale).squareRoot()
  }
}

extension InverseSquareRoot {
  static let name = "inverse_sqrt"
  static let aliases = ["inverse_square_root", "rsqrt"]
  static let title = "1/√t"
  static let summary = "a straight rise, then a decay like the inverse square root of the step"
  static let source =
    "A. Vaswani et al., Attention is all you need, 2017; transformers 5.23.0, "
    + "get_inverse_sqrt_schedule"

  static var settings: [Setting<Self>] {
    [
      .integer("warmup_steps", \.warmUpSteps, "w", in: 0...1_000_000_000, "the steps of the rise"),
      .number(
        "timescale", \.timescale, "τ", in: .positive,
        "the steps after the rise in which the rate falls by a factor of √2"),
    ]
  }
}
