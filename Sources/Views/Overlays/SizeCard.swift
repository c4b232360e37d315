import Canvas
import Workbench

/// What a screen too small for anything else shows: how large it must be, and how to leave.
struct SizeCard {
  let needed: Size

  func draw(_ scene: Scene, on picture: inout Picture) {
    let size = picture.frame.size
    let lines: [[Span]] = [
      [Span("descent", scene.style(.strong))],
      [
        Span("needs ", scene.style(.text)),
        part(needed.width, has: size.width, scene), Span("x", scene.style(.text)),
        part(needed.height, has: size.height, scene),
      ],
      [Span("has \(size.width)x\(size.height)", scene.style(.text))],
      [Span(scene.workbench.mode.isTyping ? "Ctrl-C quits" : "q quits", scene.style(.dim))],
    ]
    let top = max(0, (size.height - lines.count) / 2)
    for (row, line) in lines.prefix(size.height).enumerated() {
      picture.frame.write(
        line, x: max(0, (size.width - line.columns) / 2), y: top + row, limit: size.width,
        glyphs: scene.glyphs)
    }
  }

  /// A wanted extent, in the colour that says whether the screen has it.
  private func part(_ wanted: Int, has: Int, _ scene: Scene) -> Span {
    Span(String(wanted), scene.style(has >= wanted ? .good : .bad))
  }
}
