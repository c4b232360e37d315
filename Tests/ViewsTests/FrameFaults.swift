import Canvas

/// What no picture may have, whatever it shows.
enum FrameFaults {
  /// The faults of a picture of the given size on the given terminal, each once.
  static func faults(
    in frame: Frame, _ size: Size, _ terminal: Capabilities
  ) -> Set<String> {
    var faults: Set<String> = []
    if frame.size != size || frame.cells.count != size.width * size.height {
      faults.insert("the picture is \(frame.size.width)x\(frame.size.height)")
    }
    for glyph in Set(frame.cells.map(\.glyph)) where !isAllowed(glyph, terminal.glyphs) {
      faults.insert("the glyph U+\(String(glyph.value, radix: 16))")
    }
    for style in Set(frame.cells.map(\.style)) {
      for color in [style.foreground, style.background] where !isAllowed(color, terminal.depth) {
        faults.insert("the colour \(color)")
      }
    }
    for row in frame.rows where hasNoNumber(row) { faults.insert("no number in '\(row)'") }
    return faults
  }

  private static func isAllowed(_ glyph: Unicode.Scalar, _ glyphs: GlyphSet) -> Bool {
    switch glyph.value {
    case 0x20..<0x7F: return true
    // Control characters, and marks that would join the cell before them.
    case 0..<0x20, 0x7F..<0xA1, 0xAD, 0x300..<0x370, 0x200B..<0x2010, 0xFE00..<0xFE10: return false
    // Braille has its own fonts; a terminal that was found to lack them must not get it.
    case 0x2800..<0x2900: return glyphs == .braille
    // Beyond are wide characters.
    default: return glyphs != .ascii && glyph.value < 0x2E80
    }
  }

  private static func isAllowed(_ color: Color, _ depth: ColorDepth) -> Bool {
    guard color != .terminalDefault else { return true }
    switch depth {
    // Terminals take the direct colours 0 to 7 for entries of their palette.
    case .direct: return color.rgb.map { $0.packed >= 8 } ?? ((color.index ?? 0) >= 16)
    case .indexed: return color.index.map { $0 >= 16 } ?? false
    case .ansi: return color.index.map { $0 < 16 } ?? false
    case .monochrome: return false
    }
  }

  /// Whether a text has a word that a number became which is none.
  private static func hasNoNumber(_ text: String) -> Bool {
    let lowercased = text.lowercased()
    guard lowercased.contains("nan") || lowercased.contains("inf") else { return false }
    return lowercased.split { !$0.isLetter }.contains { ["nan", "inf", "infinity"].contains($0) }
  }
}
