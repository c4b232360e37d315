/// A bordered part of the screen with a title and four more texts in its border.
///
///     ╭─ ¹title legend ── detail ─╮
///     │                           │
///     ╰─ left ──────────── right ─╯
package struct Panel: Hashable, Sendable {
  /// The digit that jumps to the panel, raised before the title.
  package var number: Int?
  package var title: String
  /// The run the panel belongs to; its ink colours the title, and the border when focused.
  package var ink: Int?
  /// What a second sign inside the panel means, beside the title.
  package var legend: [Span]
  package var detail: [Span]
  package var bottomLeft: [Span]
  package var bottomRight: [Span]
  package var isFocused: Bool

  /// Makes a panel.
  package init(
    _ title: String, number: Int? = nil, ink: Int? = nil, legend: [Span] = [],
    detail: [Span] = [], bottomLeft: [Span] = [], bottomRight: [Span] = [], isFocused: Bool = false
  ) {
    self.title = title
    self.number = number
    self.ink = ink
    self.legend = legend
    self.detail = detail
    self.bottomLeft = bottomLeft
    self.bottomRight = bottomRight
    self.isFocused = isFocused
  }

  /// Draws the border and clears the inside.
  ///
  /// Texts that do not fit are cut: the one on the right first, then the one on the left.
  /// - Returns: the area inside the border; empty when there is no room for any.
  @discardableResult
  package func draw(into frame: inout Frame, at area: Rect, _ palette: Palette) -> Rect {
    frame.fill(area, with: Cell(" ", palette.style(.panel)))
    guard area.width >= 2, area.height >= 2 else {
      return Rect(x: area.x, y: area.y, width: 0, height: 0)
    }
    let line = LineGlyphs(palette.capabilities.glyphs)
    let style = borderStyle(palette)
    for y in area.y + 1..<area.bottom - 1 {
      frame[area.x, y] = Cell(line.vertical, style)
      frame[area.right - 1, y] = Cell(line.vertical, style)
    }
    for x in area.x + 1..<area.right - 1 {
      frame[x, area.y] = Cell(line.horizontal, style)
      frame[x, area.bottom - 1] = Cell(line.horizontal, style)
    }
    frame[area.x, area.y] = Cell(line.topLeft, style)
    frame[area.right - 1, area.y] = Cell(line.topRight, style)
    frame[area.x, area.bottom - 1] = Cell(line.bottomLeft, style)
    frame[area.right - 1, area.bottom - 1] = Cell(line.bottomRight, style)
    let blank = legend.isEmpty ? [] : [Span(" ", style)]
    write(heading(palette) + blank + legend, detail, y: area.y, in: area, into: &frame, palette)
    write(bottomLeft, bottomRight, y: area.bottom - 1, in: area, into: &frame, palette)
    return area.inset(by: 1)
  }

  private func borderStyle(_ palette: Palette) -> Style {
    guard isFocused else { return palette.style(.border) }
    guard let ink else { return palette.style(.focusedBorder) }
    return palette.ink(ink, on: .panel).with(.bold)
  }

  private func heading(_ palette: Palette) -> [Span] {
    var style = ink.map { palette.ink($0, on: .panel).with(.bold) } ?? palette.style(.strong)
    // Without colours of its own a bold border is easily missed.
    if isFocused, !palette.hasLevelColors { style = style.with(.reverse) }
    guard let number else { return [Span(title, style)] }
    let glyphs = palette.capabilities.glyphs
    let digit = SmallDigits.superscript(number, glyphs) + (glyphs == .ascii ? " " : "")
    return [Span(digit + title, style)]
  }

  /// Writes two texts into a horizontal border, each with a blank to both sides.
  private func write(
    _ left: [Span], _ right: [Span], y: Int, in area: Rect, into frame: inout Frame,
    _ palette: Palette
  ) {
    let glyphs = palette.capabilities.glyphs
    let blank = Span(" ", borderStyle(palette))
    // Corner, line and blank stay on both sides.
    var room = area.width - 6
    guard room > 0 else { return }
    var x = area.x + 2
    if left.columns > 0 {
      let end = frame.write(
        [blank] + left.clipped(to: room, glyphs) + [blank], x: x, y: y, glyphs: glyphs)
      // At least one piece of line parts the two texts.
      room -= end - x + 1
      x = end
    }
    guard right.columns > 0, room >= min(right.columns, 4) else { return }
    let text = right.clipped(to: room, glyphs)
    frame.write(
      [blank] + text + [blank], x: area.right - 4 - text.columns, y: y, glyphs: glyphs)
  }
}
