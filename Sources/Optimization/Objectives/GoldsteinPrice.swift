/// A crossing of steep valleys whose heights span five orders of magnitude.
///
///     f = (1 + (x + y + 1)² (19 − 14x + 3x² − 14y + 6xy + 3y²))
///       · (30 + (2x − 3y)² (18 − 32x + 12x² + 48y − 36xy + 27y²))
struct GoldsteinPrice: SurfaceFormula {
  @inline(__always)
  func value<Number: Scalar>(_ x: Number, _ y: Number) -> Number {
    let sum = x + y
    let first = 19 - 14 * sum + 3 * sum.squared
    let difference = 2 * x - 3 * y
    let second = 18 - 16 * difference + 3 * difference.squared
    return (1 + (sum + 1).squared * first) * (30 + difference.squared * second)
  }

  var region: Region { Region(x: -2...2, y: -2...2) }
  var start: Point { Point(-1.8, -1) }
  var descentRate: Double { 0.00002 }

  var criticalPoints: [CriticalPoint] {
    [
      CriticalPoint(.global, Point(0, -1)),
      CriticalPoint(.local, Point(-0.6, -0.4)),
      CriticalPoint(.saddle, Point(-0.4, -0.6)),
      CriticalPoint(.local, Point(1.8, 0.2)),
      CriticalPoint(.saddle, Point(1.2, -0.2)),
      CriticalPoint(.local, Point(1.2, 0.8)),
      CriticalPoint(.saddle, Point(1.4, 0.6)),
      CriticalPoint(.saddle, Point(0.6, 0.4)),
      CriticalPoint(.maximum, Point(0.8, 0.2)),
    ]
  }
}

extension GoldsteinPrice {
  static let name = "goldstein_price"
  static let aliases = ["goldstein"]
  static let title = "Goldstein–Price"
  static let summary = "crossing valleys, values from 3 to a million: no single rate suits"
  static let source =
    "A. A. Goldstein, J. F. Price, On descent from local minima, 1971"

  var formula: String {
    "(1 + (x+y+1)² (19 − 14x + 3x² − 14y + 6xy + 3y²)) "
      + "(30 + (2x−3y)² (18 − 32x + 12x² + 48y − 36xy + 27y²))"
  }
}
