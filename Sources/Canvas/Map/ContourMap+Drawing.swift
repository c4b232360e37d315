extension ContourMap {
  /// Draws the map with its top left corner at the corner of the area, cut to the area.
  ///
  /// In colours every cell shows its two pixels by a half block; with ASCII only, their mean as a
  /// coloured blank. In 16 colours and without colour a cell is a shade of its mean level; the steps
  /// between so few shades are the iso lines. Where the field is not defined the ground stays.
  package func draw(into frame: inout Frame, at area: Rect, _ palette: Palette) {
    let columns = min(size.width, area.width)
    for row in 0..<min(size.height, area.height) {
      for column in 0..<columns {
        frame[area.x + column, area.y + row] = cell(column: column, row: row, palette)
      }
    }
  }

  /// The colour of the ground under a glyph in the given cell of the map: dark, so that inks show.
  package func casing(column: Int, row: Int, _ palette: Palette) -> Color {
    palette.casing(meanLevel(column: column, row: row).map { shown($0, palette) } ?? 0)
  }

  private func cell(column: Int, row: Int, _ palette: Palette) -> Cell {
    guard let mean = meanLevel(column: column, row: row).map({ shown($0, palette) }) else {
      let style = palette.style(.panel)
      return palette.hasLevelColors
        ? Cell(" ", Style(on: style.background))
        : Cell(hatch(column, row, palette), palette.style(.dim))
    }
    guard palette.hasLevelColors else {
      return Cell(palette.shade(mean), palette.style(.dim))
    }
    guard palette.capabilities.glyphs != .ascii else {
      let isIso =
        isIso(column: column, halfRow: 2 * row)
        || self.isIso(column: column, halfRow: 2 * row + 1)
      return Cell(" ", Style(on: isIso ? palette.isoLevel(mean) : palette.level(mean)))
    }
    return Cell.halves(
      upper: color(column: column, halfRow: 2 * row, palette),
      lower: color(column: column, halfRow: 2 * row + 1, palette))
  }

  /// Sparse dots, which no level is, where there are no colours to tell a blank from the lowest one.
  private func hatch(_ column: Int, _ row: Int, _ palette: Palette) -> Unicode.Scalar {
    guard (column + 2 * row) % 4 == 0 else { return " " }
    return palette.capabilities.glyphs == .ascii ? "'" : "·"
  }

  private func color(column: Int, halfRow: Int, _ palette: Palette) -> Color {
    guard let level = level(column: column, halfRow: halfRow).map({ shown($0, palette) }) else {
      return palette.style(.panel).background
    }
    return isIso(column: column, halfRow: halfRow) ? palette.isoLevel(level) : palette.level(level)
  }

  /// A level of this map as a level of a palette that may have another number of them.
  private func shown(_ level: Int, _ palette: Palette) -> Int {
    guard levelCount != palette.levelCount else { return level }
    guard levelCount > 1 else { return 0 }
    return (level * (palette.levelCount - 1) + (levelCount - 1) / 2) / (levelCount - 1)
  }
}

extension Cell {
  /// A cell whose upper and lower half have a colour each.
  ///
  /// Equal halves are a blank; of the two glyphs that show unequal ones the one with the foreground's
  /// code above the background's is taken, which saves the terminal a third of its colour pairs.
  package static func halves(upper: Color, lower: Color) -> Cell {
    if upper == lower { return Cell(" ", Style(on: upper)) }
    return upper.code > lower.code
      ? Cell("▀", Style(upper, on: lower)) : Cell("▄", Style(lower, on: upper))
  }
}
