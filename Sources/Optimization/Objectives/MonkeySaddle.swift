/// A saddle with three valleys, one more for the tail, unbounded below.
///
///     f(x, y) = x³ − 3 x y²
///
/// At the origin the whole Hessian vanishes, so that its curvature says nothing about the way out.
struct MonkeySaddle: SurfaceFormula {
  @inline(__always)
  func value<Number: Scalar>(_ x: Number, _ y: Number) -> Number {
    x * (x.squared - 3 * y.squared)
  }

  var region: Region { Region(x: -2...2, y: -2...2) }
  var start: Point { Point(1.5, 0.05) }
  var descentRate: Double { 0.02 }

  var criticalPoints: [CriticalPoint] { [CriticalPoint(.degenerate, .zero)] }
}

extension MonkeySaddle {
  static let name = "monkey_saddle"
  static let aliases = ["monkey"]
  static let title = "monkey saddle"
  static let summary = "a saddle with three valleys: no curvature at all in the middle"
  static let source = "D. Hilbert, S. Cohn-Vossen, Anschauliche Geometrie, 1932"

  var formula: String { "x³ − 3 x y²" }
}
