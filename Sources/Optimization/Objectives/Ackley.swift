/// A funnel with ripples, pointed at the bottom.
///
///     f = 20 + e − 20 exp(−0.2 √(½ (x² + y²))) − exp(½ (cos 2πx + cos 2πy))
///
/// At its minimum it has no gradient: all around it rises with the slope 2√2. There the derivatives
/// of the root are taken as 0, so the gradient is 0 and the Hessian that of the ripples alone.
struct Ackley: SurfaceFormula {
  @inline(__always)
  func value<Number: Scalar>(_ x: Number, _ y: Number) -> Number {
    let funnel = 20 * Number.exp((-0.2 * 0.5.squareRoot()) * Number.norm(x, y))
    let waves = Number.cos((2 * .pi) * x) + Number.cos((2 * .pi) * y)
    // In this order both differences are exactly 0 at the minimum.
    return (20 - funnel) + (.exp(1) - Number.exp(0.5 * waves))
  }

  var region: Region { Region(x: -2.6...2.6, y: -2.6...2.6) }
  var start: Point { Point(2.3, -1.6) }
  var descentRate: Double { 0.004 }

  // Near every point with whole coordinates; signs and order of the two make no difference.
  var criticalPoints: [CriticalPoint] {
    let minima = [
      Point(0, 0), Point(0.9521665459501717, 0), Point(0.9684776587077244, 0.9684776587077244),
      Point(1.9589197181217173, 0), Point(1.9646166628629864, 0.9824160350791393),
      Point(1.9744519864841166, 1.9744519864841166),
    ]
    return minima.flatMap { point in
      let orders = point.x == point.y ? [point] : [point, Point(point.y, point.x)]
      return orders.flatMap(\.reflections)
    }
    .map { CriticalPoint($0 == .zero ? .global : .local, $0) }
  }
}

extension Ackley {
  static let name = "ackley"
  static let title = "Ackley's function"
  static let summary = "a funnel with ripples: the way down is only visible from afar"
  static let source =
    "D. H. Ackley, A Connectionist Machine for Genetic Hillclimbing, 1987"

  var formula: String { "20 + e − 20 exp(−0.2 √(½(x² + y²))) − exp(½(cos 2πx + cos 2πy))" }
}
