/// A flat valley between steep cliffs.
///
///     f(x, y) = (1.5 − x + x y)² + (2.25 − x + x y²)² + (2.625 − x + x y³)²
struct Beale: SurfaceFormula {
  @inline(__always)
  func value<Number: Scalar>(_ x: Number, _ y: Number) -> Number {
    let first = 1.5 - x + x * y
    let second = 2.25 - x + x * y.squared
    let third = 2.625 - x + x * y.power(3)
    return first.squared + second.squared + third.squared
  }

  var region: Region { Region(x: -4.5...4.5, y: -4.5...4.5) }
  var start: Point { Point(1, 1.5) }
  var descentRate: Double { 0.01 }

  var criticalPoints: [CriticalPoint] {
    [
      CriticalPoint(.global, Point(3, 0.5)),
      CriticalPoint(.saddle, Point(0.10053793732415836, -2.644513585023125)),
      CriticalPoint(.saddle, Point(0, 1)),
    ]
  }
}

extension Beale {
  static let name = "beale"
  static let title = "Beale's function"
  static let summary = "a flat valley between cliffs: the case for clipping and warm-up"
  static let source =
    "E. M. L. Beale, On an iterative method for finding a local minimum of a function of more "
    + "than one variable, 1958"

  var formula: String { "(1.5 − x + xy)² + (2.25 − x + xy²)² + (2.625 − x + xy³)²" }
}
