/// The characters that borders and axes are drawn with.
public struct LineGlyphs: Hashable, Sendable {
  public let horizontal: Unicode.Scalar
  public let vertical: Unicode.Scalar
  public let topLeft: Unicode.Scalar
  public let topRight: Unicode.Scalar
  public let bottomLeft: Unicode.Scalar
  public let bottomRight: Unicode.Scalar
  /// The corner of two axes.
  public let origin: Unicode.Scalar
  /// A tick on a vertical axis, pointing left.
  public let tickLeft: Unicode.Scalar
  /// A tick on a horizontal axis, pointing down.
  public let tickDown: Unicode.Scalar

  /// Takes rounded lines, or ASCII where the glyphs ask for it.
  public init(_ glyphs: GlyphSet) {
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
