import Canvas
import Workbench

/// What a lesson says, in a place of its own above the footer: the scene, its caption, its question or
/// the answer.
struct CaptionBar {
  /// The rows that show a scene whole at every stage, so that the picture keeps its size.
  let height: Int

  /// What comes next, for whoever presents; one row, or none at the last scene.
  private let next: String?

  private let lesson: LessonPlayer
  private let caption: [String]
  private let other: [String]

  /// Lays out what is said now, for a screen of a width.
  init(_ lesson: LessonPlayer, width: Int, isPresenting: Bool) {
    self.lesson = lesson
    let room = max(16, width - 2 * Self.margin)
    caption = Self.rows(of: lesson.scene.caption, hanging: 0, room)
    let question = lesson.scene.question
    let asked = question.map { Self.rows(of: "? " + $0.question, hanging: 2, room) } ?? []
    let answered = question.map { Self.rows(of: "→ " + $0.answer, hanging: 2, room) } ?? []
    other = lesson.stage == .asking ? asked : answered
    let following = isPresenting ? lesson.nextScene : nil
    next = following.map { "Next: \($0.title). \($0.caption)" }
    height = 1 + caption.count + max(asked.count, answered.count) + (next == nil ? 0 : 1)
  }

  private static let margin = 1

  private static func rows(of text: String, hanging: Int, _ width: Int) -> [String] {
    text.wrapped(indent: 0, hanging: hanging, width: width).split(separator: "\n")
      .map(String.init)
  }

  func draw(_ scene: Scene, in area: Rect, on picture: inout Picture) {
    guard !area.isEmpty else { return }
    var rest = area
    drawTitle(scene, in: rest.cutTop(1), on: &picture)
    if let next, rest.height > caption.count + other.count {
      let row = rest.cutBottom(1)
      let width = row.width - 2 * Self.margin
      picture.frame.write(
        scene.fold(next).clipped(to: width, scene.glyphs), x: row.x + Self.margin, y: row.y,
        scene.style(.dim), limit: width)
    }
    // What is asked or answered comes first where there is too little room for both.
    let shown = min(caption.count, max(0, rest.height - other.count))
    let accent = lesson.stage == .asking ? Role.warning : .good
    let rows =
      caption.prefix(shown).map { ($0, scene.style(.text)) }
      + other.map { ($0, scene.style(accent)) }
    for (text, style) in rows.prefix(rest.height) {
      let row = rest.cutTop(1)
      picture.frame.write(
        scene.fold(text), x: row.x + Self.margin, y: row.y, style, limit: row.width - Self.margin)
    }
    if lesson.stage == .asking {
      picture.mark(area, as: .action(LessonAction.showNextPart.action))
    }
  }

  /// Which scene of how many, its heading, and at the right the way back or the lesson.
  private func drawTitle(_ scene: Scene, in row: Rect, on picture: inout Picture) {
    let plain = scene.palette.style(.bar)
    picture.frame.fill(row, with: Cell(" ", plain))
    let isFollowed = scene.workbench.isFollowingLesson
    let remark = scene.fold(isFollowed ? lesson.lesson.header.title : "L back to the scene")
    let number = "\(lesson.index + 1) of \(lesson.lesson.scenes.count)"
    let left = [
      Span(number, scene.palette.style(.barDim)),
      Span("  " + scene.fold(lesson.scene.title), scene.palette.style(.barStrong)),
    ]
    let room = row.width - 2
    let x = picture.frame.write(
      left, x: row.x + 1, y: row.y, limit: room, glyphs: scene.glyphs)
    guard x + 2 + remark.columns <= row.right - 1 else { return }
    picture.frame.write(
      remark, x: row.right - 1 - remark.columns, y: row.y,
      isFollowed ? scene.palette.style(.barDim) : plain)
  }
}
