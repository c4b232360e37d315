/// Narrow ripples over a bowl, the thirteenth of its author's functions.
///
///     f = sin²(3πx) + (x − 1)² (1 + sin²(3πy)) + (y − 1)² (1 + sin²(2πy))
struct Levy13: SurfaceFormula {
  @inline(__always)
  func value<Number: Scalar>(_ x: Number, _ y: Number) -> Number {
    // With x − 1 and y − 1 the squares of the sines are the same and vanish exactly at the minimum.
    let (u, v) = (x - 1, y - 1)
    let first = u.squared * (1 + Number.sin((3 * .pi) * v).squared)
    let second = v.squared * (1 + Number.sin((2 * .pi) * v).squared)
    return Number.sin((3 * .pi) * u).squared + first + second
  }

  var region: Region { Region(x: 0.1...1.9, y: 0.1...1.9) }
  var start: Point { Point(0.52, 1.62) }
  var descentRate: Double { 0.001 }

  // The distances from the global minimum, which is the centre of both mirror axes.
  var criticalPoints: [CriticalPoint] {
    let minima = [
      Point(0, 0), Point(0.3296194745483136, 0), Point(0.3283339434368275, 0.2661067994538178),
      Point(0.6592207973868849, 0), Point(0.6591770000849688, 0.3251684875053504),
      Point(0.656792140336247, 0.601990640346352),
    ]
    return minima.flatMap(\.reflections)
      .map { CriticalPoint($0 == .zero ? .global : .local, Point(1, 1) + $0) }
  }
}

extension Levy13 {
  static let name = "levy13"
  static let aliases = ["levy_n13"]
  static let title = "Lévy's function N. 13"
  static let summary = "narrow ripples over a bowl: a trap every third of a unit"
  static let source =
    "S. Surjanovic, D. Bingham, Virtual library of simulation experiments: test functions and "
    + "datasets, 2013"

  var formula: String { "sin²(3πx) + (x−1)² (1 + sin²(3πy)) + (y−1)² (1 + sin²(2πy))" }
}
