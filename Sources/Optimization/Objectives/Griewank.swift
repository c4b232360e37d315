/// Waves on a bowl so flat that it hardly shows.
///
///     f(x, y) = 1 + (x² + y²)/4000 − cos x cos(y/√2)
///
/// Near the origin the waves are everything; the bowl tells at hundreds of units.
struct Griewank: SurfaceFormula {
  @inline(__always)
  func value<Number: Scalar>(_ x: Number, _ y: Number) -> Number {
    1 + (x.squared + y.squared) / 4000 - Number.cos(x) * Number.cos(y / 2.0.squareRoot())
  }

  var region: Region { Region(x: -10...10, y: -10...10) }
  var start: Point { Point(8.2, 2) }
  var descentRate: Double { 0.2 }

  var criticalPoints: [CriticalPoint] {
    let minima = [
      Point(0, 0), Point(3.1400226338955397, 4.438444480920714), Point(6.280045279379904, 0),
      Point(0, 8.876888929095657), Point(9.420067886213593, 4.438444437201061),
      Point(6.280045217550294, 8.876888885374552),
    ]
    return minima.flatMap(\.reflections)
      .map { CriticalPoint($0 == .zero ? .global : .local, $0) }
  }
}

extension Griewank {
  static let name = "griewank"
  static let aliases = ["griewangk"]
  static let title = "Griewank's function"
  static let summary = "waves on a very flat bowl: minima that differ by a hundredth"
  static let source =
    "A. O. Griewank, Generalized descent for global optimization, 1981"

  var formula: String { "1 + (x² + y²)/4000 − cos(x) cos(y/√2)" }
}
