/// A colour as a terminal is told it: its own default, an entry of its palette, or 24 bits.
///
/// Which of the three a picture uses is decided by the palette that made the colour, from the depth
/// the terminal has.
package struct Color: Hashable, Sendable {
  /// The kind in the top byte (0 default, 1 palette entry, 2 direct), the value below.
  private let bits: UInt32

  private init(bits: UInt32) {
    self.bits = bits
  }

  /// The terminal's own foreground or background.
  package static let terminalDefault = Color(bits: 0)

  /// An entry of the terminal's palette, 0 to 255.
  package static func indexed(_ index: UInt8) -> Color {
    Color(bits: 0x0100_0000 | UInt32(index))
  }

  /// A direct colour of 24 bits.
  package static func direct(_ color: RGB) -> Color {
    Color(bits: 0x0200_0000 | color.packed)
  }

  /// The palette entry, if this colour is one.
  package var index: UInt8? {
    bits >> 24 == 1 ? UInt8(truncatingIfNeeded: bits) : nil
  }

  /// The direct colour, if this colour is one.
  package var rgb: RGB? {
    bits >> 24 == 2 ? RGB(packed: bits & 0xFF_FFFF) : nil
  }

  /// A number that is equal for equal colours and orders different ones, for tables.
  package var code: UInt32 { bits }
}

extension Color: CustomStringConvertible {
  /// "default", "#rrggbb", or the palette entry's number.
  package var description: String {
    if let rgb { return rgb.description }
    if let index { return String(index) }
    return "default"
  }
}
