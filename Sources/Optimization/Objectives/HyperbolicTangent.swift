/// A slope between two plateaus: the vanishing gradient of a saturated unit.
///
///     f(x) = tanh x
///
/// Far out the slope is about 4 e^(−2|x|). The function falls for ever and has no minimum.
struct HyperbolicTangent: CurveFormula {
  @inline(__always)
  func value<Number: Scalar>(_ x: Number) -> Number {
    .tanh(x)
  }

  var region: Region { Region(x: -4...4, y: -1.25...1.25) }
  var start: Point { Point(2.5, 0) }
  var descentRate: Double { 0.5 }

  var criticalPoints: [CriticalPoint] { [] }
}

extension HyperbolicTangent {
  static let name = "tanh_1d"
  static let shortName = "tanh"
  static let title = "hyperbolic tangent"
  static let summary = "a slope between plateaus: the gradient vanishes, the run waits"
  static let source =
    "A. Zhang, Z. C. Lipton, M. Li, A. J. Smola, Dive into Deep Learning, section 12.1, 2023"

  var formula: String { "tanh(x)" }
}
