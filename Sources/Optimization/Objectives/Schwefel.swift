/// Valleys that grow outwards; the deepest is in a corner, far from the next best.
///
///     f(x, y) = 837.9658 − x sin √|x| − y sin √|y|
///
/// The global minimum is that of the part drawn; farther out there are lower ones. On the axes the
/// slope across them is 0 and the curvature jumps between −∞ and ∞: it is taken as 0 there.
struct Schwefel: SurfaceFormula {
  @inline(__always)
  func value<Number: Scalar>(_ x: Number, _ y: Number) -> Number {
    837.9658 - x * .sin(x.squareRootOfMagnitude()) - y * .sin(y.squareRootOfMagnitude())
  }

  var region: Region { Region(x: -500...500, y: -500...500) }
  var start: Point { Point(300, -150) }
  var descentRate: Double { 1 }

  // The minima along each axis; there is one at every pair of them.
  var criticalPoints: [CriticalPoint] {
    let sites = [
      420.96874635998205, -302.52493561191176, 203.81425264889447, -124.82935642021526,
      65.54786509015155, -25.877417347618685, 5.239199300195525,
    ]
    let minima = sites.flatMap { x in sites.map { Point(x, $0) } }
    return minima.sorted { value(at: $0) < value(at: $1) }
      .map { CriticalPoint($0 == Point(sites[0], sites[0]) ? .global : .local, $0) }
  }
}

extension Schwefel {
  static let name = "schwefel"
  static let title = "Schwefel's function"
  static let summary = "valleys that grow outwards: the second best is far from the best"
  static let source =
    "H.-P. Schwefel, Numerical Optimization of Computer Models, 1981"

  var formula: String { "837.9658 − x sin(√|x|) − y sin(√|y|)" }
}
