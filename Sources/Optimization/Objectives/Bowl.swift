/// A slightly elongated bowl.
///
///     f(x, y) = x² + 2 y²
///
/// Its condition number is 2; gradient descent is stable for rates below 0.5.
struct Bowl: SurfaceFormula {
  @inline(__always)
  func value<Number: Scalar>(_ x: Number, _ y: Number) -> Number {
    x.squared + 2 * y.squared
  }

  var region: Region { Region(x: -6...3, y: -3.2...3.2) }
  var start: Point { Point(-5, -2) }
  var descentRate: Double { 0.1 }

  var criticalPoints: [CriticalPoint] { [CriticalPoint(.global, .zero)] }
}

extension Bowl {
  static let name = "bowl"
  static let aliases = ["elliptic_bowl"]
  static let title = "bowl"
  static let summary = "a slightly elongated bowl: easy for every method"
  static let source =
    "A. Zhang, Z. C. Lipton, M. Li, A. J. Smola, Dive into Deep Learning, section 12.3, 2023"

  var formula: String { "x² + 2 y²" }
}
