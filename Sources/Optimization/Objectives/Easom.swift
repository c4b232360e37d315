/// A needle: one narrow pit in a plain that is almost perfectly flat.
///
///     f(x, y) = −cos x cos y exp(−(x − π)² − (y − π)²)
///
/// Within two units of the pit there is a slope to follow; farther out the gradient vanishes.
struct Easom: SurfaceFormula {
  @inline(__always)
  func value<Number: Scalar>(_ x: Number, _ y: Number) -> Number {
    let distance = (x - .pi).squared + (y - .pi).squared
    return -(Number.cos(x) * Number.cos(y) * Number.exp(-distance))
  }

  var region: Region { Region(x: 0...6.3, y: 0...6.3) }
  var start: Point { Point(1.9, 2.2) }
  var descentRate: Double { 0.15 }

  // Either sin x + 2 (x − π) cos x = 0 and the same holds for y, or both cosines are 0.
  var criticalPoints: [CriticalPoint] {
    let middle = Double.pi
    let near = 1.3049954504376675
    let (low, high) = (near, 2 * .pi - near)
    let zeros = [0.5 * Double.pi, 1.5 * .pi]
    return [CriticalPoint(.global, Point(middle, middle))]
      + [low, high].flatMap { x in [low, high].map { CriticalPoint(.local, Point(x, $0)) } }
      + zeros.flatMap { x in zeros.map { CriticalPoint(.saddle, Point(x, $0)) } }
      + [low, high].map { CriticalPoint(.maximum, Point($0, middle)) }
      + [low, high].map { CriticalPoint(.maximum, Point(middle, $0)) }
  }
}

extension Easom {
  static let name = "easom"
  static let title = "Easom's function"
  static let summary = "a needle in a plain: a gradient only within two units of it"
  static let source = "E. E. Easom, A survey of global optimization techniques, 1990"

  var formula: String { "−cos(x) cos(y) exp(−(x − π)² − (y − π)²)" }
}
