import Canvas
import Workbench

/// A line of text being typed and the entries that answer it, the selected one marked.
struct SearchPanel {
  /// An entry as it is listed.
  struct Line {
    let title: String
    /// The letters that were asked for.
    let positions: Set<Int>
    let detail: String
  }

  let title: String
  let field: TextField
  let selected: Int
  let lines: [Line]
  /// Whether what is said about entries stands at the right, as keys do.
  let isDetailAtRight: Bool

  func draw(_ scene: Scene, in area: Rect, on picture: inout Picture) {
    picture.mark(area, as: .cover)
    let count = lines.isEmpty ? "nothing found" : "\(selected + 1) of \(lines.count)"
    let panel = Panel(
      title, bottomRight: [Span(count, scene.style(.dim))], isFocused: true)
    var inside = panel.draw(into: &picture.frame, at: area, scene.palette)
    guard !inside.isEmpty else { return }
    let typed = inside.cutTop(1)
    picture.frame.write(
      [
        Span("> ", scene.style(.dim)),
        Span(end(of: field.text, typed.width - 5) + "_", scene.style(.strong)),
      ],
      x: typed.x + 1, y: typed.y, limit: typed.width - 2, glyphs: scene.glyphs)
    if !isDetailAtRight, inside.height >= 12, lines.indices.contains(selected) {
      write(lines[selected].detail, scene, in: inside.cutBottom(4), on: &picture)
    }
    let titleWidth = min(
      inside.width * 3 / 5, lines.map { scene.fold($0.title).columns }.max() ?? 0)
    for index in LineWindow(lines.count, around: selected, height: inside.height).shown {
      let row = inside.cutTop(1)
      picture.mark(row, as: .action(.editing(.select(index))))
      draw(lines[index], isSelected: index == selected, titleWidth, scene, in: row, on: &picture)
    }
  }

  /// Writes what is said about the selected entry in full.
  private func write(
    _ text: String, _ scene: Scene, in area: Rect, on picture: inout Picture
  ) {
    let rows = scene.fold(text).wrapped(indent: 0, hanging: 0, width: max(1, area.width - 2))
      .split(separator: "\n").map(String.init)
    for (row, text) in rows.prefix(area.height - 1).enumerated() {
      picture.frame.write(
        [Span(text, scene.style(.text))], x: area.x + 1, y: area.y + 1 + row,
        limit: area.width - 2, glyphs: scene.glyphs)
    }
  }

  /// The last part of a text that is longer than its place, where the cursor is.
  private func end(of text: String, _ width: Int) -> String {
    String(text.suffix(max(0, width)))
  }

  private func draw(
    _ line: Line, isSelected: Bool, _ titleWidth: Int, _ scene: Scene, in row: Rect,
    on picture: inout Picture
  ) {
    let selection = scene.palette.style(.selection)
    if isSelected { picture.frame.fill(row, with: Cell(" ", selection)) }
    let plain = isSelected ? selection : scene.style(.text)
    let found = (isSelected ? selection : scene.style(.strong)).with(.underline)
    let title = line.title.unicodeScalars.enumerated().map { index, scalar in
      Span(String(scalar), line.positions.contains(index) ? found : plain)
    }
    let detail = scene.fold(line.detail)
    let dim = isSelected ? selection : scene.style(.dim)
    let width = row.width - 2
    if isDetailAtRight {
      let room = max(0, width - detail.columns - 2)
      picture.frame.write(title, x: row.x + 1, y: row.y, limit: room, glyphs: scene.glyphs)
      guard room > 0 else { return }
      picture.frame.write(detail, x: row.right - 1 - detail.columns, y: row.y, dim)
    } else {
      picture.frame.write(
        title, x: row.x + 1, y: row.y, limit: min(titleWidth, width), glyphs: scene.glyphs)
      picture.frame.write(
        [Span(detail, dim)], x: row.x + titleWidth + 3, y: row.y,
        limit: max(0, width - titleWidth - 2), glyphs: scene.glyphs)
    }
  }
}
