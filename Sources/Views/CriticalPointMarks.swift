import Canvas
import Optimization

/// The marks of the critical points that are known of a function.
extension MarkerLayer {
  /// The cells of the map that a local minimum needs, so that the marks do not cover it.
  private static let cellsPerMinimum = 24
  /// The local minima that are marked at most, however large the map is.
  private static let mostMinima = 24

  /// Marks the known critical points in view; `place` tells where a point of some height is drawn.
  ///
  /// Of very many minima only the lowest are marked, and of equal ones all or none.
  mutating func place(
    criticalPointsOf objective: any Objective,
    _ place: (Point, _ height: Double) -> SIMD2<Double>
  ) {
    let points = objective.criticalPoints.map { critical in
      let height = objective.value(at: critical.point)
      return (kind: critical.kind, height: height, place: place(critical.point, height))
    }
    .filter { plane.contains($0.place) }
    let locals = points.filter { $0.kind == .local }
    let cells = plane.area.width * plane.area.height
    let room = min(Self.mostMinima, cells / Self.cellsPerMinimum)
    // Equal minima may differ in their last digits.
    let limit = locals.dropFirst(room).first.map { $0.height - 1e-9 * max(1, abs($0.height)) }
    for point in points where point.kind != .local || point.height < limit ?? .infinity {
      self.place(Marker(point.kind), at: point.place)
    }
  }
}

extension Marker {
  /// The mark of a kind of critical point.
  init(_ kind: CriticalPoint.Kind) {
    switch kind {
    case .global: self = .minimum
    case .local: self = .localMinimum
    case .saddle, .degenerate: self = .saddle
    case .maximum: self = .maximum
    }
  }
}
