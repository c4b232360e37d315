/// The bowl that looks the same in all directions.
///
///     f(x, y) = x² + y²
///
/// Every gradient points away from the minimum, so that descent goes straight; with the rate ½ it is
/// there in one step.
struct Sphere: SurfaceFormula {
  @inline(__always)
  func value<Number: Scalar>(_ x: Number, _ y: Number) -> Number {
    x.squared + y.squared
  }

  var region: Region { Region(x: -5.12...5.12, y: -5.12...5.12) }
  var start: Point { Point(-4, 3) }
  var descentRate: Double { 0.05 }

  var criticalPoints: [CriticalPoint] { [CriticalPoint(.global, .zero)] }
}

extension Sphere {
  static let name = "sphere"
  static let title = "round bowl"
  static let summary = "a round bowl: every gradient points away from the minimum"
  static let source =
    "K. A. De Jong, An analysis of the behavior of a class of genetic adaptive systems, 1975, "
    + "function F1"

  var formula: String { "x² + y²" }
}
