/// A dual number of one value: a number with its two partial derivatives.
struct Dual: Jet, DualNumber, Hashable {
  let value: Double
  let dx: Double
  let dy: Double

  @inline(__always)
  init(_ value: Double, _ dx: Double, _ dy: Double) {
    self.value = value
    self.dx = dx
    self.dy = dy
  }

  /// Both derivatives.
  @inline(__always)
  var gradient: Point { Point(dx, dy) }

  @inline(__always)
  func applying(_ value: Double, slope: Double, curvature: Double) -> Dual {
    Dual(value, slope * dx, slope * dy)
  }

  func applyingKeepingZeros(_ value: Double, slope: Double, curvature: Double) -> Dual {
    Dual(value, slope.timesDerivative(dx), slope.timesDerivative(dy))
  }

  static func applying(
    _ value: Double, _ a: Dual, _ b: Dual, slopes: SIMD2<Double>, curvatures: SIMD3<Double>
  ) -> Dual {
    Dual(
      value, slopes.x.timesDerivative(a.dx) + slopes.y.timesDerivative(b.dx),
      slopes.x.timesDerivative(a.dy) + slopes.y.timesDerivative(b.dy))
  }
}
