import Canvas
import Optimization
import Workbench

/// Where and how a map was taken hold of.
struct MapGrip {
  let plane: Plane
  /// What was shown at that moment.
  let window: Region
  let x: Int
  let y: Int
  /// Whether the press gave the map's run the focus, so that letting go does nothing more.
  let isFocusing: Bool

  func isAt(_ mouse: Mouse) -> Bool { mouse.x == x && mouse.y == y }

  /// The window that keeps the gripped point under the pointer; nil beyond what numbers can tell.
  func window(draggedTo mouse: Mouse) -> Region? {
    guard
      let x = Self.shifted(window.x, by: x - mouse.x, cells: plane.cellWidth),
      let y = Self.shifted(window.y, by: mouse.y - y, cells: plane.cellHeight)
    else { return nil }
    return Region(x: x, y: y)
  }

  private static func shifted(
    _ range: ClosedRange<Double>, by cells: Int, cells extent: Double
  ) -> ClosedRange<Double>? {
    // A tenth of a cell does not show; adding what is short to the ends keeps them short.
    let shift = (Double(cells) * extent).rounded(toDigitsOf: extent / 10)
    let ends = [range.lowerBound, range.upperBound].map {
      ($0 + shift).rounded(toDigitsOf: extent / 1e4)
    }
    return ends[0] < ends[1] ? ends[0]...ends[1] : nil
  }
}
