/// A trough along the diagonal, quadratic with the curvatures 0.04 and 1.
///
///     f(x, y) = 0.26 (x² + y²) − 0.48 x y
struct Matyas: SurfaceFormula {
  @inline(__always)
  func value<Number: Scalar>(_ x: Number, _ y: Number) -> Number {
    0.26 * (x.squared + y.squared) - 0.48 * x * y
  }

  var region: Region { Region(x: -10...10, y: -10...10) }
  var start: Point { Point(-9, -3) }
  var descentRate: Double { 1.8 }

  var criticalPoints: [CriticalPoint] { [CriticalPoint(.global, .zero)] }
}

extension Matyas {
  static let name = "matyas"
  static let title = "Matyas' function"
  static let summary = "a diagonal trough: quadratic, with a condition number of 25"
  static let source =
    "M. Jamil, X.-S. Yang, A literature survey of benchmark functions for global optimization "
    + "problems, 2013"

  var formula: String { "0.26 (x² + y²) − 0.48 xy" }
}
