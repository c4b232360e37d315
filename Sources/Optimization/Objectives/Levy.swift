/// A staircase of waves whose heights grow away from the minimum.
///
///     f = sin²(πu) + (u − 1)² (1 + 10 sin²(πu + 1)) + (v − 1)² (1 + sin²(2πv))
///     u = 1 + (x − 1)/4,   v = 1 + (y − 1)/4
struct Levy: SurfaceFormula {
  @inline(__always)
  func value<Number: Scalar>(_ x: Number, _ y: Number) -> Number {
    // With u − 1 and v − 1 the squares of the sines are the same and vanish exactly at the minimum.
    let (u, v) = ((x - 1) / 4, (y - 1) / 4)
    let first = 1 + 10 * Number.sin(.pi * u + 1).squared
    let second = 1 + Number.sin((2 * .pi) * v).squared
    return Number.sin(.pi * u).squared + u.squared * first + v.squared * second
  }

  var region: Region { Region(x: -10...10, y: -10...10) }
  var start: Point { Point(5.5, -8.1) }
  var descentRate: Double { 0.01 }

  var criticalPoints: [CriticalPoint] {
    let columns = [
      -8.244554665464944, -4.205434985718203, 1, 3.79108219045051, 7.723082150790462,
    ]
    let rows = [0, 3.8906496084617133, 5.930286250610244, 7.948452278487519, 9.959023320607939]
    let minima = columns.flatMap { x in
      rows.flatMap { Point(0, $0).reflections }.map { Point(x, 1 + $0.y) }
    }
    .filter(region.contains)
    return
      minima
      .sorted { value(at: $0) < value(at: $1) }
      .map { CriticalPoint($0 == Point(1, 1) ? .global : .local, $0) }
  }
}

extension Levy {
  static let name = "levy"
  static let title = "Lévy's function"
  static let summary = "waves that grow outwards: deep traps far from the minimum"
  static let source =
    "A. V. Levy, A. Montalvo, The tunneling algorithm for the global minimization of functions, "
    + "1985"

  var formula: String {
    "sin²(π(x−1)/4) + (x−1)²/16 (1 + 10 sin²(π(x−1)/4 + 1)) + (y−1)²/16 (1 + sin²(π(y−1)/2))"
  }
}
