import TerminalHarness
import Testing

extension RealTerminal {
  @Suite struct StartingTests {
    private let probe = BuiltProduct.path("TerminalProbe")

    private func run(_ command: String, term: String = "xterm-256color") throws -> PseudoTerminal {
      try PseudoTerminal(["sh", "-c", command, probe], environment: ["TERM": term])
    }

    @Test func aPipeForInputIsRefusedWithoutAnEscape() throws {
      let terminal = try run("echo | \"$0\"")
      #expect(try terminal.waitForEnd() == .exited(1))
      #expect(terminal.text.contains("standard input is not a terminal"))
      #expect(!terminal.text.contains("\u{1B}"))
    }

    @Test func aPipeForOutputIsRefusedWithoutAnEscape() throws {
      let terminal = try run("\"$0\" | cat; echo done")
      #expect(try terminal.waitForEnd() == .exited(0))
      #expect(terminal.text.contains("standard output is not a terminal"))
      #expect(!terminal.text.contains("\u{1B}"))
    }

    @Test func aDumbTerminalIsRefusedWithoutAnEscape() throws {
      let terminal = try run("exec \"$0\"", term: "dumb")
      #expect(try terminal.waitForEnd() == .exited(1))
      #expect(terminal.text.contains("TERM=dumb names a terminal without cursor addressing"))
      #expect(!terminal.text.contains("\u{1B}"))
    }

    @Test(arguments: ["no-such-terminal", "vt100", "linux", "screen", "xterm", "tmux-256color"])
    func everyOtherTerminalStartsAndStops(_ term: String) throws {
      let terminal = try RealTerminal.probe(environment: ["TERM": term])
      terminal.send("c")
      try terminal.wait(forText: "palette")
      terminal.send("q")
      #expect(try terminal.waitForEnd() == .exited(0))
      #expect(terminal.modes == terminal.initialModes)
    }

    @Test(arguments: ["linux", "vt100", "xterm", "screen"])
    func everyDepthCanBeForcedOnEveryTerminal(_ term: String) throws {
      for depth in ["direct", "256", "16", "mono"] {
        let terminal = try RealTerminal.probe(["color=\(depth)"], environment: ["TERM": term])
        #expect(terminal.text.contains(" \(depth) "))
        terminal.send("c")
        try terminal.wait(forText: "palette")
      }
    }

    @Test func theSizeIsTheWindowsWhateverTheVariablesSay() throws {
      let variables = ["TERM": "xterm-256color", "LINES": "5", "COLUMNS": "10"]
      let terminal = try RealTerminal.probe(environment: variables)
      #expect(terminal.text.contains("ready 80x24"))
    }

    @Test func anExplicitCLocaleMeansASCII() throws {
      let terminal = try RealTerminal.probe(environment: ["TERM": "xterm", "LC_ALL": "C"])
      #expect(terminal.text.contains("16 ascii"))
    }

    @Test func aMissingLocaleStillDrawsBraille() throws {
      let variables = ["TERM": "xterm", "LC_ALL": "xx_XX.UTF-8"]
      let terminal = try RealTerminal.probe(environment: variables)
      terminal.send("⣿")
      try terminal.wait(forText: "key ⣿")
    }
  }
}
