import Canvas
import Optimization
import Workbench

extension Plane {
  /// The point under the pointer, with the digits that its cell can tell apart.
  func point(under mouse: Mouse) -> Point {
    let center = center(column: mouse.x, row: mouse.y)
    return Point(
      center.x.rounded(toDigitsOf: cellWidth), center.y.rounded(toDigitsOf: cellHeight / 2))
  }

  /// Whether the pointer is on a mark at a point, or just beside it.
  func isMark(of point: Point, under mouse: Mouse) -> Bool {
    guard let cell = cell(of: point) else { return false }
    return abs(cell.column - mouse.x) <= 1 && cell.row == mouse.y
  }

  /// Moves the play-head to the step of a chart's column, the first or last one beyond its ends.
  func scrubbing(to mouse: Mouse, _ stepsPerEntry: Int) -> Action {
    // The outermost columns are the outermost entries, whatever the columns between stand for.
    let share = Double(mouse.x - area.x) / Double(max(1, area.width - 1))
    let entry = (min(max(0, share), 1) * x.upperBound).rounded()
    return .pointer(.scrub(to: Int(min(entry * Double(stepsPerEntry), 1e9))))
  }
}
