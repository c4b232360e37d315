import Canvas
import Workbench

/// What can be swept in a run, each line with the values that are compared.
struct SweepPanel: ModePanel {
  let place = ModePlace.besideMaps
  private let list: SweepList

  init(_ list: SweepList) {
    self.list = list
  }

  /// The rows of the selected line's values in full, with a blank one above.
  private static let detailHeight = 3

  func draw(_ scene: Scene, in area: Rect, on picture: inout Picture) {
    let count = Span("\(list.selected + 1) of \(list.sweeps.count)", scene.style(.dim))
    var inside = Panel("sweep of \(list.name)", bottomRight: [count], isFocused: true)
      .draw(into: &picture.frame, at: area, scene.palette)
    let selection = scene.palette.style(.selection)
    let titles = list.sweeps.map { scene.fold($0.title) }
    let titleWidth = min(inside.width * 2 / 5, titles.map(\.columns).max() ?? 0)
    if inside.height >= titles.count + Self.detailHeight {
      drawValues(scene, in: inside.cutBottom(Self.detailHeight), on: &picture)
    }
    let window = LineWindow(titles.count, around: list.selected, height: inside.height)
    for index in window.shown {
      let line = inside.cutTop(1)
      picture.mark(line, as: .action(.editing(.select(index))))
      let isSelected = index == list.selected
      if isSelected { picture.frame.fill(line, with: Cell(" ", selection)) }
      let style = { (role: Role) in isSelected ? selection : scene.style(role) }
      let number = index < 9 ? "\(index + 1)" : " "
      let title = titles[index].clipped(to: titleWidth, scene.glyphs).padded(to: titleWidth)
      let values = values(
        list.sweeps[index].values.map(scene.fold), scene, width: line.width - 6 - titleWidth)
      picture.frame.write(
        [
          Span(number + " ", style(.dim)), Span(title, style(.text)),
          Span("  " + values, style(isSelected ? .text : .dim)),
        ],
        x: line.x + 1, y: line.y, limit: line.width - 2, glyphs: scene.glyphs)
    }
  }

  /// As many whole values as fit; what is left out is shown below for the selected line.
  private func values(_ values: [String], _ scene: Scene, width: Int) -> String {
    let ellipsis = scene.fold("…")
    let forms = (0...values.count).reversed().map { count in
      (values.prefix(count) + (count < values.count ? [ellipsis] : [])).joined(separator: "  ")
    }
    return forms.first { $0.columns <= width } ?? ""
  }

  private func drawValues(_ scene: Scene, in area: Rect, on picture: inout Picture) {
    let text = scene.fold(list.sweeps[list.selected].values.joined(separator: ", "))
    let rows = text.wrapped(indent: 0, hanging: 0, width: max(1, area.width - 2))
      .split(separator: "\n").prefix(area.height - 1)
    for (row, text) in rows.enumerated() {
      picture.frame.write(
        [Span(String(text), scene.style(.text))], x: area.x + 1, y: area.y + 1 + row,
        limit: area.width - 2, glyphs: scene.glyphs)
    }
  }
}
