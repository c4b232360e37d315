import Canvas

/// The values of a map's axes written on its left and lower edge, where axes beside it would take rows
/// and columns that the map needs.
struct InsetAxes {
  private let plane: Plane
  private let axes: Axes

  /// The smallest map that is not covered by its own values.
  private static let smallest = Size(width: 20, height: 6)

  init(_ plane: Plane, _ glyphs: GlyphSet) {
    self.plane = plane
    axes = Axes(linear: plane, glyphs)
  }

  /// Writes the values over a map, on the dark ground that its signs have; paths go over them.
  func draw(into frame: inout Frame, over map: ContourMap, _ palette: Palette) {
    let area = plane.area
    guard area.width >= Self.smallest.width, area.height >= Self.smallest.height else { return }
    let hasMinus = axes.vertical.contains { $0.position < 0 }
    for tick in axes.vertical {
      guard let cell = plane.cell(of: SIMD2(plane.x.lowerBound, tick.position)),
        cell.row < area.bottom - 1
      else { continue }
      // Digits stand below digits.
      let indent = hasMinus && tick.position >= 0 ? 1 : 0
      write(tick.label, x: area.x + indent, y: cell.row, into: &frame, over: map, palette)
    }
    var free = area.x
    for tick in axes.horizontal {
      guard let cell = plane.cell(of: SIMD2(tick.position, plane.y.lowerBound)) else { continue }
      let digits = tick.label.columns - (tick.position < 0 ? 1 : 0)
      // The sign hangs over, so that the digits stand below their value.
      let x = cell.column - digits / 2 - (tick.position < 0 ? 1 : 0)
      guard x >= free, x + tick.label.columns <= area.right else { continue }
      write(tick.label, x: x, y: area.bottom - 1, into: &frame, over: map, palette)
      free = x + tick.label.columns + 1
    }
  }

  private func write(
    _ label: String, x: Int, y: Int, into frame: inout Frame, over map: ContourMap,
    _ palette: Palette
  ) {
    // On the casing of a map, which is dark in every theme.
    let ink = palette.ink(Pen.neutral)
    for (offset, glyph) in label.unicodeScalars.enumerated() {
      let column = x + offset - plane.area.x
      let casing = map.casing(column: column, row: y - plane.area.y, palette)
      frame[x + offset, y] = Cell(glyph, ink.on(casing))
    }
  }
}
