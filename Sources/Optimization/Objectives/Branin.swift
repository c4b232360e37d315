/// A winding valley with three equal minima.
///
///     f(x, y) = (y − 5.1 x²/(4π²) + 5x/π − 6)² + 10 (1 − 1/(8π)) cos x + 10
struct Branin: SurfaceFormula {
  @inline(__always)
  func value<Number: Scalar>(_ x: Number, _ y: Number) -> Number {
    let bend = 5.1 / (4 * Double.pi * Double.pi)
    let slope = 5 / Double.pi
    let height = 10 - 10 / (8 * Double.pi)
    let valley = y - bend * x.squared + slope * x - 6
    return valley.squared + height * Number.cos(x) + 10
  }

  var region: Region { Region(x: -5...10, y: 0...15) }
  var start: Point { Point(6, 12) }
  var descentRate: Double { 0.02 }

  var criticalPoints: [CriticalPoint] {
    [
      CriticalPoint(.global, Point(-.pi, 12.275)),
      CriticalPoint(.global, Point(.pi, 2.275)),
      CriticalPoint(.global, Point(3 * .pi, 2.475)),
      CriticalPoint(.saddle, Point(0, 6)),
      CriticalPoint(.saddle, Point(2 * .pi, 1.1)),
    ]
  }
}

extension Branin {
  static let name = "branin"
  static let aliases = ["branin_hoo"]
  static let title = "Branin's function"
  static let summary = "a winding valley: three equal minima along one floor"
  static let source =
    "F. H. Branin, Widely convergent method for finding multiple solutions of simultaneous "
    + "nonlinear equations, 1972"

  var formula: String { "(y − 5.1x²/(4π²) + 5x/π − 6)² + 10 (1 − 1/(8π)) cos(x) + 10" }
}
