import Canvas

/// Divides an area among panels, as large as they can be for what they show, with nothing left over.
struct PanelGrid: Hashable {
  /// The smallest panel that still shows a map, borders included.
  static let smallestPanel = Size(width: 16, height: 5)

  /// The panels' areas, row by row; equally large but for a row or column that does not divide, and for
  /// wider ones in rows that have one panel less than others.
  let areas: [Rect]

  /// What a division is worth whose rows differ: panels of one shape are compared more easily, and so
  /// may be smaller.
  private static let worthOfUneven = 0.75

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
    var best: (rows: Int, scale: Double) = (1, -1)
    for rows in 1...max(1, min(count, mostRows)) {
      let columns = (count + rows - 1) / rows
      guard columns <= mostColumns else { continue }
      // Borders show nothing, so they do not count.
      let width = Double(area.width / columns - 2)
      let height = Double(area.height / rows - 2)
      let isEven = count % rows == 0
      let scale = min(width / aspect, height) * (isEven ? 1 : Self.worthOfUneven)
      if scale > best.scale { best = (rows, scale) }
    }
    areas = Self.parts(of: area.height, best.rows).enumerated().flatMap { row, vertical in
      // The first rows have one more where the panels do not divide.
      let columns = count / best.rows + (row < count % best.rows ? 1 : 0)
      return Self.parts(of: area.width, columns).map { horizontal in
        Rect(
          x: area.x + horizontal.lowerBound, y: area.y + vertical.lowerBound,
          width: horizontal.count, height: vertical.count)
      }
    }
  }

  /// A length in parts that differ by one at most.
  private static func parts(of length: Int, _ count: Int) -> [Range<Int>] {
    (0..<count).map { length * $0 / count..<length * ($0 + 1) / count }
  }
}
