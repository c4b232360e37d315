import Canvas
import Optimization
import Workbench

/// Which classes the focused run takes for which: a row for each class, a column for each guess.
struct ConfusionTable {
  let learning: Learning

  private var classes: [String] { learning.experiment.training.classes }

  /// The most classes there is a table for.
  private static let mostClasses = 12

  private var matrix: [[Int]]? {
    guard let course = learning.survey.course(of: learning.focus) else { return nil }
    let mark = course.marks.last { $0.step <= learning.head && !$0.confusion.isEmpty }
    return mark?.confusion
  }

  /// The rows it takes: a heading, one for each class, and the border.
  var height: Int { classes.count <= Self.mostClasses ? classes.count + 3 : 0 }

  func draw(_ scene: Scene, in area: Rect, on picture: inout Picture) {
    guard height > 0, area.height >= 4 else { return }
    let number = learning.experiment.runs[learning.focus].number
    let rows = learning.experiment.validation == nil ? "" : ", held back"
    let panel = Panel(
      "taken for",
      detail: [
        Span(
          scene.fitting(["run \(number)\(rows)", "run \(number)"], area.width - 18),
          scene.style(.dim))
      ])
    let inside = panel.draw(into: &picture.frame, at: area, scene.palette)
    let nameWidth = min(classes.map(\.columns).max() ?? 1, 10)
    let cell = max(3, min(7, (inside.width - nameWidth - 1) / classes.count))
    let left = inside.x + nameWidth
    for (column, name) in classes.enumerated() {
      let text = scene.fold(String(name.prefix(cell - 1)))
      write(text, column, y: inside.y, scene.style(.dim), left, cell, inside, on: &picture)
    }
    for (row, name) in classes.enumerated() where inside.y + 1 + row < inside.bottom {
      let y = inside.y + 1 + row
      picture.frame.write(
        scene.fold(String(name.prefix(nameWidth))), x: inside.x, y: y, scene.style(.text),
        limit: inside.width)
      guard let matrix else { continue }
      for (column, count) in matrix[row].enumerated() {
        let style =
          row == column
          ? scene.style(.good) : count > 0 ? scene.style(.bad) : scene.style(.dim)
        let text = count > 0 ? String(count) : scene.fold("·")
        write(text, column, y: y, style, left, cell, inside, on: &picture)
      }
    }
  }

  private func write(
    _ text: String, _ column: Int, y: Int, _ style: Style, _ left: Int, _ cell: Int,
    _ inside: Rect, on picture: inout Picture
  ) {
    let x = left + (column + 1) * cell - text.columns
    guard x >= inside.x, x + text.columns <= inside.right else { return }
    picture.frame.write(text, x: x, y: y, style)
  }
}
