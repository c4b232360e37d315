import Numbers

/// The axes along the left and the bottom edge of a plane, with few labels.
package struct Axes: Hashable, Sendable {
  package let plane: Plane
  package var horizontal: [Tick]
  package var vertical: [Tick]

  /// Makes axes; ticks outside the plane are not drawn.
  package init(_ plane: Plane, horizontal: [Tick], vertical: [Tick]) {
    self.plane = plane
    self.horizontal = horizontal
    self.vertical = vertical
  }

  /// Axes with 1-2-5 ticks on both sides.
  package init(linear plane: Plane, _ glyphs: GlyphSet) {
    let text = NumberText(glyphs)
    self.init(
      plane,
      horizontal: Ticks.linear(plane.x, atMost: max(3, plane.area.width / 9), text),
      vertical: Ticks.linear(plane.y, atMost: Self.labelCount(plane.area.height, every: 4), text))
  }

  /// How many labels a vertical axis of the given height has room for, one in so many rows.
  ///
  /// From four rows on at least three, so that 1-2-5 steps show both ends of most ranges.
  static func labelCount(_ height: Int, every rows: Int) -> Int {
    height < 4 ? min(height, 2) : max(3, height / rows)
  }

  /// The area for the data when an area shall hold the axes as well.
  ///
  /// The gutter is the columns for the labels of the vertical axis and the axis itself; the labels
  /// are a row below the horizontal axis.
  package static func plotArea(in area: Rect, gutter: Int, hasLabels: Bool) -> Rect {
    var plot = area
    _ = plot.cutLeft(gutter)
    _ = plot.cutBottom(hasLabels ? 2 : 1)
    return plot
  }

  /// Draws the axes around the plane's area.
  package func draw(
    into frame: inout Frame, _ palette: Palette, gutter: Int, hasLabels: Bool
  ) {
    let area = plane.area
    guard !area.isEmpty else { return }
    let line = LineGlyphs(palette.capabilities.glyphs)
    let style = palette.style(.axis)
    for x in area.x..<area.right { frame[x, area.bottom] = Cell(line.horizontal, style) }
    if gutter > 0 {
      for y in area.y..<area.bottom { frame[area.x - 1, y] = Cell(line.vertical, style) }
      frame[area.x - 1, area.bottom] = Cell(line.origin, style)
      drawVerticalTicks(into: &frame, palette, line, gutter: gutter)
    }
    if hasLabels { drawHorizontalTicks(into: &frame, palette, line) }
  }

  private func drawVerticalTicks(
    into frame: inout Frame, _ palette: Palette, _ line: LineGlyphs, gutter: Int
  ) {
    let area = plane.area
    var taken: Set<Int> = []
    for tick in vertical {
      guard let cell = plane.cell(of: SIMD2(plane.x.lowerBound, tick.position)),
        taken.insert(cell.row).inserted
      else { continue }
      let room = gutter - 1
      let label = tick.label.clipped(to: room, palette.capabilities.glyphs)
      frame.write(
        label, x: area.x - 1 - label.columns, y: cell.row, palette.style(.dim), limit: room)
      frame[area.x - 1, cell.row] = Cell(line.tickLeft, palette.style(.axis))
    }
  }

  private func drawHorizontalTicks(
    into frame: inout Frame, _ palette: Palette, _ line: LineGlyphs
  ) {
    let area = plane.area
    var free = area.x
    for tick in horizontal {
      guard let cell = plane.cell(of: SIMD2(tick.position, plane.y.lowerBound)) else { continue }
      let width = tick.label.columns
      let x = max(area.x, min(cell.column - width / 2, area.right - width))
      guard x >= free, width <= area.width else { continue }
      frame[cell.column, area.bottom] = Cell(line.tickDown, palette.style(.axis))
      free = frame.write(tick.label, x: x, y: area.bottom + 1, palette.style(.dim)) + 1
    }
  }
}
