/// A tilted bowl, quadratic with the curvatures 2 and 18.
///
///     f(x, y) = (x + 2y − 7)² + (2x + y − 5)²
struct Booth: SurfaceFormula {
  @inline(__always)
  func value<Number: Scalar>(_ x: Number, _ y: Number) -> Number {
    (x + 2 * y - 7).squared + (2 * x + y - 5).squared
  }

  var region: Region { Region(x: -10...10, y: -10...10) }
  var start: Point { Point(-7, 8) }
  var descentRate: Double { 0.1 }

  var criticalPoints: [CriticalPoint] { [CriticalPoint(.global, Point(1, 3))] }
}

extension Booth {
  static let name = "booth"
  static let title = "Booth's function"
  static let summary = "a tilted bowl: quadratic, with axes along the diagonals"
  static let source =
    "M. Jamil, X.-S. Yang, A literature survey of benchmark functions for global optimization "
    + "problems, 2013"

  var formula: String { "(x + 2y − 7)² + (2x + y − 5)²" }
}
