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
    let numbers = numberCells()
    for (place, item) in placed.shown.enumerated() {
      let style = style(of: item, palette, over: map, on: frame)
      if heads != .sign, item.marker.isHead {
        fillSides(of: item, numbers, place, style, palette.capabilities.glyphs, in: &frame)
      }
      frame[item.column, item.row] = Cell(
        item.marker.glyph(palette.capabilities.glyphs), style)
    }
  }

  private func style(
    of item: PlacedMarker, _ palette: Palette, over map: ContourMap?, on frame: Frame
  ) -> Style {
    let isQuiet = item.marker.isQuiet
    var style: Style
    if let map {
      let white = isQuiet ? palette.ink(Pen.neutral, .older) : palette.style(.mapMarker)
      let ink = item.ink.map { palette.ink($0, isQuiet ? .older : .recent) } ?? white
      let column = item.column - plane.area.x
      style = ink.on(map.casing(column: column, row: item.row - plane.area.y, palette))
    } else {
      let white = palette.style(isQuiet ? .text : .strong)
      let ink = item.ink.map { palette.ink($0, isQuiet ? .older : .recent, on: .panel) } ?? white
      style = ink.on(frame[item.column, item.row].style.background)
    }
    if !isQuiet { style = style.with(.bold) }
    return heads == .badge && item.marker.isHead ? style.with(.reverse) : style
  }

  /// The cells of the numbers of the heads, by the place of the marker among those shown.
  ///
  /// A number stands to the right of its sign, or to the left where it cannot be read as that of another one.
  /// A head with signs on both sides has none, for its sign alone tells whose it is.
  private func numberCells() -> [Int: SIMD2<Int>] {
    let shown = placed.shown
    var cells: [Int: SIMD2<Int>] = [:]
    var taken = Set(shown.map { SIMD2($0.column, $0.row) })
    let heads = shown.filter(\.marker.isHead).map { SIMD2($0.column, $0.row) }
    for (place, item) in shown.enumerated() where item.marker.isHead && item.number != nil {
      let sides = [1, -1].map { SIMD2(item.column + $0, item.row) }
      let cell = sides.first { cell in
        plane.area.contains(x: cell.x, y: cell.y) && !taken.contains(cell)
          && (cell.x > item.column || !heads.contains(SIMD2(cell.x - 1, cell.y)))
      }
      guard let cell else { continue }
      cells[place] = cell
      taken.insert(cell)
    }
    return cells
  }

  /// Fills the cells to both sides of a head that neither a marker nor a number of another one has, one of
  /// them with its own number.
  private func fillSides(
    of item: PlacedMarker, _ numbers: [Int: SIMD2<Int>], _ place: Int, _ style: Style,
    _ glyphs: GlyphSet, in frame: inout Frame
  ) {
    for column in [item.column + 1, item.column - 1] {
      let cell = SIMD2(column, item.row)
      let isFree = !placed.shown.contains { $0.column == column && $0.row == item.row }
      guard isFree, plane.area.contains(x: column, y: item.row) else { continue }
      if numbers[place] == cell, let number = item.number {
        frame.write(
          SmallDigits.superscript(number, glyphs), x: column, y: item.row, style, limit: 1)
      } else if !numbers.values.contains(cell) {
        frame[column, item.row] = Cell(" ", style)
      }
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
