/// The markers of a picture, at most one a cell.
package struct MarkerLayer: Hashable, Sendable {
  package let plane: Plane
  package var heads = HeadForm.sign
  private var placed = PlacedMarkers()

  /// Makes an empty layer.
  package init(_ plane: Plane) {
    self.plane = plane
  }

  /// Places a marker at a point; one outside the plane or at a NaN is left out.
  ///
  /// The ink is the index of a run's, nil for white. A number stands beside the sign where there is
  /// room. When several want one cell, the priority goes
  /// before the order of the kinds: head, tombstone, exit, start, minimum, local
  /// minimum, saddle, maximum, custom. The signs of runs that lose stand beside it, and a head on a
  /// minimum is one sign for both.
  package mutating func place(
    _ marker: Marker, at point: SIMD2<Double>, ink: Int? = nil, priority: Int = 0,
    number: Int? = nil
  ) {
    guard let cell = plane.cell(of: point) else { return }
    place(
      marker, column: cell.column, row: cell.row, ink: ink, priority: priority, number: number)
  }

  /// Places the arrow of a run that leaves the picture.
  package mutating func place(_ exit: Exit, ink: Int, priority: Int = 0) {
    place(
      .exit(exit.direction), column: exit.column, row: exit.row, ink: ink, priority: priority)
  }

  /// The marker that shows in a cell of the frame.
  package func marker(column: Int, row: Int) -> Marker? {
    placed.shown.first { $0.column == column && $0.row == row }?.marker
  }

  /// Draws the markers over what the frame shows, in bold but for the quiet ones.
  ///
  /// The map, if any, is the one drawn in the plane's area; it darkens under markers.
  package func draw(into frame: inout Frame, _ palette: Palette, over map: ContourMap? = nil) {
    for item in placed.shown {
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
      if heads != .sign, item.marker.isHead {
        if heads == .badge { style = style.with(.reverse) }
        fillSides(of: item, style, palette.capabilities.glyphs, in: &frame)
      }
      frame[item.column, item.row] = Cell(
        item.marker.glyph(palette.capabilities.glyphs), style)
    }
  }

  /// Fills the cells to both sides of a head that no other marker has, the first with its number.
  private func fillSides(
    of item: PlacedMarker, _ style: Style, _ glyphs: GlyphSet, in frame: inout Frame
  ) {
    var number = item.number.map { SmallDigits.superscript($0, glyphs).unicodeScalars.first ?? " " }
    for column in [item.column + 1, item.column - 1] {
      let isFree = !placed.shown.contains { $0.column == column && $0.row == item.row }
      guard isFree, plane.area.contains(x: column, y: item.row) else { continue }
      frame[column, item.row] = Cell(number ?? " ", style)
      number = nil
    }
  }

  private mutating func place(
    _ marker: Marker, column: Int, row: Int, ink: Int?, priority: Int, number: Int? = nil
  ) {
    placed.add(
      PlacedMarker(
        marker: marker, column: column, row: row, ink: ink, number: number,
        rank: SIMD2(priority, marker.priority)), in: plane.area)
  }
}
