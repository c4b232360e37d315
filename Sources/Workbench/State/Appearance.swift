package import Canvas

/// How the picture is drawn, apart from what it shows: the one place where that is kept.
///
/// `Capabilities` is what the terminal can show of it, `DisplayChoices` what the command line decides instead
/// of the terminal, the mouse included, and `ViewState` the part that belongs to an experiment's text.
package struct Appearance: Hashable, Sendable {
  /// The colours of the levels.
  package var colorMap = ColorMap.all[0]
  /// How the levels are spaced.
  package var levelScale = LevelScale.all[0]
  /// The marks to draw with instead of what the terminal was found to have.
  package var glyphs: GlyphSet?
  /// The colours to draw with instead of what the terminal was found to have.
  package var depth: ColorDepth?
  /// What the picture is drawn on.
  package var ground = Ground.dark
  /// Whether the picture is for those in the last row: larger strokes, fewer numbers, more contrast.
  package var isPresenting = false
  /// Whether charts that show decades have linear axes all the same.
  package var hasLinearCharts = false
  /// Whether charts count epochs instead of steps, where there are any.
  package var countsEpochs = false
  /// Whether the losses over the rate stand beside the runs, in the place of the rates over the steps.
  package var hasRateStrip = false
  /// Which chart has the charts view to itself, counted from 1; 0 shows all.
  ///
  /// A number beyond the charts there are starts over, a negative one counts from the end.
  package var loneChart = 0

  /// Makes the default appearance.
  package init() {}

  /// What the terminal can show, with the choices made here.
  package func applied(to capabilities: Capabilities) -> Capabilities {
    var capabilities = capabilities
    if let glyphs { capabilities.glyphs = glyphs }
    if let depth { capabilities.depth = depth }
    return capabilities
  }
}
