import Canvas
import Workbench

/// The lessons or the scenes of one, a line each, with what is said about the selected one below.
struct LessonListPanel: ModePanel {
  let place = ModePlace.overMaps
  private let list: LessonList

  init(_ list: LessonList) {
    self.list = list
  }

  func draw(_ scene: Scene, in area: Rect, on picture: inout Picture) {
    picture.mark(area, as: .cover)
    let panel = Panel(
      scene.fold(list.heading),
      bottomRight: [Span("\(list.selected + 1) of \(list.entries.count)", scene.style(.dim))],
      isFocused: true)
    var inside = panel.draw(into: &picture.frame, at: area, scene.palette)
    guard !inside.isEmpty else { return }
    if inside.height >= 8 {
      drawSummary(scene, in: inside.cutBottom(4), on: &picture)
    }
    let window = LineWindow(list.entries.count, around: list.selected, height: inside.height)
    for index in window.shown {
      let row = inside.cutTop(1)
      picture.mark(row, as: .action(.editing(.select(index))))
      draw(list.entries[index], isSelected: index == list.selected, scene, in: row, on: &picture)
    }
  }

  private func drawSummary(_ scene: Scene, in area: Rect, on picture: inout Picture) {
    let text = scene.fold(list.entries[list.selected].summary)
    let rows = text.wrapped(indent: 0, hanging: 0, width: max(16, area.width - 2))
      .split(separator: "\n").map(String.init)
    for (row, text) in rows.prefix(area.height - 1).enumerated() {
      picture.frame.write(
        text, x: area.x + 1, y: area.y + 1 + row, scene.style(.text), limit: area.width - 2,
        ellipsis: true)
    }
  }

  private func draw(
    _ entry: LessonList.Entry, isSelected: Bool, _ scene: Scene, in row: Rect,
    on picture: inout Picture
  ) {
    let selection = scene.palette.style(.selection)
    if isSelected { picture.frame.fill(row, with: Cell(" ", selection)) }
    func style(_ role: Role) -> Style { isSelected ? selection : scene.style(role) }
    let key = entry.key.map(String.init) ?? " "
    let width = row.width - 2
    let remark = scene.fold(entry.remark)
    let isRemarkShown = width >= 40
    let room = isRemarkShown ? width - remark.columns - 2 : width
    picture.frame.write(
      [Span(key, style(.strong)), Span("  " + scene.fold(entry.title), style(.text))],
      x: row.x + 1, y: row.y, limit: max(0, room), glyphs: scene.glyphs)
    guard isRemarkShown else { return }
    picture.frame.write(remark, x: row.right - 1 - remark.columns, y: row.y, style(.dim))
  }
}
