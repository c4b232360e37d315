/// A test function of one variable given by one formula, from which its derivatives follow.
protocol CurveFormula: Objective, Configurable {
  /// The formula, for numbers with derivatives or without.
  func value<Number: Scalar>(_ x: Number) -> Number
}

extension CurveFormula {
  static var dimension: Int { 1 }

  @inline(__always)
  func value(at point: Point) -> Double {
    value(point.x)
  }

  @inline(__always)
  func gradient(at point: Point) -> Point {
    Point(value(Dual.x(point.x)).dx, 0)
  }

  /// Formed in the type's own witness, so the formula is compiled into it.
  var derivative: @Sendable (Point) -> Point { { gradient(at: $0) } }

  func hessian(at point: Point) -> Hessian {
    Hessian(xx: value(SecondOrderDual.x(point.x)).second.x, xy: 0, yy: 0)
  }

  func gradientBesideHessian(at point: Point) -> Point? {
    Point(value(SecondOrderDual.x(point.x)).gradient.x, 0)
  }
}
