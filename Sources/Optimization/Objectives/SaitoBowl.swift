/// A shallow bowl of condition number 20, the trough of a well-known textbook.
///
///     f(x, y) = x²/20 + y²
struct SaitoBowl: SurfaceFormula {
  @inline(__always)
  func value<Number: Scalar>(_ x: Number, _ y: Number) -> Number {
    x.squared / 20 + y.squared
  }

  var region: Region { Region(x: -10...10, y: -5...5) }
  var start: Point { Point(-7, 2) }
  var descentRate: Double { 0.95 }

  var criticalPoints: [CriticalPoint] { [CriticalPoint(.global, .zero)] }
}

extension SaitoBowl {
  static let name = "saito_bowl"
  static let aliases = ["saito"]
  static let title = "shallow bowl"
  static let summary = "a shallow bowl: descent rarely heads straight for the minimum"
  static let source = "K. Saitoh, Deep Learning from Scratch, chapter 6, 2016"

  var formula: String { "x²/20 + y²" }
}
