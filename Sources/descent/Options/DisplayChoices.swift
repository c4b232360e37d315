import Canvas

/// What the user wants the display to be; nil where the program shall find out.
struct DisplayChoices: Hashable {
  var depth: ColorDepth?
  var glyphs: GlyphSet?
  var ground: Ground?
  /// Whether the mouse acts in the program rather than selects text.
  var usesMouse = true
  /// The height of a cell divided by its width.
  var cellAspect: Double?
}
