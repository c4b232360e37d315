/// A piece of text in one style; a line is several of them.
package struct Span: Hashable, Sendable {
  package var text: String
  package var style: Style

  /// Makes a piece of text.
  package init(_ text: String, _ style: Style) {
    self.text = text
    self.style = style
  }
}

extension Sequence<Span> {
  /// The number of columns the pieces take together.
  package var columns: Int { reduce(0) { $0 + $1.text.columns } }

  /// The pieces cut to a number of columns, the last one with a mark where something is missing.
  ///
  /// With ASCII only, symbols are written out first.
  package func clipped(to width: Int, _ glyphs: GlyphSet) -> [Span] {
    let spans = map { Span(AsciiText.folded($0.text, glyphs), $0.style) }
    var room = Swift.max(0, width)
    var isCut = spans.columns > room
    var result: [Span] = []
    for span in spans where room > 0 && !span.text.isEmpty {
      // A piece that just fills the room must give a column to the mark when another follows.
      let isLast = isCut && span.text.columns >= room
      let text = isLast ? (span.text + " ").clipped(to: room, glyphs) : span.text
      result.append(Span(text, span.style))
      room -= text.columns
      if isLast { isCut = false }
    }
    return result
  }
}

extension Frame {
  /// Writes pieces of text from the given column to the right, at most `limit` columns.
  ///
  /// - Returns: the column after the last one written.
  @discardableResult
  package mutating func write(
    _ spans: some Sequence<Span>, x: Int, y: Int, limit: Int = .max, glyphs: GlyphSet
  ) -> Int {
    var column = x
    for span in spans.clipped(to: limit, glyphs) {
      column = write(span.text, x: column, y: y, span.style)
    }
    return column
  }
}
