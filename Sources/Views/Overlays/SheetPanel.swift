import Canvas
import Optimization
import Workbench

/// The settings of a run or of the experiment, with what the selected one does and may be.
struct SheetPanel: ModePanel {
  let place = ModePlace.besideMaps
  private let sheet: Sheet

  init(_ sheet: Sheet) {
    self.sheet = sheet
  }

  /// The rows of what is said about a setting where there are enough of them.
  private static let largeDetail = 6

  func draw(_ scene: Scene, in area: Rect, on picture: inout Picture) {
    let rows = scene.workbench.rows(of: sheet.subject)
    let selected = min(sheet.selected, rows.count - 1)
    var inside = panel(scene).draw(into: &picture.frame, at: area, scene.palette)
    guard !inside.isEmpty else { return }
    let detail = inside.cutBottom(
      inside.height >= 14 ? Self.largeDetail : inside.height >= 5 ? 2 : inside.height / 2)
    let widths = Widths(rows, scene, in: inside.width - 2)
    let window = LineWindow(rows.count, around: selected, height: inside.height)
    for (place, index) in window.shown.enumerated() {
      let line = inside.cutTop(1)
      picture.mark(line, as: .action(.editing(.select(index))))
      let isSelected = index == selected
      if isSelected { picture.frame.fill(line, with: Cell(" ", scene.palette.style(.selection))) }
      picture.frame.write(
        spans(of: rows[index], isSelected: isSelected, widths, scene), x: line.x + 1,
        y: line.y, limit: line.width - 2, glyphs: scene.glyphs)
      // What lies beyond the ends is told by arrows at the border.
      let isFirst = place == 0 && index > 0
      let isLast = index == window.shown.upperBound - 1 && index < rows.count - 1
      if isFirst || isLast {
        picture.frame.write(
          scene.fold(isFirst ? "↑" : "↓"), x: line.right - 1, y: line.y, scene.style(.dim))
      }
    }
    drawDetail(of: rows[selected], scene, in: detail, on: &picture)
  }

  private func panel(_ scene: Scene) -> Panel {
    let focus = scene.workbench.focus
    switch sheet.subject {
    case .run:
      let name = scene.experiment.runs[focus].optimizerEntry.shortName
      return Panel("settings of \(name)", number: focus + 1, ink: focus, isFocused: true)
    case .experiment:
      return Panel("settings of the experiment", isFocused: true)
    }
  }

  /// The columns of the list.
  private struct Widths {
    let label: Int
    let key: Int
    /// The blanks before a setting inside another one, a level each.
    let indent: Int

    init(_ rows: [SheetRow], _ scene: Scene, in width: Int) {
      let indent = width >= 30 ? 2 : 0
      self.indent = indent
      label = min(
        14, rows.map { indent * $0.depth + scene.fold($0.label).columns }.max() ?? 0)
      // The name typed on the command line is left out where it would press upon the values.
      let keys = rows.map(\.key.columns).max() ?? 0
      let values = min(22, rows.map(\.text.columns).max() ?? 0)
      key = width >= label + keys + values + 5 ? keys : 0
    }
  }

  private func spans(
    of row: SheetRow, isSelected: Bool, _ widths: Widths, _ scene: Scene
  ) -> [Span] {
    let selection = scene.palette.style(.selection)
    let style = { (role: Role) in isSelected ? selection : scene.style(role) }
    let label = String(repeating: " ", count: widths.indent * row.depth) + scene.fold(row.label)
    var spans = [
      Span(label.clipped(to: widths.label, scene.glyphs).padded(to: widths.label), style(.text))
    ]
    if widths.key > 0 { spans.append(Span("  " + row.key.padded(to: widths.key), style(.dim))) }
    if isSelected, let entry = sheet.entry {
      spans.append(Span(" = \(scene.fold(entry.text))_", selection.with(.underline)))
    } else {
      let mark = widths.indent > 0 ? "  " : ""
      spans.append(
        Span(
          mark + " " + row.text + (row.isDefault ? "" : "  changed"),
          style(row.idleness != nil ? .dim : row.isDefault ? .text : .strong)
        ))
    }
    return spans
  }

  /// What the setting does, what it may be, and its default.
  private func drawDetail(
    of row: SheetRow, _ scene: Scene, in area: Rect, on picture: inout Picture
  ) {
    var area = area
    let width = max(1, area.width - 2)
    var allowed = row.allowed + (row.defaultText.map { "; default \($0)" } ?? "")
    if let idleness = row.idleness { allowed = "\(idleness); " + allowed }
    let wrapped = [(row.summary, Role.text), (allowed, Role.dim)].map { text, role in
      scene.fold(text).wrapped(indent: 0, hanging: 0, width: width).split(separator: "\n")
        .map { (String($0), role) }
    }
    var lines = wrapped.flatMap { $0.prefix(2) }
    if area.height >= Self.largeDetail {
      lines.insert(("\(row.key) = \(row.text)", .strong), at: 0)
      _ = area.cutTop(1)
    } else if let whole = ([wrapped.flatMap(\.self)] + wrapped).first(where: {
      $0.count <= area.height
    }) {
      // A sentence that is cut says less than one of two that is whole.
      lines = whole
    }
    for (text, role) in lines.prefix(area.height) {
      let line = area.cutTop(1)
      picture.frame.write(
        [Span(text, scene.style(role))], x: line.x + 1, y: line.y, limit: width,
        glyphs: scene.glyphs)
    }
  }
}
