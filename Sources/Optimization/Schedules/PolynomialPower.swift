/// A decay like a power of the step, slower than every exponential.
///
///     (1 + β k)^(−α)
///
/// With α between ½ and 1 the steps reach any distance and the noise still dies away.
struct PolynomialPower: Schedule {
  /// The pace β.
  var beta = 0.1
  /// The exponent α.
  var alpha = 0.5

  func multiplier(at step: Int) -> Double {
    .pow(1 + beta * Double(step), -alpha)
  }
}

extension PolynomialPower {
  static let name = "polynomial_power"
  static let aliases = ["poly_power"]
  static let title = "polynomial"
  static let abbreviation = "poly"
  static let summary = "a decay like a power of the step, slower than every exponential"
  static let source =
    "A. Zhang, Z. C. Lipton, M. Li, A. J. Smola, Dive into Deep Learning, section 12.4, 2023"

  static var settings: [Setting<Self>] {
    [
      .number("beta", \.beta, "β", in: .nonnegative, "how soon the decay sets in"),
      .number("alpha", \.alpha, "α", in: .nonnegative, "the exponent").prominent,
    ]
  }
}
