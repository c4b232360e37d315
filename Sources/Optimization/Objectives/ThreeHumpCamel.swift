/// Three valleys in a row, the middle one the deepest.
///
///     f(x, y) = 2x² − 1.05x⁴ + x⁶/6 + x y + y²
struct ThreeHumpCamel: SurfaceFormula {
  @inline(__always)
  func value<Number: Scalar>(_ x: Number, _ y: Number) -> Number {
    let threeValleys = 2 * x.squared - 1.05 * x.power(4) + x.power(6) / 6
    return threeValleys + x * y + y.squared
  }

  var region: Region { Region(x: -2.5...2.5, y: -2.5...2.5) }
  var start: Point { Point(-2, -1.8) }
  var descentRate: Double { 0.05 }

  var criticalPoints: [CriticalPoint] {
    [
      CriticalPoint(.global, .zero),
      CriticalPoint(.local, Point(-1.7475523458302888, 0.8737761729151444)),
      CriticalPoint(.local, Point(1.7475523458302888, -0.8737761729151444)),
      CriticalPoint(.saddle, Point(-1.07054229182366, 0.53527114591183)),
      CriticalPoint(.saddle, Point(1.07054229182366, -0.53527114591183)),
    ]
  }
}

extension ThreeHumpCamel {
  static let name = "three_hump_camel"
  static let aliases = ["camel"]
  static let title = "three-hump camel"
  static let summary = "three valleys in a row: the outer ones are traps"
  static let source =
    "M. Jamil, X.-S. Yang, A literature survey of benchmark functions for global optimization "
    + "problems, 2013"

  var formula: String { "2x² − 1.05x⁴ + x⁶/6 + xy + y²" }
}
