package import Numbers

/// Numbers in the glyphs and in the room that a picture has.
extension NumberText {
  /// Makes a writer for the given glyphs.
  package init(_ glyphs: GlyphSet) {
    self.init(isASCII: glyphs == .ascii)
  }

  /// The short form with as many significant digits as fit the width, up to the given count.
  ///
  /// A number that fits with no digits at all is cut short by "…" or "~"; nothing for width 0.
  package func fitting(_ value: Double, width: Int, significantDigits: Int = 4) -> String {
    for digits in stride(from: max(1, significantDigits), through: 1, by: -1) {
      let text = short(value, significantDigits: digits)
      if text.count <= width { return text }
    }
    return short(value, significantDigits: 1).clipped(to: width, minus == "-" ? .ascii : .braille)
  }
}
