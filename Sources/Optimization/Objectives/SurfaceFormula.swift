/// A test function of two variables given by one formula, from which its derivatives follow.
public protocol SurfaceFormula: Objective, Configurable {
  /// The formula, for numbers with derivatives or without.
  func value<Number: Scalar>(_ x: Number, _ y: Number) -> Number
}

extension SurfaceFormula {
  public static var dimension: Int { 2 }

  @inline(__always)
  public func value(at point: Point) -> Double {
    value(point.x, point.y)
  }

  @inline(__always)
  public func gradient(at point: Point) -> Point {
    value(Dual.x(point.x), Dual.y(point.y)).gradient
  }

  public func gradients(at points: PointLanes) -> PointLanes {
    let result = value(DualLanes8.x(Lanes8(points.x)), DualLanes8.y(Lanes8(points.y)))
    return PointLanes(x: result.dx.numbers, y: result.dy.numbers)
  }

  /// Formed in the type's own witness, so the formula is compiled into it.
  public var derivative: @Sendable (Point) -> Point { { gradient(at: $0) } }

  public func hessian(at point: Point) -> Hessian {
    value(SecondOrderDual.x(point.x), SecondOrderDual.y(point.y)).hessian
  }

  public func gradientBesideHessian(at point: Point) -> Point? {
    Point(value(SecondOrderDual.x(point.x), SecondOrderDual.y(point.y)).gradient)
  }
}

/// What a surface is taken for that is given by its formula alone.
extension SurfaceFormula {
  /// The words of the type's name.
  public static var title: String { TypeName.words(of: Self.self).joined(separator: " ") }

  public var formula: String { Self.title }

  public var region: Region { Region(x: -5...5, y: -5...5) }

  /// In the lower left of the region.
  public var start: Point {
    region.center - Point(0.3 * region.width, 0.2 * region.height)
  }

  /// 1 over the largest curvature at the start, 0.1 where there is none.
  public var descentRate: Double { hessian(at: start).rateOfDescent }

  /// None is known.
  public var criticalPoints: [CriticalPoint] { [] }
}
