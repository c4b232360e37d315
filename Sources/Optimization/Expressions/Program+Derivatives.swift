extension Program {
  /// The value at a point.
  func value(at point: Point) -> Double { evaluate(point.x, point.y) }

  /// The exact gradient at a point.
  ///
  /// Where the rules of differentiation leave 0 · ∞, as for x √x at 0, it is that of the next point
  /// to which the function extends.
  func gradient(at point: Point) -> Point {
    let result = evaluate(Dual.x(point.x), Dual.y(point.y))
    guard result.dx.isNaN || result.dy.isNaN, result.value.isFinite else { return result.gradient }
    for neighbour in Self.neighbours(of: point) {
      let gradient = evaluate(Dual.x(neighbour.x), Dual.y(neighbour.y)).gradient
      if gradient.isFinite { return gradient }
    }
    return result.gradient
  }

  /// The exact gradients at eight points.
  func gradients(at points: PointLanes) -> PointLanes {
    let result = evaluate(DualLanes8.x(Lanes8(points.x)), DualLanes8.y(Lanes8(points.y)))
    var gradients = PointLanes(x: result.dx.numbers, y: result.dy.numbers)
    for lane in 0..<8 where gradients[lane].x.isNaN || gradients[lane].y.isNaN {
      gradients[lane] = gradient(at: points[lane])
    }
    return gradients
  }

  /// The exact matrix of second derivatives at a point.
  func hessian(at point: Point) -> Hessian {
    evaluate(SecondOrderDual.x(point.x), SecondOrderDual.y(point.y)).hessian
  }

  /// The points next to a point, so near that their coordinates are the same but for rounding.
  private static func neighbours(of point: Point) -> [Point] {
    func next(_ number: Double) -> [Double] {
      number == 0 ? [1e-100, -1e-100] : [number.nextUp, number.nextDown]
    }
    return next(point.x).flatMap { x in next(point.y).map { Point(x, $0) } }
  }
}
