/// A bowl with a trough across which it rises with the fourth power.
///
///     f(x, y) = x² + y² + q² + q⁴,   q = ½ x + y
///
/// The curvature across grows from 4.5 at the minimum to hundreds at the edge: a rate that is stable
/// below need not be above.
struct Zakharov: SurfaceFormula {
  @inline(__always)
  func value<Number: Scalar>(_ x: Number, _ y: Number) -> Number {
    let across = 0.5 * x + y
    return x.squared + y.squared + across.squared + across.power(4)
  }

  var region: Region { Region(x: -5...5, y: -5...5) }
  var start: Point { Point(-4, 4) }
  var descentRate: Double { 0.02 }

  var criticalPoints: [CriticalPoint] { [CriticalPoint(.global, .zero)] }
}

extension Zakharov {
  static let name = "zakharov"
  static let title = "Zakharov's function"
  static let summary = "a trough with quartic walls: stable low down, unstable higher up"
  static let source =
    "M. Jamil, X.-S. Yang, A literature survey of benchmark functions for global optimization "
    + "problems, 2013"

  var formula: String { "x² + y² + (½x + y)² + (½x + y)⁴" }
}
