/// A bowl with an egg carton of local minima in it.
///
///     f(x, y) = 20 + x² + y² − 10 cos(2πx) − 10 cos(2πy)
///
/// The minima go on beyond the region drawn, 121 of them up to |x|, |y| = 5.12.
struct Rastrigin: SurfaceFormula {
  @inline(__always)
  func value<Number: Scalar>(_ x: Number, _ y: Number) -> Number {
    let waves = Number.cos((2 * .pi) * x) + Number.cos((2 * .pi) * y)
    return 20 + x.squared + y.squared - 10 * waves
  }

  var region: Region { Region(x: -2.6...2.6, y: -2.6...2.6) }
  var start: Point { Point(2.4, -1.65) }
  var descentRate: Double { 0.001 }

  var criticalPoints: [CriticalPoint] {
    let sites = [
      -1.9899122337085497, -0.9949586376523348, 0, 0.9949586376523348, 1.9899122337085497,
    ]
    let points = sites.flatMap { x in sites.map { y in Point(x, y) } }
    return
      points
      .sorted { value(at: $0) < value(at: $1) }
      .map { CriticalPoint($0 == .zero ? .global : .local, $0) }
  }
}

extension Rastrigin {
  static let name = "rastrigin"
  static let title = "Rastrigin's function"
  static let summary = "an egg carton in a bowl: local methods stay local"
  static let source = "L. A. Rastrigin, Systems of Extremal Control, 1974"

  var formula: String { "20 + x² + y² − 10 cos(2πx) − 10 cos(2πy)" }
}
