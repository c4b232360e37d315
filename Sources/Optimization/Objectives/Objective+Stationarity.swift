extension Objective {
  /// The gradient without what points out of the region at its left or right edge, where only the slope
  /// along the edge and an ascent inwards make a minimum; 0 at every critical point.
  package func inwardGradient(at point: Point) -> Point {
    let gradient = gradient(at: point)
    let leaves =
      point.x == region.x.upperBound && gradient.x < 0
      || point.x == region.x.lowerBound && gradient.x > 0
    return leaves ? Point(0, gradient.y) : gradient
  }

  /// The size against which the gradient at a critical point is 0: max(1, h · max(1, |x|, |y|)) with the
  /// largest entry h of the Hessian, because the nearest number to a coordinate may lie
  /// one rounding from the critical one.
  package func gradientScale(at point: Point) -> Double {
    max(1, hessian(at: point).largestEntry * max(1, abs(point.x), abs(point.y)))
  }
}

extension CriticalPoint.Kind {
  /// Whether a point with this Hessian can be of this kind, by the signs of its curvatures; of a function
  /// of one variable only that along x counts.
  package func fits(_ hessian: Hessian, dimension: Int) -> Bool {
    let (smaller, larger) = dimension == 1 ? (hessian.xx, hessian.xx) : hessian.eigenvalues
    return switch self {
    // The lowest values may lie along the level floor of a valley: there it is 0 but for rounding.
    case .global: larger > 0 && smaller > -1e-12 * larger
    case .local: smaller > 0
    case .saddle: smaller < 0 && larger > 0
    case .maximum: larger < 0
    case .degenerate: smaller * larger == 0
    }
  }
}
