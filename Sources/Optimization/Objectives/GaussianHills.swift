/// One shallow and one deep basin in a wide bowl.
///
///     f = (x² + y²)/20 − exp(−(x + 1)² − (y + 1)²) − 2 exp(−(x − 1.5)² − (y − 1)²)
struct GaussianHills: SurfaceFormula {
  @inline(__always)
  func value<Number: Scalar>(_ x: Number, _ y: Number) -> Number {
    let shallow = Number.exp(-((x + 1).squared + (y + 1).squared))
    let deep = Number.exp(-((x - 1.5).squared + (y - 1).squared))
    return (x.squared + y.squared) / 20 - shallow - 2 * deep
  }

  var region: Region { Region(x: -3.5...3.5, y: -3.5...3.5) }
  var start: Point { Point(-2.5, -2) }
  var descentRate: Double { 0.2 }

  var criticalPoints: [CriticalPoint] {
    [
      CriticalPoint(.global, Point(1.4632887779906036, 0.9755182343183095)),
      CriticalPoint(.local, Point(-0.9519165950076918, -0.9519684753165459)),
      CriticalPoint(.saddle, Point(0.1293497090886509, -0.058752521699567004)),
    ]
  }
}

extension GaussianHills {
  static let name = "gaussian_hills"
  static let aliases = ["hills", "two_basins"]
  static let title = "two basins"
  static let summary = "a shallow basin before a deep one: momentum may carry a run across"
  static let source = "Composed for teaching from two Gaussian wells and a paraboloid"

  var formula: String { "(x² + y²)/20 − exp(−(x+1)² − (y+1)²) − 2 exp(−(x−1.5)² − (y−1)²)" }
}
