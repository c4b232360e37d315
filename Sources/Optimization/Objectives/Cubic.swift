/// A fall with a level spot on the way, unbounded below.
///
///     f(x) = x³
///
/// At 0 slope and curvature vanish together: descent from the right creeps up to it as 1/t and
/// never passes, unless a step is long enough to jump.
struct Cubic: CurveFormula {
  @inline(__always)
  func value<Number: Scalar>(_ x: Number) -> Number {
    x.power(3)
  }

  var region: Region { Region(x: -1.8...1.8, y: -6...6) }
  var start: Point { Point(1.4, 0) }
  var descentRate: Double { 0.05 }

  var criticalPoints: [CriticalPoint] { [CriticalPoint(.degenerate, .zero)] }
}

extension Cubic {
  static let name = "cubic_1d"
  static let shortName = "cubic"
  static let title = "cubic"
  static let summary = "a level spot on a slope: no minimum, and yet descent stops there"
  static let source =
    "A. Zhang, Z. C. Lipton, M. Li, A. J. Smola, Dive into Deep Learning, section 12.1, 2023"

  var formula: String { "x³" }
}
