import Canvas
import Workbench

/// The list of all keys, made from the table that also decides what they do.
struct HelpList: ModePanel {
  let place = ModePlace.overAll
  /// The lines that are scrolled out at the top, and what those shown have to answer.
  private let list: KeyList

  init(_ list: KeyList) {
    self.list = list
  }

  private static let width = 74
  private static let signWidth = 12

  /// Draws the list over the screen and notes how far it can be scrolled.
  func draw(_ scene: Scene, in screen: Rect, on picture: inout Picture) {
    picture.mark(screen, as: .cover)
    let sections = sections(scene)
    let found = list.search.map { search in sections.compactMap { $0.answering(search.text) } }
    let lines = lines(found ?? sections, scene)
    // The footer's row stays, and a frame around the list where there is room for one. A search keeps
    // the frame of the whole list, so that it does not jump at every letter.
    let width = min(Self.width, screen.width)
    let height = min(self.lines(sections, scene).count + 2, screen.height - 1)
    let area = Rect(
      x: screen.x + (screen.width - width) / 2, y: screen.y + (screen.height - 1 - height) / 2,
      width: width, height: height)
    let furthest = max(0, lines.count - (height - 2))
    let first = min(list.scroll, furthest)
    let rest = lines.count - first - (height - 2)
    let panel = Panel(
      title,
      bottomRight: rest > 0
        ? [Span(scene.fold("\(rest) more below ↓"), scene.style(.dim))] : [], isFocused: true)
    let inside = panel.draw(into: &picture.frame, at: area, scene.palette)
    for (row, line) in lines.dropFirst(first).prefix(inside.height).enumerated() {
      picture.frame.write(
        line, x: inside.x + 1, y: inside.y + row, limit: inside.width - 2, glyphs: scene.glyphs)
    }
    picture.scrollLimit = furthest
  }

  /// "keys", and what is searched as it is typed.
  private var title: String {
    guard let search = list.search else { return "keys" }
    return "keys / \(search.text)\(list.isTyping ? "_" : "")"
  }

  /// The keys of the mode below first, then all others by what they have to do with, then the mouse and
  /// the marks.
  private func sections(_ scene: Scene) -> [HelpSection] {
    var sections = Binding.Group.allCases.map { group in
      HelpSection(group.rawValue, Bindings.normal.filter { $0.group == group })
    }
    if let mode = scene.workbench.returningKeyMode, let title = mode.title {
      let own = HelpSection(title, Bindings.hints(in: mode))
      // Where no other key does anything, none is listed.
      guard mode.component.otherKeys == .keepTheirMeaning else { return [own] }
      sections.insert(own, at: 0)
    }
    let mouse = PointerHelp.lines.map { HelpLine(sign: $0.gesture, help: $0.help) }
    // Signs are chosen by the glyphs of the terminal, not folded.
    let marks = MarkHelp.lines.map { line in
      let signs = line.markers.map { String($0.glyph(scene.glyphs)) }.joined(separator: " ")
      return HelpLine(sign: signs, help: line.help)
    }
    return sections + [HelpSection("mouse", mouse), HelpSection("marks", marks)]
  }

  private func lines(_ sections: [HelpSection], _ scene: Scene) -> [[Span]] {
    guard !sections.isEmpty else {
      return [[Span(scene.fold("nothing found; Esc shows all keys"), scene.style(.text))]]
    }
    return Array(
      sections.map { section in
        [[Span(section.title, scene.style(.dim))]]
          + section.lines.map { line in
            let sign = scene.fold(line.sign)
            return [
              Span(sign.padded(to: Self.signWidth), scene.style(.strong)),
              Span(scene.fold(line.help), scene.style(.text)),
            ]
          }
      }.joined(separator: [[]]))
  }
}
