/// The markers of a picture, at most one a cell.
public struct MarkerLayer: Hashable, Sendable {
  public let plane: Plane
  public var heads = HeadForm.sign
  private var placed: [Placed] = []

  private struct Placed: Hashable {
    let marker: Marker
    let column: Int
    let row: Int
    let ink: Int?
    let rank: SIMD2<Int>

    /// Whether this marker shows where another one is too; of equals the later does.
    func covers(_ other: Placed) -> Bool {
      rank.x == other.rank.x ? rank.y >= other.rank.y : rank.x > other.rank.x
    }
  }

  /// Makes an empty layer.
  public init(_ plane: Plane) {
    self.plane = plane
  }

  /// Places a marker at a point; one outside the plane or at a NaN is left out.
  ///
  /// The ink is the index of a run's, nil for white. When several want one cell, the priority goes
  /// before the order of the kinds: head, tombstone, exit, best, start, minimum, local
  /// minimum, saddle, maximum, custom.
  public mutating func place(
    _ marker: Marker, at point: SIMD2<Double>, ink: Int? = nil, priority: Int = 0
  ) {
    guard let cell = plane.cell(of: point) else { return }
    place(marker, column: cell.column, row: cell.row, ink: ink, priority: priority)
  }

  /// Places the arrow of a run that leaves the picture.
  public mutating func place(_ exit: Exit, ink: Int, priority: Int = 0) {
    place(
      .exit(exit.direction), column: exit.column, row: exit.row, ink: ink, priority: priority)
  }

  /// The marker that shows in a cell of the frame.
  public func marker(column: Int, row: Int) -> Marker? {
    placed.first { $0.column == column && $0.row == row }?.marker
  }

  /// Draws the markers over what the frame shows, in bold but for the quiet ones.
  ///
  /// The map, if any, is the one drawn in the plane's area; it darkens under markers.
  public func draw(into frame: inout Frame, _ palette: Palette, over map: ContourMap? = nil) {
    for item in placed {
      let column = item.column - plane.area.x
      let row = item.row - plane.area.y
      let isQuiet = item.marker.isQuiet
      var style: Style
      if let map {
        let white = isQuiet ? palette.ink(Pen.neutral, .older) : palette.style(.mapMarker)
        let ink = item.ink.map { palette.ink($0) } ?? white
        style = ink.on(map.casing(column: column, row: row, palette))
      } else {
        let white = palette.style(isQuiet ? .text : .strong)
        let ink = item.ink.map { palette.ink($0, on: .panel) } ?? white
        style = ink.on(frame[item.column, item.row].style.background)
      }
      if !isQuiet { style = style.with(.bold) }
      if heads != .sign, case .head = item.marker {
        if heads == .badge { style = style.with(.reverse) }
        fillSides(of: item, style, in: &frame)
      }
      frame[item.column, item.row] = Cell(
        item.marker.glyph(palette.capabilities.glyphs), style)
    }
  }

  /// Fills the cells to both sides of a head that no other marker has.
  private func fillSides(of item: Placed, _ style: Style, in frame: inout Frame) {
    for column in [item.column - 1, item.column + 1] {
      let isFree = !placed.contains { $0.column == column && $0.row == item.row }
      guard isFree, plane.area.contains(x: column, y: item.row) else { continue }
      frame[column, item.row] = Cell(" ", style)
    }
  }

  private mutating func place(
    _ marker: Marker, column: Int, row: Int, ink: Int?, priority: Int
  ) {
    let item = Placed(
      marker: marker, column: column, row: row, ink: ink, rank: SIMD2(priority, marker.priority))
    guard let index = placed.firstIndex(where: { $0.column == column && $0.row == row }) else {
      placed.append(item)
      return
    }
    if item.covers(placed[index]) { placed[index] = item }
  }
}
