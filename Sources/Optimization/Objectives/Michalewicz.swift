/// Steep narrow valleys that cross in a flat plain.
///
///     f(x, y) = −sin x sin²⁰(x²/π) − sin y sin²⁰(2y²/π)
///
/// The usual steepness m = 10 makes the exponent 2m = 20. In most of the plain the slopes are too
/// small to lead anywhere.
struct Michalewicz: SurfaceFormula {
  @inline(__always)
  func value<Number: Scalar>(_ x: Number, _ y: Number) -> Number {
    let first = Number.sin(x) * Number.sin(x.squared / .pi).power(20)
    let second = Number.sin(y) * Number.sin((2 / .pi) * y.squared).power(20)
    return -first - second
  }

  var region: Region { Region(x: 0...(.pi), y: 0...(.pi)) }
  var start: Point { Point(1.9, 1.9) }
  var descentRate: Double { 0.005 }

  // Where the valley across x meets those across y.
  var criticalPoints: [CriticalPoint] {
    let floor = 2.2029055201726093
    return [
      CriticalPoint(.global, Point(floor, .pi / 2)),
      CriticalPoint(.local, Point(floor, 2.7115714838430143)),
    ]
  }
}

extension Michalewicz {
  static let name = "michalewicz"
  static let title = "Michalewicz' function"
  static let summary = "narrow valleys crossing in a flat plain: most starts go nowhere"
  static let source =
    "Z. Michalewicz, Genetic Algorithms + Data Structures = Evolution Programs, 1992"

  var formula: String { "−sin(x) sin²⁰(x²/π) − sin(y) sin²⁰(2y²/π)" }
}
