import Canvas

/// The legend of a map's colours in the upper line of a border, or in the lower one, where that is free.
struct BorderLegend {
  let levels: Levels

  /// The columns of the legend, and the fewest it is of use with.
  private static let width = 24
  private static let leastWidth = 13
  private static let margin = 2

  /// Draws it, which is noted in the picture; nothing where neither line has room.
  func draw(_ scene: Scene, in border: Rect, on picture: inout Picture) {
    for y in [border.y, border.bottom - 1] where draw(scene, y, of: border, on: &picture) {
      picture.unexplainedLevels = nil
      picture.explainsLevels = true
      return
    }
  }

  /// Draws it into a line of the border; returns whether there is room.
  private func draw(
    _ scene: Scene, _ y: Int, of border: Rect, on picture: inout Picture
  ) -> Bool {
    guard let line = freeLine(y, of: border, scene, picture.frame) else { return false }
    // A piece of line and a blank stay on both sides, so that no text beside it reads as one of its values.
    let room = line.count - 2 * Self.margin
    guard room >= Self.leastWidth else { return false }
    let width = min(Self.width, room)
    let x = line.upperBound - Self.margin - width
    let blank = Cell(" ", scene.style(.border))
    picture.frame[x - 1, y] = blank
    picture.frame[x + width, y] = blank
    ColorBar(levels).draw(
      into: &picture.frame, at: Rect(x: x, y: y, width: width, height: 1), scene.palette)
    return true
  }

  /// The longest stretch of a line without a text.
  private func freeLine(
    _ y: Int, of border: Rect, _ scene: Scene, _ frame: Frame
  ) -> Range<Int>? {
    let glyph = LineGlyphs(scene.glyphs).horizontal
    var longest: Range<Int>?
    var first = border.x
    for x in border.x...border.right {
      if x < border.right, frame[x, y].glyph == glyph { continue }
      if x - first > longest?.count ?? 0 { longest = first..<x }
      first = x + 1
    }
    return longest
  }
}
