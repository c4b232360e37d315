public import Canvas

/// What the user asks of the terminal; what is nil is found out.
public struct TerminalOptions: Hashable, Sendable {
  /// The mouse reports the terminal is asked for.
  public enum MouseReports: Hashable, Sendable {
    /// None, so that the terminal's own selection works.
    case off
    /// Presses, releases, the wheel, and motion while a button is down.
    case drag
    /// All motion as well.
    case hover
  }

  /// The colours to use, whatever the terminal says of itself.
  public var depth: ColorDepth?
  /// The marks to draw with, whatever the locale says.
  public var glyphs: GlyphSet?
  /// The ground to draw on, whatever the terminal's own is.
  public var ground: Ground?
  public var mouse: MouseReports

  /// Makes options; by default everything is found out and dragging is reported.
  public init(
    depth: ColorDepth? = nil, glyphs: GlyphSet? = nil, ground: Ground? = nil,
    mouse: MouseReports = .drag
  ) {
    self.depth = depth
    self.glyphs = glyphs
    self.ground = ground
    self.mouse = mouse
  }
}
