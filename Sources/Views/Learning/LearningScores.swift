import Canvas
import Numbers
import Optimization
import Workbench

/// A row for each run: what it is, its loss and its accuracy at the play-head.
struct LearningScores {
  let learning: Learning
  let pen: LearningPen

  /// The rows it takes: a heading, two for each run, and the border.
  var height: Int { 2 * learning.experiment.runs.count + 3 }

  func draw(_ scene: Scene, in area: Rect, on picture: inout Picture) {
    let isHeldBack = learning.experiment.validation != nil
    let panel = Panel(
      "scores", detail: [Span(isHeldBack ? "trained / held back" : "all rows", scene.style(.dim))])
    let inside = panel.draw(into: &picture.frame, at: area, scene.palette)
    guard !inside.isEmpty else { return }
    let columns = isHeldBack ? ["loss", "", "right", ""] : ["loss", "right"]
    write(
      columns.map { Span(padded($0), scene.style(.dim)) }, y: inside.y, inside, scene, on: &picture)
    let room = max(1, (inside.height - 1) / 2)
    let runs = learning.experiment.runs.indices
    let first = max(0, min(learning.focus - room / 2, runs.count - room))
    for (place, run) in runs.dropFirst(first).prefix(room).enumerated() {
      draw(run, y: inside.y + 1 + 2 * place, inside, scene, on: &picture)
    }
  }

  private func draw(
    _ run: Int, y: Int, _ inside: Rect, _ scene: Scene, on picture: inout Picture
  ) {
    let isFocused = run == learning.focus
    let name = learning.experiment.runs[run].text
    let nameStyle = isFocused ? scene.style(.strong) : scene.style(.text)
    let pointer = Span(isFocused ? scene.fold("▸") : " ", scene.style(.strong))
    picture.frame.write(
      [pointer] + pen.sign(of: run) + [Span(scene.fold(name), nameStyle)], x: inside.x, y: y,
      limit: inside.width, glyphs: scene.glyphs)
    guard let course = learning.survey.course(of: run) else {
      picture.frame.write("waits", x: inside.x + 4, y: y + 1, scene.style(.dim))
      return
    }
    if let failure = course.failure, learning.head >= course.steps.count {
      picture.frame.write(
        scene.fold(failure), x: inside.x + 4, y: y + 1, scene.style(.bad),
        limit: inside.width - 4, ellipsis: true)
      return
    }
    guard let mark = shown(course) else { return }
    let text = scene.text
    func loss(_ judgement: TrainingMark.Judgement?) -> String {
      judgement.map { text.short($0.loss) } ?? ""
    }
    func right(_ judgement: TrainingMark.Judgement?) -> String {
      judgement.map { text.fixed(100 * $0.accuracy, decimals: 1) + " %" } ?? ""
    }
    let cells =
      learning.experiment.validation != nil
      ? [loss(mark.training), loss(mark.heldBack), right(mark.training), right(mark.heldBack)]
      : [loss(mark.training), right(mark.training)]
    write(
      cells.map { Span(padded($0), pen.style(of: run)) }, y: y + 1, inside, scene, on: &picture)
  }

  /// The last mark at the play-head that has a judgement.
  private func shown(_ course: TrainingCourse) -> TrainingMark? {
    course.marks.last { $0.step <= learning.head && $0.judgement != nil }
  }

  private func write(
    _ cells: [Span], y: Int, _ inside: Rect, _ scene: Scene, on picture: inout Picture
  ) {
    let x = max(inside.x, inside.right - cells.columns)
    picture.frame.write(cells, x: x, y: y, limit: inside.right - x, glyphs: scene.glyphs)
  }

  /// A cell of eight columns, flush right.
  private func padded(_ text: String) -> String {
    String(repeating: " ", count: max(0, 8 - text.columns)) + text
  }
}
