import TerminalHarness
import Testing

extension RealTerminal {
  @Suite struct BackgroundTests {
    private static let question = "\u{1B}]11;?\u{1B}\\\u{1B}[c"
    private static let light = "\u{1B}]11;rgb:ffff/ffff/ffff\u{1B}\\\u{1B}[?64c"
    private static let dark = "\u{1B}]11;rgb:0000/0000/0000\u{1B}\\\u{1B}[?64c"

    @Test func theTerminalIsAskedOnceBeforeTheFirstPicture() throws {
      let terminal = try RealTerminal.probe()
      let parts = terminal.text.split(separator: Self.question)
      #expect(parts.count == 2)
      #expect(parts.first?.contains("ready") == false)
      // What a terminal prints instead of an answer is wiped away.
      #expect(parts.last?.contains("\u{1B}[H\u{1B}[2J") == true)
    }

    @Test func anotherGroundThanTheOneSupposedIsAnEvent() throws {
      let terminal = try RealTerminal.probe()
      terminal.send(Self.light)
      try terminal.wait(forText: "1 ground light")
      terminal.send("x")
      try terminal.wait(forText: "2 key x")
    }

    @Test func theGroundSupposedIsNone() throws {
      let terminal = try RealTerminal.probe()
      terminal.send(Self.dark + "x")
      try terminal.wait(forText: "1 key x")
    }

    @Test func anAnswerThatComesLateChangesNothing() throws {
      let terminal = try RealTerminal.probe(["answers=0"])
      terminal.send(Self.light + "x")
      try terminal.wait(forText: "1 key x")
    }

    @Test(arguments: [["ground=dark"], ["color=mono"]])
    func whereItMattersNotTheTerminalIsNotAsked(_ arguments: [String]) throws {
      let terminal = try RealTerminal.probe(arguments)
      #expect(!terminal.text.contains("]11;"))
    }

    /// The answer would otherwise be typed at the prompt.
    @Test func leavingAtOnceWaitsForTheAnswer() throws {
      let terminal = try RealTerminal.probe(["leaving=60"])
      terminal.send("q")
      try terminal.waitUntilRead()
      #expect(!terminal.hasEnded)
      terminal.send(Self.light)
      #expect(try terminal.waitForEnd() == .exited(0))
      #expect(terminal.modes == terminal.initialModes)
    }

    @Test func aTerminalThatAnswersNothingDelaysLeavingLittle() throws {
      let terminal = try RealTerminal.probe()
      terminal.send("q")
      #expect(try terminal.waitForEnd() == .exited(0))
    }
  }
}
