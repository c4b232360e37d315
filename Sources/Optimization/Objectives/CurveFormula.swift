/// A test function of one variable given by one formula, from which its derivatives follow.
public protocol CurveFormula: Objective, Configurable {
  /// The formula, for numbers with derivatives or without.
  func value<Number: Scalar>(_ x: Number) -> Number
}

extension CurveFormula {
  public static var dimension: Int { 1 }

  @inline(__always)
  public func value(at point: Point) -> Double {
    value(point.x)
  }

  @inline(__always)
  public func gradient(at point: Point) -> Point {
    Point(value(Dual.x(point.x)).dx, 0)
  }

  public func gradients(at points: PointLanes) -> PointLanes {
    PointLanes(x: value(DualLanes8.x(Lanes8(points.x))).dx.numbers, y: .zero)
  }

  /// Formed in the type's own witness, so the formula is compiled into it.
  public var derivative: @Sendable (Point) -> Point { { gradient(at: $0) } }

  public func hessian(at point: Point) -> Hessian {
    Hessian(xx: value(SecondOrderDual.x(point.x)).second.x, xy: 0, yy: 0)
  }

  public func gradientBesideHessian(at point: Point) -> Point? {
    Point(value(SecondOrderDual.x(point.x)).gradient.x, 0)
  }
}

/// What a curve is taken for that is given by its formula alone.
extension CurveFormula {
  /// The words of the type's name.
  public static var title: String { TypeName.words(of: Self.self).joined(separator: " ") }

  public var formula: String { Self.title }

  /// From −5 to 5, and what values the function takes there.
  public var region: Region {
    let values = (-50...50).map { value(at: Point(Double($0) / 10, 0)) }.filter(\.isFinite)
    let (lowest, highest) = (values.min() ?? 0, values.max() ?? 0)
    return Region(x: -5...5, y: lowest...Swift.max(highest, lowest.nextUp))
  }

  /// In the left of the region.
  public var start: Point { Point(region.center.x - 0.3 * region.width, 0) }

  /// 1 over the largest curvature at the start, 0.1 where there is none.
  public var descentRate: Double { hessian(at: start).rateOfDescent }

  /// None is known.
  public var criticalPoints: [CriticalPoint] { [] }
}
