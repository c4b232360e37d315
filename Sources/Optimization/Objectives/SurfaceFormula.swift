/// A test function of two variables given by one formula, from which its derivatives follow.
protocol SurfaceFormula: Objective, Configurable {
  /// The formula, for numbers with derivatives or without.
  func value<Number: Scalar>(_ x: Number, _ y: Number) -> Number
}

extension SurfaceFormula {
  static var dimension: Int { 2 }

  @inline(__always)
  func value(at point: Point) -> Double {
    value(point.x, point.y)
  }

  @inline(__always)
  func gradient(at point: Point) -> Point {
    value(Dual.x(point.x), Dual.y(point.y)).gradient
  }

  /// Formed in the type's own witness, so the formula is compiled into it.
  var derivative: @Sendable (Point) -> Point { { gradient(at: $0) } }

  func hessian(at point: Point) -> Hessian {
    value(SecondOrderDual.x(point.x), SecondOrderDual.y(point.y)).hessian
  }

  func gradientBesideHessian(at point: Point) -> Point? {
    Point(value(SecondOrderDual.x(point.x), SecondOrderDual.y(point.y)).gradient)
  }
}
