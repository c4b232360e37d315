import Canvas
import Numbers
import Optimization
import Workbench

/// What each run is, and below it its loss and its accuracy at the play-head, or why it ended.
struct LearningScores {
  let learning: Learning
  let pen: LearningPen

  /// The most rows of a reason.
  private static let mostLines = 3

  /// The rows it takes at a width: a heading, those of each run, and the border.
  func height(width: Int) -> Int {
    learning.experiment.runs.indices.reduce(3) { $0 + rowCount(of: $1, width: width - 2) }
  }

  func draw(_ scene: Scene, in area: Rect, on picture: inout Picture) {
    let isHeldBack = learning.experiment.validation != nil
    let panel = Panel(
      "scores", detail: [Span(isHeldBack ? "trained / held back" : "all rows", scene.style(.dim))])
    let inside = panel.draw(into: &picture.frame, at: area, scene.palette)
    guard !inside.isEmpty else { return }
    let columns = isHeldBack ? ["loss", "", "right", ""] : ["loss", "right"]
    write(
      columns.map { Span(padded($0), scene.style(.dim)) }, y: inside.y, inside, scene, on: &picture)
    var y = inside.y + 1
    for run in shown(rows: inside.height - 1, width: inside.width) {
      draw(run, y: y, inside, scene, on: &picture)
      y += rowCount(of: run, width: inside.width)
    }
  }

  /// The focused run and as many around it as there are rows for.
  private func shown(rows: Int, width: Int) -> Range<Int> {
    let all = learning.experiment.runs.indices
    var shown = learning.focus..<learning.focus + 1
    var room = rows - rowCount(of: learning.focus, width: width)
    while true {
      var next = shown
      for (run, grown) in [
        (shown.upperBound, shown.lowerBound..<shown.upperBound + 1),
        (shown.lowerBound - 1, shown.lowerBound - 1..<shown.upperBound),
      ] where next == shown && all.contains(run) && rowCount(of: run, width: width) <= room {
        room -= rowCount(of: run, width: width)
        next = grown
      }
      guard next != shown else { return shown }
      shown = next
    }
  }

  private func rowCount(of run: Int, width: Int) -> Int {
    1 + (reason(of: run, width: width)?.count ?? 1)
  }

  /// Why a run has ended at the play-head, in lines; nil where it goes on.
  private func reason(of run: Int, width: Int) -> [String]? {
    guard let course = learning.survey.course(of: run), let failure = course.failure,
      learning.head >= course.steps.count
    else { return nil }
    let lines = failure.wrapped(indent: 0, hanging: 0, width: max(8, width - 4))
      .split(separator: "\n").map(String.init)
    return Array(lines.prefix(Self.mostLines))
  }

  /// What a run is, from the longest text to the shortest: of one that was forked where its own rate begins.
  private func names(of run: Int) -> [String] {
    let run = learning.experiment.runs[run]
    guard let step = run.forkStep else { return [run.text] }
    var own = run
    own.past = []
    let rate = run.learningRate.value.map { "lr=" + DecimalText.text(of: $0) } ?? ""
    return [
      run.text, "\(own.text) from step \(step)",
      "\(run.optimizerEntry.shortName):\(rate) from step \(step)", "\(rate) from step \(step)",
    ]
  }

  private func draw(
    _ run: Int, y: Int, _ inside: Rect, _ scene: Scene, on picture: inout Picture
  ) {
    let isFocused = run == learning.focus
    let nameStyle = isFocused ? scene.style(.strong) : scene.style(.text)
    let pointer = Span(isFocused ? scene.fold("▸") : " ", scene.style(.strong))
    let name = scene.fitting(names(of: run), inside.width - 5)
    picture.frame.write(
      [pointer] + pen.sign(of: run) + [Span(name, nameStyle)], x: inside.x, y: y,
      limit: inside.width, glyphs: scene.glyphs)
    guard let course = learning.survey.course(of: run) else {
      picture.frame.write("waits", x: inside.x + 4, y: y + 1, scene.style(.dim))
      return
    }
    if let reason = reason(of: run, width: inside.width) {
      for (place, line) in reason.enumerated() where y + 1 + place < inside.bottom {
        picture.frame.write(
          scene.fold(line), x: inside.x + 4, y: y + 1 + place, scene.style(.bad),
          limit: inside.width - 4, ellipsis: true)
      }
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
