extension Objective {
  /// The gradient as it comes out beside the Hessian, by other arithmetic than that of `gradient(at:)`.
  ///
  /// Nil where the function is not given by one formula.
  public func gradientBesideHessian(at point: Point) -> Point? {
    switch self {
    case let curve as any CurveFormula:
      Point(curve.value(SecondOrderDual.x(point.x)).gradient.x, 0)
    case let surface as any SurfaceFormula:
      Point(surface.value(SecondOrderDual.x(point.x), SecondOrderDual.y(point.y)).gradient)
    default: nil
    }
  }
}
