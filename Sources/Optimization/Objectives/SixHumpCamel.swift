/// Six valleys in pairs, two of them the deepest.
///
///     f(x, y) = (4 − 2.1x² + x⁴/3) x² + x y + (4y² − 4) y²
struct SixHumpCamel: SurfaceFormula {
  @inline(__always)
  func value<Number: Scalar>(_ x: Number, _ y: Number) -> Number {
    let along = 4 * x.squared - 2.1 * x.power(4) + x.power(6) / 3
    return along + x * y + 4 * y.power(4) - 4 * y.squared
  }

  var region: Region { Region(x: -2.2...2.2, y: -1.3...1.3) }
  var start: Point { Point(1.2, 1.2) }
  var descentRate: Double { 0.01 }

  // The function does not change when both coordinates change their signs.
  var criticalPoints: [CriticalPoint] {
    pair(.global, Point(0.08984201310031806, -0.7126564030207396))
      + pair(.local, Point(1.703606714969981, -0.7960835686726251))
      + [CriticalPoint(.saddle, .zero)]
      + pair(.saddle, Point(1.1092053368047865, -0.7682680925095399))
      + pair(.local, Point(1.6071047529201972, 0.5686514548841314))
      + pair(.saddle, Point(1.6380679841897785, 0.22867406904439408))
      + pair(.saddle, Point(1.2960702671671092, 0.6050843880386585))
      + pair(.maximum, Point(1.2302298765166526, 0.16233458445899496))
  }

  private func pair(_ kind: CriticalPoint.Kind, _ point: Point) -> [CriticalPoint] {
    [CriticalPoint(kind, -point), CriticalPoint(kind, point)]
  }
}

extension SixHumpCamel {
  static let name = "six_hump_camel"
  static let aliases = ["six_hump"]
  static let title = "six-hump camel"
  static let summary = "six valleys in pairs, with every kind of critical point between"
  static let source =
    "L. C. W. Dixon, G. P. Szegő, The global optimization problem: an introduction, in Towards "
    + "Global Optimisation 2, 1978"

  var formula: String { "(4 − 2.1x² + x⁴/3) x² + xy + (4y² − 4) y²" }
}
