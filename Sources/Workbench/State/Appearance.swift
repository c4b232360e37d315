public import Canvas

/// How the picture is drawn, apart from what it shows.
public struct Appearance: Hashable, Sendable {
  /// Which of the colour maps, counted from the default; a larger number starts over.
  public var colorMap = 0
  /// Which of the level scales, counted from the default; a larger number starts over.
  public var levelScale = 0
  /// The marks to draw with instead of what the terminal was found to have.
  public var glyphs: GlyphSet?
  /// The colours to draw with instead of what the terminal was found to have.
  public var depth: ColorDepth?
  /// Whether the ground is light.
  public var isLight = false
  /// Whether the picture is for those in the last row: larger strokes, fewer numbers, more contrast.
  public var isPresenting = false
  /// Whether charts that show decades have linear axes all the same.
  public var hasLinearCharts = false
  /// Which chart has the charts view to itself, counted from 1; 0 shows all.
  ///
  /// A number beyond the charts there are starts over, a negative one counts from the end.
  public var loneChart = 0

  /// Makes the default appearance.
  public init() {}

  /// What the terminal can show, with the choices made here.
  public func applied(to capabilities: Capabilities) -> Capabilities {
    var capabilities = capabilities
    if let glyphs { capabilities.glyphs = glyphs }
    if let depth { capabilities.depth = depth }
    return capabilities
  }
}
