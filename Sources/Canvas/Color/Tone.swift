/// The look of one role on every kind of terminal.
package struct Tone: Hashable, Sendable {
  /// The wanted colour; terminals with 256 colours or more show the nearest entry of their palette.
  package var foreground: RGB
  package var background: RGB
  /// Attributes on terminals that show those colours.
  package var attributes: Style.Attributes
  /// The entry 0 to 15 for 16 colours; nil for the theme's entry for text.
  package var ansi: UInt8?
  /// Attributes for 16 colours and for none, where they carry the meaning.
  package var plainAttributes: Style.Attributes

  /// Makes a tone.
  package init(
    _ foreground: UInt32, on background: UInt32, _ attributes: Style.Attributes = [],
    ansi: UInt8? = nil, plain plainAttributes: Style.Attributes = []
  ) {
    self.foreground = RGB(packed: foreground)
    self.background = RGB(packed: background)
    self.attributes = attributes
    self.ansi = ansi
    self.plainAttributes = plainAttributes
  }

  /// The style for the given depth; in 16 colours on a ground and with a text that are the theme's, for
  /// the terminal's own may be of any colour.
  func style(_ depth: ColorDepth, ansi theme: AnsiPair) -> Style {
    switch depth {
    // Nearest entries in direct colour as well: naming one takes half the bytes of 24 bits, and the
    // chrome is what changes at every step.
    case .direct, .indexed:
      Style(
        .indexed(XtermPalette.nearest(to: foreground)),
        on: .indexed(XtermPalette.nearest(to: background)), attributes)
    case .ansi:
      Style(.indexed(ansi ?? theme.text), on: .indexed(theme.ground), plainAttributes)
    case .monochrome:
      Style(.terminalDefault, plainAttributes)
    }
  }
}

/// The entries 0 to 15 that a theme in 16 colours writes with and on.
struct AnsiPair: Hashable, Sendable {
  let text: UInt8
  let ground: UInt8
}
