import Canvas
import Optimization

extension Scene {
  /// Where a path last went out of a picture, if it is outside now.
  func exit(of shown: ArraySlice<Point>, from plane: Plane) -> Exit? {
    guard let final = shown.last, !plane.contains(final),
      let inside = shown.lastIndex(where: plane.contains), inside + 1 < shown.endIndex
    else { return nil }
    return plane.exit(
      from: shown[inside], to: shown[inside + 1], cellAspect: palette.capabilities.cellAspect)
  }
}
