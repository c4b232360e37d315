/// A curved valley whose floor is nearly flat.
///
///     f(x, y) = (1 − x)² + 100 (y − x²)²
///
/// The curvatures at the minimum are 0.4 and 1001.6.
struct Rosenbrock: SurfaceFormula {
  @inline(__always)
  func value<Number: Scalar>(_ x: Number, _ y: Number) -> Number {
    (1 - x).squared + 100 * (y - x.squared).squared
  }

  var region: Region { Region(x: -2...2, y: -1...3) }
  var start: Point { Point(-1.2, 1) }
  var descentRate: Double { 0.001 }

  var criticalPoints: [CriticalPoint] { [CriticalPoint(.global, Point(1, 1))] }
}

extension Rosenbrock {
  static let name = "rosenbrock"
  static let aliases = ["rosen", "banana"]
  static let title = "Rosenbrock's valley"
  static let summary = "a curved valley: found at once, followed for ages"
  static let source =
    "H. H. Rosenbrock, An automatic method for finding the greatest or least value of a "
    + "function, 1960"

  var formula: String { "(1 − x)² + 100 (y − x²)²" }
}
