/// One whole picture for the terminal: a grid of cells.
///
/// Writes outside the grid are clipped, so a panel may draw without asking whether it fits.
package struct Frame: Hashable, Sendable {
  package let size: Size

  /// The cells row by row from the top left; `size.width * size.height` of them.
  package private(set) var cells: [Cell]

  /// Makes a frame of equal cells.
  package init(_ size: Size, filledWith cell: Cell = .blank) {
    self.size = size
    cells = Array(repeating: cell, count: size.width * size.height)
  }

  /// Whether the grid has a cell in the given column and row.
  package func contains(x: Int, y: Int) -> Bool {
    x >= 0 && x < size.width && y >= 0 && y < size.height
  }

  /// The cell in the given column and row.
  ///
  /// Outside the grid reading gives a blank and writing does nothing.
  package subscript(x: Int, y: Int) -> Cell {
    get { contains(x: x, y: y) ? cells[y * size.width + x] : .blank }
    set {
      guard contains(x: x, y: y) else { return }
      cells[y * size.width + x] = newValue
    }
  }

  /// The cells of one row; empty outside the grid.
  package func row(_ y: Int) -> ArraySlice<Cell> {
    guard y >= 0, y < size.height else { return [] }
    return cells[y * size.width..<(y + 1) * size.width]
  }

  /// Fills a rectangle with one cell.
  package mutating func fill(_ area: Rect, with cell: Cell) {
    let area = area.intersection(Rect(size))
    guard !area.isEmpty else { return }
    for y in area.y..<area.bottom {
      for x in area.x..<area.right {
        cells[y * size.width + x] = cell
      }
    }
  }

  /// Writes text from the given column to the right, at most `limit` columns of it.
  ///
  /// Text that is longer is cut; with `ellipsis` its last column then shows "…".
  /// - Returns: the column after the last one written.
  @discardableResult
  package mutating func write(
    _ text: String, x: Int, y: Int, _ style: Style, limit: Int = .max, ellipsis: Bool = false
  ) -> Int {
    let scalars = text.unicodeScalars
    let isCut = scalars.count > limit
    var column = x
    for (position, scalar) in scalars.enumerated() {
      guard position < limit else { break }
      let isLast = isCut && ellipsis && position == limit - 1
      self[column, y] = Cell(isLast ? "…" : scalar, style)
      column += 1
    }
    return column
  }

  /// Copies another frame into this one with its top left corner at the given cell.
  package mutating func draw(_ other: Frame, x: Int, y: Int) {
    let area = Rect(x: x, y: y, width: other.size.width, height: other.size.height)
      .intersection(Rect(size))
    guard !area.isEmpty else { return }
    for row in area.y..<area.bottom {
      let source = (row - y) * other.size.width + area.x - x
      let target = row * size.width + area.x
      cells.replaceSubrange(
        target..<target + area.width, with: other.cells[source..<source + area.width])
    }
  }

  /// The characters row by row, without colours.
  package var rows: [String] {
    (0..<size.height).map { y in
      var text = String.UnicodeScalarView()
      text.append(contentsOf: row(y).map(\.glyph))
      return String(text)
    }
  }
}
