import Canvas
import Testing
import Workbench

@testable import Views

@Suite struct HelpListTests {
  @Test(arguments: GlyphSet.allCases)
  func aTallListShowsEveryKeyWithWhatItDoes(_ glyphs: GlyphSet) {
    let terminal = Capabilities(depth: .direct, glyphs: glyphs)
    let rows = Workbench.paused(.opening, .toggleHelp).picture(100, 69, terminal).rows
    for binding in Bindings.normal {
      let keys = AsciiText.folded(binding.keys, glyphs)
      let help = AsciiText.folded(binding.help, glyphs)
      #expect(rows.contains { $0.contains("\(keys.padded(to: 12))\(help)") }, "\(keys)")
    }
    for group in Binding.Group.allCases {
      #expect(
        rows.contains { $0.contains("│ \(group.rawValue) ") || $0.contains("| \(group.rawValue) ") }
      )
    }
  }

  @Test func scrollingASmallListShowsEveryKeyInTurn() {
    var workbench = Workbench.paused(.opening, .toggleHelp)
    var seen: Set<String> = []
    for _ in 0..<60 {
      let text = workbench.picture(80, 12).rows.joined()
      seen.formUnion(Bindings.normal.map(\.help).filter(text.contains))
      workbench.act(.scroll(by: 1))
    }

    #expect(seen == Set(Bindings.normal.map(\.help)))
  }

  @Test func theListSaysHowManyLinesAreBelowAndEndsWithItsLastLine() {
    var workbench = Workbench.paused(.opening, .toggleHelp)
    #expect(workbench.picture(80, 24).rows.contains { $0.contains("more below ↓") })

    workbench.act(.scroll(by: 1000))
    let rows = workbench.picture(80, 24).rows
    #expect(!rows.contains { $0.contains("more below") })
    #expect(rows.contains { $0.contains("leave; Control-C and Control-D too") })
  }

  /// Whoever types what a thing is called elsewhere finds the key that does it.
  @Test(arguments: [
    ("theme", "D"), ("copy", "d"), ("fit", "A"), ("noise", "n"), ("hess", "k"), ("delete", "x"),
    ("learning rate", "="), ("wheel", "wheel"), ("^o", "^O"), ("saddle", "≍"),
  ])
  func aSearchFindsKeysByWhatTheyDoByOtherWordsAndByThemselves(_ query: String, _ sign: String) {
    let found = Workbench.paused(.opening).typing("?/" + query)

    let rows = found.picture(100, 80).rows
    #expect(rows.contains { $0.contains("keys / \(query)_") })
    // The picture below the list has lines of its own, so each stroke may begin a line of the list.
    let signs = rows.flatMap { $0.split(separator: "│ ") }.flatMap {
      $0.prefix(12).split(separator: " ")
    }
    #expect(signs.contains(Substring(sign)))
    #expect(!rows.contains { $0.contains("leave; Control-C and Control-D too") })
  }

  @Test func theTitleOfAPartShowsTheWholePart() {
    let rows = Workbench.paused(.opening).typing("?/mouse").picture(100, 80).rows

    for line in PointerHelp.lines { #expect(rows.contains { $0.contains(line.help) }) }
  }

  @Test func enterKeepsWhatWasFoundAndEscapeShowsAllAgain() {
    let whole = Workbench.paused(.opening).typing("?")
    let found = whole.typing("/zoom")
    let kept = found.typing("", Key(.enter))

    #expect(kept.picture(80, 24).rows.contains { $0.contains("keys / zoom ─") })
    #expect(Bindings.action(for: .character("q"), in: kept.mode) == .quit)
    #expect(kept.typing("", Key(.escape)).mode == whole.mode)
    #expect(found.typing("", Key(.escape)).mode == whole.mode)
    #expect(kept.typing("", Key(.escape), Key(.escape)).mode == .normal)
    #expect(
      found.typing("", Key(.backspace)).picture(80, 24).rows.contains { $0.contains("keys / zoo_") }
    )
  }

  @Test func aSearchForNothingThatIsThereSaysSo() {
    let rows = Workbench.paused(.opening).typing("?/xyzzy").picture(80, 24).rows

    #expect(rows.contains { $0.contains("nothing found; Esc shows all keys") })
  }
}
