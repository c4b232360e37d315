import Canvas
import Optimization
import Workbench

extension Scene {
  /// The step since which a run is outside of a picture; nil where it is inside.
  func stepOutOfView(of run: Int, _ plane: Plane) -> Int? {
    let trajectory = simulations[run].trajectory
    let last = trajectory.index(at: head)
    func isInside(_ index: Int) -> Bool {
      let point = trajectory.points[index]
      return plane.contains(isOneDimensional ? SIMD2(point.x, trajectory.losses[index]) : point)
    }
    guard !isInside(last) else { return nil }
    return (0..<last).last(where: isInside).map { trajectory.step(at: $0 + 1) } ?? 0
  }

  /// Where a path last went out of a picture, if it is outside now; where it has since crossed to the other
  /// side, towards where it is.
  func exit(of shown: ArraySlice<Point>, from plane: Plane) -> Exit? {
    guard let final = shown.last, !plane.contains(final),
      let inside = shown.lastIndex(where: plane.contains), inside + 1 < shown.endIndex
    else { return nil }
    let aspect = palette.capabilities.cellAspect
    let first = plane.exit(from: shown[inside], to: shown[inside + 1], cellAspect: aspect)
    guard let first, plane.isOpposite(final, to: first) else { return first }
    return plane.exit(from: shown[inside], to: final, cellAspect: aspect) ?? first
  }
}

extension Plane {
  /// Whether a point lies beyond the edge across from that at which something went out.
  fileprivate func isOpposite(_ point: SIMD2<Double>, to exit: Exit) -> Bool {
    exit.column == area.x && point.x > x.upperBound
      || exit.column == area.right - 1 && point.x < x.lowerBound
      || exit.row == area.y && point.y < y.lowerBound
      || exit.row == area.bottom - 1 && point.y > y.upperBound
  }
}
