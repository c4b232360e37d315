/// Where a run leaves the shown part of the plane, and which way.
package struct Exit: Hashable, Sendable {
  /// The last cell inside, by its column and row in the frame.
  package let column: Int
  package let row: Int
  package let direction: Compass
}

extension Plane {
  /// Where a segment that starts inside the shown ranges, or crosses them, goes out again; nil when
  /// its end is inside or nothing of it is.
  ///
  /// An infinite end is a direction. The direction is that on the screen.
  package func exit(from start: SIMD2<Double>, to end: SIMD2<Double>, cellAspect: Double) -> Exit? {
    guard let segment = clipped(from: start, to: end), segment.leaves,
      let cell = cell(of: segment.end)
    else { return nil }
    // The part outside shows the way even where the segment started on the edge.
    let inner = position(of: segment.start)
    let outer = position(of: segment.end)
    var course = outer - inner
    if course.x == 0, course.y == 0 {
      course = outer - SIMD2(Double(area.x + area.right), Double(area.y + area.bottom)) / 2
    }
    return Exit(
      column: cell.column, row: cell.row,
      direction: Compass(x: course.x, y: -course.y * cellAspect))
  }
}
