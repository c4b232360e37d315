/// Four equally deep minima around one hill.
///
///     f(x, y) = (x² + y − 11)² + (x + y² − 7)²
struct Himmelblau: SurfaceFormula {
  @inline(__always)
  func value<Number: Scalar>(_ x: Number, _ y: Number) -> Number {
    (x.squared + y - 11).squared + (x + y.squared - 7).squared
  }

  var region: Region { Region(x: -6...6, y: -6...6) }
  var start: Point { Point(0, -4) }
  var descentRate: Double { 0.01 }

  var criticalPoints: [CriticalPoint] {
    [
      CriticalPoint(.global, Point(3, 2)),
      CriticalPoint(.global, Point(-2.805118086952745, 3.131312518250573)),
      CriticalPoint(.global, Point(-3.779310253377747, -3.2831859912861696)),
      CriticalPoint(.global, Point(3.5844283403304917, -1.8481265269644036)),
      CriticalPoint(.saddle, Point(3.385154183607021, 0.07385187983774928)),
      CriticalPoint(.saddle, Point(0.08667750455539636, 2.884254701174776)),
      CriticalPoint(.saddle, Point(-3.0730257507643897, -0.08135304428796751)),
      CriticalPoint(.saddle, Point(-0.12796134673068008, -1.9537149802445763)),
      CriticalPoint(.maximum, Point(-0.2708445906673476, -0.9230385564799815)),
    ]
  }
}

extension Himmelblau {
  static let name = "himmelblau"
  static let title = "Himmelblau's function"
  static let summary = "four equal minima: start, rate and optimizer decide which is reached"
  static let source = "D. M. Himmelblau, Applied Nonlinear Programming, 1972"

  var formula: String { "(x² + y − 11)² + (x + y² − 7)²" }
}
