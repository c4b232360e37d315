/// The simplest function with a minimum.
///
///     f(x) = x²
///
/// Gradient descent multiplies x by 1 − 2η in every step and diverges for rates η above 1.
struct Square: CurveFormula {
  @inline(__always)
  func value<Number: Scalar>(_ x: Number) -> Number {
    x.squared
  }

  var region: Region { Region(x: -12...12, y: -15...150) }
  var start: Point { Point(10, 0) }
  var descentRate: Double { 0.2 }

  var criticalPoints: [CriticalPoint] { [CriticalPoint(.global, .zero)] }
}

extension Square {
  static let name = "square_1d"
  static let shortName = "square"
  static let title = "square"
  static let summary = "one parabola: every effect of the learning rate in one number"
  static let source =
    "A. Zhang, Z. C. Lipton, M. Li, A. J. Smola, Dive into Deep Learning, section 12.3, 2023"

  var formula: String { "x²" }
}
