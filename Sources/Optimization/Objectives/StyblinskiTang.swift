/// Four valleys of different depths around a hill.
///
///     f(x, y) = ½ (x⁴ − 16x² + 5x + y⁴ − 16y² + 5y)
struct StyblinskiTang: SurfaceFormula {
  @inline(__always)
  func value<Number: Scalar>(_ x: Number, _ y: Number) -> Number {
    0.5 * (Self.quartic(x) + Self.quartic(y))
  }

  private static func quartic<Number: Scalar>(_ a: Number) -> Number {
    a.power(4) - 16 * a.squared + 5 * a
  }

  var region: Region { Region(x: -5...5, y: -5...5) }
  var start: Point { Point(0.3, 4) }
  var descentRate: Double { 0.01 }

  var criticalPoints: [CriticalPoint] {
    let (low, middle, high) = (-2.903534027771177, 0.1567312567803401, 2.746802770990837)
    return [
      CriticalPoint(.global, Point(low, low)),
      CriticalPoint(.local, Point(low, high)),
      CriticalPoint(.local, Point(high, low)),
      CriticalPoint(.local, Point(high, high)),
      CriticalPoint(.saddle, Point(low, middle)),
      CriticalPoint(.saddle, Point(middle, low)),
      CriticalPoint(.saddle, Point(middle, high)),
      CriticalPoint(.saddle, Point(high, middle)),
      CriticalPoint(.maximum, Point(middle, middle)),
    ]
  }
}

extension StyblinskiTang {
  static let name = "styblinski_tang"
  static let aliases = ["styblinski"]
  static let title = "Styblinski–Tang"
  static let summary = "four valleys of different depths: the nearest is seldom the deepest"
  static let source =
    "M. A. Styblinski, T.-S. Tang, Experiments in nonconvex optimization: stochastic "
    + "approximation with function smoothing and simulated annealing, 1990"

  var formula: String { "½ (x⁴ − 16x² + 5x + y⁴ − 16y² + 5y)" }
}
