/// One character cell of a frame.
///
/// Every glyph the program draws takes exactly one column, so a frame needs no wide cells.
package struct Cell: Hashable, Sendable {
  /// The character; never a control character, and never of double width.
  package var glyph: Unicode.Scalar
  package var style: Style

  /// Makes a cell.
  package init(_ glyph: Unicode.Scalar, _ style: Style = .plain) {
    self.glyph = glyph
    self.style = style
  }

  /// A space in the terminal's own colours.
  package static let blank = Cell(" ")
}
