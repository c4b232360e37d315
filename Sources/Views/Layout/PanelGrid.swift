import Canvas

/// Divides an area among equal panels, as large as they can be for what they show.
struct PanelGrid: Hashable {
  /// The smallest panel that still shows a map, borders included.
  static let smallestPanel = Size(width: 16, height: 5)

  /// The panels' areas, row by row; equally large.
  let areas: [Rect]

  /// Places at most `count` panels; fewer where the area has no room for so many.
  ///
  /// - Parameters:
  ///   - count: the number of panels wanted, at least 1.
  ///   - area: the room there is.
  ///   - aspect: the width of what a panel shows divided by its height, in cells.
  init(_ count: Int, in area: Rect, aspect: Double) {
    let smallest = Self.smallestPanel
    let mostColumns = max(1, area.width / smallest.width)
    let mostRows = max(1, area.height / smallest.height)
    let count = min(count, mostColumns * mostRows)
    var best: (columns: Int, rows: Int, scale: Double) = (1, 1, -1)
    for columns in 1...max(1, min(count, mostColumns)) {
      let rows = (count + columns - 1) / columns
      guard rows <= mostRows else { continue }
      // Borders show nothing, so they do not count.
      let width = Double(area.width / columns - 2)
      let height = Double(area.height / rows - 2)
      let scale = min(width / aspect, height)
      if scale > best.scale { best = (columns, rows, scale) }
    }
    let size = Size(width: area.width / best.columns, height: area.height / best.rows)
    areas = (0..<count).map { index in
      Rect(
        x: area.x + index % best.columns * size.width,
        y: area.y + index / best.columns * size.height, width: size.width, height: size.height)
    }
  }
}
