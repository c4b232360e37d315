import Canvas
import Testing
import Workbench

@testable import Views

@Suite struct HelpListTests {
  @Test(arguments: GlyphSet.allCases)
  func aTallListShowsEveryKeyWithWhatItDoes(_ glyphs: GlyphSet) {
    let terminal = Capabilities(depth: .direct, glyphs: glyphs)
    let rows = Workbench.paused(.opening, .toggleHelp).picture(100, 64, terminal).rows
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
}
