/// Digits raised or lowered by half a cell, for numbers that belong to a name.
package enum SmallDigits {
  /// The number in superscript digits; with ASCII only the plain number.
  package static func superscript(_ number: Int, _ glyphs: GlyphSet) -> String {
    written(number, minus: "⁻", digits: ["⁰", "¹", "²", "³", "⁴", "⁵", "⁶", "⁷", "⁸", "⁹"], glyphs)
  }

  /// The number in subscript digits; with ASCII only the plain number.
  package static func `subscript`(_ number: Int, _ glyphs: GlyphSet) -> String {
    written(number, minus: "₋", digits: ["₀", "₁", "₂", "₃", "₄", "₅", "₆", "₇", "₈", "₉"], glyphs)
  }

  private static func written(
    _ number: Int, minus: String, digits: [String], _ glyphs: GlyphSet
  ) -> String {
    guard glyphs != .ascii else { return String(number) }
    return String(number).map { $0.wholeNumberValue.map { digits[$0] } ?? minus }.joined()
  }
}
