extension Point {
  /// The different points that the signs of both coordinates lead to; one, two or four.
  var reflections: [Point] {
    let columns = x == 0 ? [x] : [-x, x]
    let rows = y == 0 ? [y] : [-y, y]
    return columns.flatMap { x in rows.map { Point(x, $0) } }
  }
}
