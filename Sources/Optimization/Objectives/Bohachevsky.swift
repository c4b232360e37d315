/// A bowl with ripples that make minima only near its middle.
///
///     f(x, y) = x² + 2y² − 0.3 cos(3πx) − 0.4 cos(4πy) + 0.7
///
/// The first of its authors' three functions. Farther than about 1.4 from the middle the bowl is
/// steeper than the ripples and has no more minima.
struct Bohachevsky: SurfaceFormula {
  @inline(__always)
  func value<Number: Scalar>(_ x: Number, _ y: Number) -> Number {
    let ripples = 0.3 * Number.cos((3 * .pi) * x) + 0.4 * Number.cos((4 * .pi) * y)
    return x.squared + 2 * y.squared + 0.7 - ripples
  }

  var region: Region { Region(x: -2...2, y: -2...2) }
  var start: Point { Point(1.8, -1.5) }
  var descentRate: Double { 0.008 }

  var criticalPoints: [CriticalPoint] {
    let columns = [0, 0.6186120678279501, 1.2224947771568115]
    let rows = [0, 0.46952754566849225, 0.9333791416826435]
    return columns.flatMap { x in rows.flatMap { Point(x, $0).reflections } }
      .sorted { value(at: $0) < value(at: $1) }
      .map { CriticalPoint($0 == .zero ? .global : .local, $0) }
  }
}

extension Bohachevsky {
  static let name = "bohachevsky"
  static let title = "Bohachevsky's function"
  static let summary = "a rippled bowl: smooth from afar, full of traps near the middle"
  static let source =
    "I. O. Bohachevsky, M. E. Johnson, M. L. Stein, Generalized simulated annealing for function "
    + "optimization, 1986"

  var formula: String { "x² + 2y² − 0.3 cos(3πx) − 0.4 cos(4πy) + 0.7" }
}
