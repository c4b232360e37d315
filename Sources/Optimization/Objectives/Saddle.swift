/// A saddle at the origin, unbounded below.
///
///     f(x, y) = x² − y²
///
/// From the ridge y = 0 gradient descent runs into the saddle; any other start leaves it in the end.
struct Saddle: SurfaceFormula {
  @inline(__always)
  func value<Number: Scalar>(_ x: Number, _ y: Number) -> Number {
    x.squared - y.squared
  }

  var region: Region { Region(x: -2...2, y: -2...2) }
  var start: Point { Point(-1.5, 0.01) }
  var descentRate: Double { 0.05 }

  var criticalPoints: [CriticalPoint] { [CriticalPoint(.saddle, .zero)] }
}

extension Saddle {
  static let name = "saddle"
  static let title = "saddle"
  static let summary = "a saddle: slow to come, slow to leave"
  static let source =
    "Y. N. Dauphin et al., Identifying and attacking the saddle point problem in "
    + "high-dimensional non-convex optimization, 2014"

  var formula: String { "x² − y²" }
}
