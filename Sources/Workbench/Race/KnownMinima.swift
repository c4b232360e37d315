package import Optimization

extension Collection<CriticalPoint> {
  /// The one nearest to a point; nil among none.
  package func nearest(to point: Point) -> CriticalPoint? {
    self.min { ($0.point - point).norm < ($1.point - point).norm }
  }

  /// The distance from a point to the nearest one; infinite among none.
  package func distance(to point: Point) -> Double {
    lazy.map { ($0.point - point).norm }.min() ?? .infinity
  }
}
