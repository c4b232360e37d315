import Canvas
import Workbench

/// The list of all keys, made from the table that also decides what they do.
struct HelpList {
  /// The lines that are scrolled out at the top.
  let scroll: Int

  private static let width = 74
  private static let keysWidth = 12

  func draw(_ scene: Scene, in screen: Rect, on picture: inout Picture) {
    picture.mark(screen, as: .cover)
    let lines = lines(scene)
    // The footer's row stays, and a frame around the list where there is room for one.
    let width = min(Self.width, screen.width)
    let height = min(lines.count + 2, screen.height - 1)
    let area = Rect(
      x: screen.x + (screen.width - width) / 2, y: screen.y + (screen.height - 1 - height) / 2,
      width: width, height: height)
    let first = min(scroll, max(0, lines.count - (height - 2)))
    let rest = lines.count - first - (height - 2)
    let panel = Panel(
      "keys",
      bottomRight: rest > 0
        ? [Span(scene.fold("\(rest) more below ↓"), scene.style(.dim))] : [], isFocused: true)
    let inside = panel.draw(into: &picture.frame, at: area, scene.palette)
    for (row, line) in lines.dropFirst(first).prefix(inside.height).enumerated() {
      picture.frame.write(
        line, x: inside.x + 1, y: inside.y + row, limit: inside.width - 2, glyphs: scene.glyphs)
    }
  }

  private func lines(_ scene: Scene) -> [[Span]] {
    var lines: [[Span]] = []
    for group in Binding.Group.allCases {
      if !lines.isEmpty { lines.append([]) }
      lines.append([Span(group.rawValue, scene.style(.dim))])
      for binding in Bindings.normal where binding.group == group {
        let keys = scene.fold(binding.keys)
        lines.append([
          Span(keys.padded(to: Self.keysWidth), scene.style(.strong)),
          Span(scene.fold(binding.help), scene.style(.text)),
        ])
      }
    }
    lines += [[], [Span("mouse", scene.style(.dim))]]
    lines += PointerHelp.lines.map { line in
      [
        Span(line.gesture.padded(to: Self.keysWidth), scene.style(.strong)),
        Span(line.help, scene.style(.text)),
      ]
    }
    return lines
  }
}
