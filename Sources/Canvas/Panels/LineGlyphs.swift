/// The characters that borders and axes are drawn with.
package struct LineGlyphs: Hashable, Sendable {
  package let horizontal: Unicode.Scalar
  package let vertical: Unicode.Scalar
  package let topLeft: Unicode.Scalar
  package let topRight: Unicode.Scalar
  package let bottomLeft: Unicode.Scalar
  package let bottomRight: Unicode.Scalar
  /// The corner of two axes.
  package let origin: Unicode.Scalar
  /// A tick on a vertical axis, pointing left.
  package let tickLeft: Unicode.Scalar
  /// A tick on a horizontal axis, pointing down.
  package let tickDown: Unicode.Scalar

  /// Takes rounded lines, or ASCII where the glyphs ask for it.
  package init(_ glyphs: GlyphSet) {
    let isASCII = glyphs == .ascii
    horizontal = isASCII ? "-" : "─"
    vertical = isASCII ? "|" : "│"
    topLeft = isASCII ? "+" : "╭"
    topRight = isASCII ? "+" : "╮"
    bottomLeft = isASCII ? "+" : "╰"
    bottomRight = isASCII ? "+" : "╯"
    origin = isASCII ? "+" : "└"
    tickLeft = isASCII ? "+" : "┤"
    tickDown = isASCII ? "+" : "┬"
  }
}
