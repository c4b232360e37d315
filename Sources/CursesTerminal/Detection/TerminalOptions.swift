package import Canvas

/// What the user asks of the terminal; what is nil is found out.
package struct TerminalOptions: Hashable, Sendable {
  /// The mouse reports the terminal is asked for.
  package enum MouseReports: Hashable, Sendable {
    /// None, so that the terminal's own selection works.
    case off
    /// Presses, releases, the wheel, and motion while a button is down.
    case drag
    /// All motion as well.
    case hover
  }

  /// The colours to use, whatever the terminal says of itself.
  package var depth: ColorDepth?
  /// The marks to draw with, whatever the locale says.
  package var glyphs: GlyphSet?
  /// The ground to draw on, whatever the terminal's own is.
  package var ground: Ground?
  package var mouse: MouseReports
  /// How long the terminal may take to tell its background.
  package var patience = BackgroundQuestion.Patience()

  /// Makes options; by default everything is found out and dragging is reported.
  package init(
    depth: ColorDepth? = nil, glyphs: GlyphSet? = nil, ground: Ground? = nil,
    mouse: MouseReports = .drag
  ) {
    self.depth = depth
    self.glyphs = glyphs
    self.ground = ground
    self.mouse = mouse
  }
}
