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

  /// Where a path last went out of a picture, if it is outside now.
  func exit(of shown: ArraySlice<Point>, from plane: Plane) -> Exit? {
    guard let final = shown.last, !plane.contains(final),
      let inside = shown.lastIndex(where: plane.contains), inside + 1 < shown.endIndex
    else { return nil }
    return plane.exit(
      from: shown[inside], to: shown[inside + 1], cellAspect: palette.capabilities.cellAspect)
  }
}
