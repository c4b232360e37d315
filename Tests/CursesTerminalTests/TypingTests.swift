import TerminalHarness
import Testing

extension RealTerminal {
  @Suite struct TypingTests {
    @Test func keysTypedIntoTmuxArrive() throws {
      let session = try RealTerminal.tmuxProbe()
      let keys = [
        ("a", "a"), ("Up", "up"), ("C-Right", "control-right"), ("S-Left", "shift-left"),
        ("PPage", "pageUp"), ("NPage", "pageDown"), ("Home", "home"), ("End", "end"),
        ("F1", "f1"), ("F12", "f12"), ("Escape", "escape"), ("M-x", "alt-x"),
        ("C-l", "control-l"), ("Enter", "enter"), ("Tab", "tab"), ("BTab", "shift-tab"),
        ("BSpace", "backspace"), ("DC", "delete"), ("C-s", "control-s"), ("C-v", "control-v"),
      ]
      for (number, (name, text)) in keys.enumerated() {
        try session.send(name)
        try session.wait(for: "\(number + 1) key \(text)") { rows in
          rows.contains("\(number + 1) key \(text)")
        }
      }
    }

    @Test func aPasteArrivesAsOneEvent() throws {
      let session = try RealTerminal.tmuxProbe()
      try session.paste("quit\nq")
      let rows = try session.wait(forText: "paste")
      #expect(rows[1] == "1 paste \"quit\\nq\"")
    }

    @Test func aHugePasteThatNobodyMarkedIsOneEvent() throws {
      let terminal = try RealTerminal.probe()
      let text = String(repeating: "xyz wvu\r", count: 2_000)
      terminal.send(text)
      try terminal.wait(forText: "paste \"")
      terminal.send("x")
      try terminal.wait(forText: "key x")
      #expect(!terminal.hasEnded)
    }

    @Test func theMouseArrives() throws {
      let terminal = try RealTerminal.probe()
      terminal.send("\u{1B}[<0;12;5M")
      try terminal.wait(forText: "mouse press 11,4")
    }

    @Test func escapeArrivesWithoutAnotherKey() throws {
      let terminal = try RealTerminal.probe()
      terminal.send("\u{1B}")
      try terminal.wait(forText: "key escape")
    }
  }
}
