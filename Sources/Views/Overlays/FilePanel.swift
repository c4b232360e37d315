import Canvas
import Workbench

/// The name of a file being typed, with what the endings mean.
struct FilePanel: ModePanel {
  let place = ModePlace.overMaps
  private let prompt: FilePrompt

  init(_ prompt: FilePrompt) {
    self.prompt = prompt
  }

  /// The endings a name may have, with what is then written.
  private static let endings = [
    (".svg", "a vector figure, for slides and papers"),
    (".txt", "the screen as text"),
    (".ans", "the screen as text with its colours"),
    (".cast", "a recording of all steps, for asciinema"),
    (".descent", "the experiment; descent FILE opens it again"),
  ]

  func draw(_ scene: Scene, in area: Rect, on picture: inout Picture) {
    picture.mark(area, as: .cover)
    var rest = Panel("write a file", isFocused: true)
      .draw(into: &picture.frame, at: area, scene.palette)
    _ = rest.cutLeft(1)
    let width = max(0, rest.width - 3)
    write(
      [
        Span("> ", scene.style(.dim)),
        Span(String(prompt.field.text.suffix(width)) + "_", scene.style(.strong)),
      ], scene, in: &rest, on: &picture)
    let advice =
      prompt.isReplacing
      ? Span("this file exists: y replaces it, n changes the name", scene.style(.warning))
      : Span("the ending says what is written:", scene.style(.dim))
    write([advice], scene, in: &rest, on: &picture)
    for (ending, meaning) in Self.endings {
      write(
        [
          Span(ending.padded(to: 10), scene.style(.strong)), Span(meaning, scene.style(.text)),
        ], scene, in: &rest, on: &picture)
    }
  }

  private func write(
    _ line: [Span], _ scene: Scene, in rest: inout Rect, on picture: inout Picture
  ) {
    guard rest.height > 0 else { return }
    let row = rest.cutTop(1)
    picture.frame.write(line, x: row.x, y: row.y, limit: row.width, glyphs: scene.glyphs)
  }
}
