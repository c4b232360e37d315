/// One character cell of a frame.
///
/// Every glyph the program draws takes exactly one column, so a frame needs no wide cells.
public struct Cell: Hashable, Sendable {
  /// The character; never a control character, and never of double width.
  public var glyph: Unicode.Scalar
  public var style: Style

  /// Makes a cell.
  public init(_ glyph: Unicode.Scalar, _ style: Style = .plain) {
    self.glyph = glyph
    self.style = style
  }

  /// A space in the terminal's own colours.
  public static let blank = Cell(" ")
}
