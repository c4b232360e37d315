import Canvas
import Optimization

/// The critical points that are known of a function and marked on a plane.
///
/// Of very many minima only the lowest are marked, and of equal ones all or none.
struct CriticalPointMarks {
  /// The sign of each point, and where it is drawn.
  let points: [(marker: Marker, place: SIMD2<Double>)]

  /// The local minima that are marked at most, however large the picture is.
  static let mostMinima = 24

  /// Chooses the points in view.
  ///
  /// - Parameters:
  ///   - objective: the function.
  ///   - plane: what is in view.
  ///   - room: how many local minima there is room for.
  ///   - place: where a point of some height is drawn.
  init(
    of objective: any Objective, on plane: Plane, room: Int = mostMinima,
    _ place: (Point, _ height: Double) -> SIMD2<Double>
  ) {
    // Of a line that is not the lowest some points by themselves would say what is not so.
    let points = objective.criticalPoints.filter { $0.isIsolated || $0.kind == .global }
      .map { critical in
        let height = objective.value(at: critical.point)
        return (
          kind: critical.kind, marker: Marker(critical), height: height,
          place: place(critical.point, height)
        )
      }
      .filter { plane.contains($0.place) }
    let locals = points.filter { $0.kind == .local }
    // Equal minima may differ in their last digits.
    let limit = locals.dropFirst(min(Self.mostMinima, room)).first
      .map { $0.height - 1e-9 * max(1, abs($0.height)) }
    self.points = points.filter { $0.kind != .local || $0.height < limit ?? .infinity }
      .map { ($0.marker, $0.place) }
  }
}

extension MarkerLayer {
  /// The cells of the map that a local minimum needs, so that the marks do not cover it.
  private static let cellsPerMinimum = 24

  /// Marks the known critical points in view; `place` tells where a point of some height is drawn.
  mutating func place(
    criticalPointsOf objective: any Objective,
    _ place: (Point, _ height: Double) -> SIMD2<Double>
  ) {
    let room = plane.area.width * plane.area.height / Self.cellsPerMinimum
    for point in CriticalPointMarks(of: objective, on: plane, room: room, place).points {
      self.place(point.marker, at: point.place)
    }
  }
}

extension Marker {
  /// The mark of a critical point.
  init(_ critical: CriticalPoint) {
    switch critical.kind {
    case .global: self = critical.isIsolated ? .minimum : .minimumLine
    case .local: self = .localMinimum
    case .saddle, .degenerate: self = .saddle
    case .maximum: self = .maximum
    }
  }
}
