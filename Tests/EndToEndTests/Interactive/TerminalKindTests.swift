import TerminalHarness
import Testing

extension Interactive {
  @Suite struct TerminalKindTests {
    @Test(arguments: [("direct", 3), ("256", 2), ("16", 1), ("mono", 0)])
    func everyDepthUsesItsOwnColoursOnly(_ depth: String, _ use: Int) throws {
      let window = try Interactive.window(["--color", depth], width: 80, height: 24)
      try window.pauseAtTheStart()
      try window.waitForCells("the colours of \(depth)") { ColorUse(of: $0).rawValue == use }
    }

    @Test func noColorMeansNoColourAndTheMapIsStillThere() throws {
      let variables = ["TERM": "xterm-256color", "COLORTERM": "truecolor", "NO_COLOR": "1"]
      let terminal = try Interactive.terminal(environment: variables)
      terminal.send("q")
      #expect(try terminal.waitForEnd() == .exited(0))
      let colors = terminal.text.matches(of: /\u{1B}\[([0-9;]*)m/).flatMap { match in
        match.output.1.split(separator: ";").filter { field in
          (30...49).contains(Int(field) ?? 0) || (90...107).contains(Int(field) ?? 0)
        }
      }
      #expect(colors == [])
      #expect(terminal.text.contains("✕"))
    }

    @Test(arguments: [["LC_ALL": "C", "TERM": "xterm"], ["LC_ALL": "C", "TERM": "vt100"]])
    func withoutUTF8EveryByteIsASCII(_ environment: [String: String]) throws {
      let terminal = try Interactive.terminal(environment: environment)
      // A schedule, a notice, a mode, the help, a curve and a run alone on the screen.
      let visits = [
        ("sn", "on every gradient"), ("p", "placing the start"), ("\r?", "play or pause"),
        ("\rff\r7", "there is no run 7"),
      ]
      for (keys, text) in visits {
        terminal.send(keys)
        try terminal.wait(forText: text)
      }
      terminal.send("q")
      #expect(try terminal.waitForEnd() == .exited(0))
      #expect(terminal.output.allSatisfy { $0 < 0x80 })
      #expect(terminal.text.contains("descent --objective square"))
    }

    @Test func marksCanBeForcedEitherWay() throws {
      let plain = try Interactive.window(["--marks", "ascii"], width: 80, height: 24)
      try plain.wait(for: "nothing but ASCII") { rows in
        rows.joined().utf8.allSatisfy { $0 < 0x80 }
      }
      let quadrants = try Interactive.window(["--marks", "quadrant"], width: 80, height: 24)
      let rows = try quadrants.wait(for: "a path of quadrants") { rows in
        rows.joined().contains { "▖▗▘▝▞▚▌▐".contains($0) }
      }
      #expect(!rows.joined().unicodeScalars.contains { (0x2801...0x28FF).contains($0.value) })
    }

    @Test(arguments: ["no-such-terminal", "vt100", "linux", "screen", "xterm-direct", nil])
    func everyTerminalThatCanMoveItsCursorWillDo(_ term: String?) throws {
      let environment = term.map { ["TERM": $0] } ?? [:]
      let terminal = try Interactive.terminal(environment: environment)
      terminal.send("q")
      #expect(try terminal.waitForEnd() == .exited(0))
      #expect(terminal.modes == terminal.initialModes)
    }

    @Test func whatIsAssumedOfAnUnknownTerminalIsSaidAtTheStart() throws {
      let terminal = try Interactive.terminal(environment: ["TERM": "nonsense"])
      #expect(terminal.text.contains("TERM=nonsense is unknown; xterm-256color assumed"))
      terminal.send("q")
      #expect(try terminal.waitForEnd() == .exited(0))
    }

    @Test func onALightTerminalTheGroundIsLight() throws {
      let grounds = try [["COLORFGBG": "0;15"], ["COLORFGBG": "15;0"]].map { variables in
        let window = try Interactive.window(
          ["--color", "256"], environment: variables, width: 80, height: 24)
        return try window.waitForCells("a picture") { !$0.isEmpty }[0][0].background
      }
      #expect(grounds[0] != grounds[1])
    }

    @Test(
      arguments: [
        ("echo q | \"$0\"", "xterm", "standard input is not a terminal"),
        ("\"$0\" | cat; exit ${PIPESTATUS[0]}", "xterm", "standard output is not a terminal"),
        ("exec \"$0\"", "dumb", "TERM=dumb names a terminal without cursor addressing"),
      ])
    func whereNoScreenIsPossibleItSaysSo(
      _ script: String, _ term: String, _ reason: String
    ) throws {
      let terminal = try PseudoTerminal(
        ["bash", "-c", script, BuiltProduct.path("descent")], environment: ["TERM": term])
      #expect(try terminal.waitForEnd() == .exited(2))
      // The sentence is broken where the line ends.
      let words = terminal.text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      #expect(words.contains(reason))
      #expect(words.contains("'descent run'"))
      #expect(!terminal.text.contains("\u{1B}"))
      #expect(terminal.modes == terminal.initialModes)
    }
  }
}
