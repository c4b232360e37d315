/// A valley along a parabola that forks into two equal minima.
///
///     f(x, y) = (x − 1)² + 2 (2y² − x)²
struct DixonPrice: SurfaceFormula {
  @inline(__always)
  func value<Number: Scalar>(_ x: Number, _ y: Number) -> Number {
    (x - 1).squared + 2 * (2 * y.squared - x).squared
  }

  var region: Region { Region(x: -1...3, y: -1.5...1.5) }
  var start: Point { Point(2.8, 0.1) }
  var descentRate: Double { 0.02 }

  var criticalPoints: [CriticalPoint] {
    let height = 0.5.squareRoot()
    return [
      CriticalPoint(.global, Point(1, -height)),
      CriticalPoint(.global, Point(1, height)),
      CriticalPoint(.saddle, Point(1.0 / 3, 0)),
    ]
  }
}

extension DixonPrice {
  static let name = "dixon_price"
  static let title = "Dixon–Price"
  static let summary = "a forked valley: a ridge between two equal minima"
  static let source =
    "L. C. W. Dixon, R. C. Price, The truncated Newton method for sparse unconstrained "
    + "optimisation using automatic differentiation, 1989"

  var formula: String { "(x − 1)² + 2 (2y² − x)²" }
}
