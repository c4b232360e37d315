import TerminalHarness
import Testing

extension RealTerminal {
  @Suite struct ColorTests {
    private func card(_ session: TmuxSession) throws -> String {
      try session.send("c")
      try session.wait(forText: "palette")
      return try session.styledRows().joined(separator: "\n")
    }

    @Test func insideTmuxColoursAreDirectToTheLastBit() throws {
      let card = try card(RealTerminal.tmuxProbe())
      #expect(card.contains("38;2;18;52;86"))
      // Small values are colours here, although xterm-direct takes them for palette entries.
      #expect(card.contains("48;2;0;0;5"))
    }

    @Test func withDirectColoursThePaletteIsStillThere() throws {
      let terminal = try RealTerminal.probe(["color=direct"])
      terminal.send("c")
      try terminal.wait(forText: "palette")
      #expect(terminal.text.contains("\u{1B}[38;5;11m"))
      #expect(terminal.text.contains("\u{1B}[48;5;1m"))
    }

    @Test func outsideTmuxTheEntryDecides() throws {
      let card = try card(
        RealTerminal.tmuxProbe(
          environment: ["TERM": "xterm-256color", "COLORTERM": ""], removing: ["TMUX"]))
      #expect(card.contains("38;5;178"))
      #expect(card.contains("48;5;53"))
      #expect(!card.contains("8;2;"))
    }

    @Test func eightColoursShowSixteenAsBold() throws {
      let card = try card(
        RealTerminal.tmuxProbe(environment: ["TERM": "xterm"], removing: ["TMUX"]))
      #expect(card.contains("\u{1B}[1m\u{1B}[31m\u{1B}[44mcard"))
    }

    @Test func withNoColorNoColourSequenceIsSent() throws {
      let variables = ["TERM": "xterm-256color", "COLORTERM": "truecolor", "NO_COLOR": "1"]
      let terminal = try RealTerminal.probe(environment: variables)
      terminal.send("cn")
      terminal.send("q")
      #expect(try terminal.waitForEnd() == .exited(0))
      let colors = terminal.text.matches(of: /\u{1B}\[([0-9;]*)m/).flatMap { match in
        match.output.1.split(separator: ";").filter { field in
          (30...49).contains(Int(field) ?? 0) || (90...107).contains(Int(field) ?? 0)
        }
      }
      #expect(colors == [])
      #expect(terminal.text.contains("\u{1B}[0;1mcard"))
    }
  }
}
