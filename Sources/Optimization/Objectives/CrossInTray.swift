/// A tray divided by walls, with one minimum in every compartment.
///
///     f = −0.0001 (|sin x sin y exp(|100 − √(x² + y²)/π|)| + 1)^0.1
///
/// The walls stand where x or y is a multiple of π. They are creases: the derivatives of the
/// magnitude are taken as 0 there.
struct CrossInTray: SurfaceFormula {
  @inline(__always)
  func value<Number: Scalar>(_ x: Number, _ y: Number) -> Number {
    let growth = Number.exp((100 - Number.norm(x, y) / .pi).magnitude)
    let height = (Number.sin(x) * Number.sin(y) * growth).magnitude + 1
    return -0.0001 * Number.exp(0.1 * Number.log(height))
  }

  var region: Region { Region(x: -6...6, y: -6...6) }
  var start: Point { Point(2.8, 0.3) }
  var descentRate: Double { 0.3 }

  var criticalPoints: [CriticalPoint] {
    let inner = Point(1.3494066171539107, 1.3494066171539107)
    let side = Point(4.4190758742568725, 1.4706221621674318)
    let corner = Point(4.490999270743704, 4.490999270743704)
    return inner.reflections.map { CriticalPoint(.global, $0) }
      + [side, Point(side.y, side.x), corner].flatMap(\.reflections)
      .map { CriticalPoint(.local, $0) }
  }
}

extension CrossInTray {
  static let name = "cross_in_tray"
  static let title = "cross in tray"
  static let summary = "a tray with walls: the start decides the compartment for good"
  static let source =
    "S. K. Mishra, Some new test functions for global optimization and performance of repulsive "
    + "particle swarm method, 2006"

  var formula: String { "−0.0001 (|sin(x) sin(y) exp(|100 − √(x² + y²)/π|)| + 1)^0.1" }
}
