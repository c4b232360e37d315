extension String {
  /// The text cut to a number of columns, with a mark in the last one where something is missing.
  ///
  /// The mark is "…", or "~" with ASCII only.
  package func clipped(to width: Int, _ glyphs: GlyphSet) -> String {
    let scalars = unicodeScalars
    guard scalars.count > max(0, width) else { return self }
    guard width > 0 else { return "" }
    var cut = UnicodeScalarView(scalars.prefix(width - 1))
    cut.append(glyphs == .ascii ? "~" : "…")
    return String(cut)
  }

  /// The text with blanks added on the right up to a number of columns; never cut.
  package func padded(to width: Int) -> String {
    self + String(repeating: " ", count: Swift.max(0, width - columns))
  }

  /// The text with blanks added on the left up to a number of columns; never cut.
  package func paddedLeft(to width: Int) -> String {
    String(repeating: " ", count: Swift.max(0, width - columns)) + self
  }

  /// The number of columns the text takes: one for each scalar.
  package var columns: Int { unicodeScalars.count }
}
