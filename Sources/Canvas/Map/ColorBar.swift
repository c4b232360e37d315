import Numbers

/// The legend of a map: its levels from low to high beside the values where they begin.
///
/// Upright with the highest level on top, or lying when the area is one row high.
package struct ColorBar: Hashable, Sendable {
  package let levels: Levels

  /// Makes the legend of the given levels.
  package init(_ levels: Levels) {
    self.levels = levels
  }

  /// Draws the legend into an area; the bar itself is `thickness` columns wide.
  package func draw(
    into frame: inout Frame, at area: Rect, _ palette: Palette, thickness: Int = 2
  ) {
    guard !area.isEmpty else { return }
    if area.height == 1 {
      drawLying(into: &frame, at: area, palette)
    } else {
      drawUpright(into: &frame, at: area, palette, thickness: thickness)
    }
  }

  private func drawUpright(
    into frame: inout Frame, at area: Rect, _ palette: Palette, thickness: Int
  ) {
    let bar = Rect(x: area.x, y: area.y, width: min(thickness, area.width), height: area.height)
    let values = (0..<2 * bar.height).reversed().flatMap { half in
      repeatElement(value(at: Double(half) / Double(2 * bar.height - 1)), count: bar.width)
    }
    ContourMap(size: bar.size, levels: levels, values: values).withoutIsoLines
      .draw(into: &frame, at: bar, palette)

    let text = NumberText(palette.capabilities.glyphs)
    let room = area.width - bar.width - 1
    guard room > 0 else { return }
    // More labels than edges would name some of them twice.
    let labelCount = max(2, min(9, levels.count + 1, (area.height + 2) / 3))
    for index in 0..<labelCount {
      let row = (area.height - 1) * index / (labelCount - 1)
      let value = roundValue(inRow: area.height - 1 - row, of: area.height)
      let label = text.fitting(value, width: room, significantDigits: 3)
      frame.write(label, x: bar.right + 1, y: area.y + row, palette.style(.dim), limit: room)
    }
  }

  private func drawLying(into frame: inout Frame, at area: Rect, _ palette: Palette) {
    let text = NumberText(palette.capabilities.glyphs)
    var area = area
    let ends = [0, levels.count - 1].map { roundValue(inRow: $0, of: levels.count) }
    let labels = [3, 2, 1].lazy.map { digits in
      ends.map { text.short($0, significantDigits: digits) }
    }
    // Of the bar itself there must be left what colours can be told apart on.
    if let labels = labels.first(where: { $0.map(\.columns).reduce(6, +) <= area.width }) {
      let left = area.cutLeft(labels[0].columns + 1)
      frame.write(labels[0] + " ", x: left.x, y: left.y, palette.style(.dim))
      let right = area.cutRight(labels[1].columns + 1)
      frame.write(" " + labels[1], x: right.x, y: right.y, palette.style(.dim))
    }
    let row = (0..<area.width).map { value(at: Double($0) / Double(max(1, area.width - 1))) }
    ContourMap(size: area.size, levels: levels, values: row + row).withoutIsoLines
      .draw(into: &frame, at: area, palette)
  }

  /// A value of the level at a height of 0 to 1 in the bar.
  private func value(at height: Double) -> Double {
    levels.lowerEdge(of: min(levels.count - 1, Int(height * Double(levels.count))))
  }

  /// The value with the fewest digits among those that a row of the bar, counted from below, stands for.
  private func roundValue(inRow row: Int, of count: Int) -> Double {
    let edge = { (row: Int) in
      interpolated(at: Double(row) / Double(count) * Double(levels.count))
    }
    return Double.roundest(in: edge(row)...max(edge(row), edge(row + 1)))
  }

  /// The value at a place between the edges of levels, counted in levels.
  private func interpolated(at place: Double) -> Double {
    let level = min(levels.count - 1, Int(place))
    let (lower, upper) = (levels.lowerEdge(of: level), levels.lowerEdge(of: level + 1))
    let share = place - Double(level)
    return lower * (1 - share) + upper * share
  }
}
