import Canvas
import Workbench

/// The list of all keys, made from the table that also decides what they do.
struct HelpList: ModePanel {
  let place = ModePlace.overAll
  /// The lines that are scrolled out at the top.
  private let scroll: Int

  init(_ list: KeyList) {
    scroll = list.scroll
  }

  private static let width = 74
  private static let keysWidth = 12

  /// Draws the list over the screen and notes how far it can be scrolled.
  func draw(_ scene: Scene, in screen: Rect, on picture: inout Picture) {
    picture.mark(screen, as: .cover)
    let lines = lines(scene)
    // The footer's row stays, and a frame around the list where there is room for one.
    let width = min(Self.width, screen.width)
    let height = min(lines.count + 2, screen.height - 1)
    let area = Rect(
      x: screen.x + (screen.width - width) / 2, y: screen.y + (screen.height - 1 - height) / 2,
      width: width, height: height)
    let furthest = max(0, lines.count - (height - 2))
    let first = min(scroll, furthest)
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
    picture.scrollLimit = furthest
  }

  /// The keys of the mode below first, then all others by what they have to do with.
  private func lines(_ scene: Scene) -> [[Span]] {
    var sections: [(title: String, bindings: [Binding])] = Binding.Group.allCases.map { group in
      (group.rawValue, Bindings.normal.filter { $0.group == group })
    }
    if let mode = scene.workbench.returningKeyMode, let title = mode.title {
      sections.insert((title, Bindings.hints(in: mode)), at: 0)
    }
    let keys = Array(sections.map { lines($0.title, $0.bindings, scene) }.joined(separator: [[]]))
    return keys + [[]] + pointer(scene) + [[]] + marks(scene)
  }

  /// What the pointer does, below the keys.
  private func pointer(_ scene: Scene) -> [[Span]] {
    [[Span("mouse", scene.style(.dim))]]
      + PointerHelp.lines.map { line in
        [
          Span(line.gesture.padded(to: Self.keysWidth), scene.style(.strong)),
          Span(scene.fold(line.help), scene.style(.text)),
        ]
      }
  }

  /// What the marks on maps and curves mean, below the pointer.
  private func marks(_ scene: Scene) -> [[Span]] {
    [[Span("marks", scene.style(.dim))]]
      + MarkHelp.lines.map { line in
        let signs = line.markers.map { String($0.glyph(scene.glyphs)) }.joined(separator: " ")
        return [
          Span(signs.padded(to: Self.keysWidth), scene.style(.strong)),
          Span(scene.fold(line.help), scene.style(.text)),
        ]
      }
  }

  private func lines(_ title: String, _ bindings: [Binding], _ scene: Scene) -> [[Span]] {
    [[Span(title, scene.style(.dim))]]
      + bindings.map { binding in
        let keys = scene.fold(binding.keys)
        return [
          Span(keys.padded(to: Self.keysWidth), scene.style(.strong)),
          Span(scene.fold(binding.help), scene.style(.text)),
        ]
      }
  }
}
