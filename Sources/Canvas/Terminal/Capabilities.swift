/// How many colours a terminal shows.
package enum ColorDepth: String, Hashable, Sendable, CaseIterable {
  /// 24 bits.
  case direct
  /// The 256 entries of the xterm palette, of which 16 to 255 are the same everywhere.
  case indexed = "256"
  /// The 16 entries whose shades each user chooses.
  case ansi = "16"
  /// No colour; bold, dim and reverse only.
  case monochrome = "mono"
}

/// The marks a terminal's font can draw inside a cell.
package enum GlyphSet: String, Hashable, Sendable, CaseIterable {
  /// Eight dots a cell, U+2800 to U+28FF.
  case braille
  /// Four quadrants a cell, U+2580 to U+259F.
  case quadrant
  /// Printable ASCII only, borders included.
  case ascii
}

/// What the terminal can show, found once at the start or forced by a flag.
package struct Capabilities: Hashable, Sendable {
  package var depth: ColorDepth
  package var glyphs: GlyphSet
  /// The height of a cell divided by its width; 2 where the terminal does not tell.
  package var cellAspect: Double

  /// Makes a description of a terminal.
  package init(depth: ColorDepth, glyphs: GlyphSet, cellAspect: Double = 2) {
    self.depth = depth
    self.glyphs = glyphs
    self.cellAspect = cellAspect
  }
}
