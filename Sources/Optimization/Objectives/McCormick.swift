/// A wave on a tilted trough.
///
///     f(x, y) = sin(x + y) + (x − y)² − 1.5x + 2.5y + 1
///
/// It falls for ever along the trough; the lower of the two minima is the lowest of the part drawn.
struct McCormick: SurfaceFormula {
  @inline(__always)
  func value<Number: Scalar>(_ x: Number, _ y: Number) -> Number {
    Number.sin(x + y) + (x - y).squared - 1.5 * x + 2.5 * y + 1
  }

  var region: Region { Region(x: -1.5...4, y: -3...4) }
  var start: Point { Point(3.5, -2) }
  var descentRate: Double { 0.05 }

  // With x − y = 1 the gradient vanishes where cos(x + y) = −½.
  var criticalPoints: [CriticalPoint] {
    let third = Double.pi / 3
    return [
      CriticalPoint(.global, Point(0.5 - third, -0.5 - third)),
      CriticalPoint(.local, Point(0.5 + 2 * third, -0.5 + 2 * third)),
      CriticalPoint(.saddle, Point(0.5 + third, -0.5 + third)),
    ]
  }
}

extension McCormick {
  static let name = "mccormick"
  static let title = "McCormick's function"
  static let summary = "a wave on a tilted trough: two minima one behind the other"
  static let source =
    "G. P. McCormick, Computability of global solutions to factorable nonconvex programs: part I, "
    + "convex underestimating problems, 1976"

  var formula: String { "sin(x + y) + (x − y)² − 1.5x + 2.5y + 1" }
}
