#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif
import TerminalHarness
import Testing

extension RealTerminal {
  @Suite struct SuspendingTests {
    /// A shell with job control that has the probe on its screen.
    private func shell() throws -> TmuxSession {
      let session = try TmuxSession(["bash", "--norc", "--noprofile", "-i"])
      try session.type("PS1='prompt>'\n")
      try session.wait(for: "the prompt") { $0.contains("prompt>") }
      try session.type("\(BuiltProduct.path("TerminalProbe"))\n")
      try session.wait(forText: "ready")
      return session
    }

    @Test func theSuspendKeyGivesTheShellItsScreenAndForegroundTakesItBack() throws {
      let session = try shell()
      #expect(try session.value("#{alternate_on}#{cursor_flag}#{mouse_any_flag}") == "101")
      try session.send("C-z")
      try session.wait(forText: "Stopped")
      #expect(try session.value("#{alternate_on}#{cursor_flag}#{mouse_any_flag}") == "010")
      // The shell's line discipline is back: what is typed is echoed and obeyed.
      try session.type("echo $((40+2))\n")
      try session.wait(for: "the answer") { $0.contains("42") }
      try session.type("fg\n")
      try session.wait(forText: "1 resumed")
      #expect(try session.value("#{alternate_on}#{cursor_flag}#{mouse_any_flag}") == "101")
      try session.send("x")
      try session.wait(forText: "2 key x")
      try session.send("q")
      try session.wait(forText: "bye")
    }

    @Test func aResizeWhileStoppedIsSeenOnReturn() throws {
      let session = try shell()
      try session.send("C-z")
      try session.wait(forText: "Stopped")
      try session.resize(width: 60, height: 15)
      try session.type("fg\n")
      let rows = try session.wait(forText: "resumed")
      #expect(rows[0].hasPrefix("ready 60x15"))
    }

    @Test func inTheBackgroundNothingIsWrittenOnTheShellsScreen() throws {
      let session = try shell()
      try session.send("C-z")
      try session.wait(forText: "Stopped")
      try session.type("clear; bg\n")
      try session.wait(for: "the stopped job") { rows in
        try session.type("jobs\n")
        return rows.contains { $0.contains("Stopped") }
      }
      #expect(try session.value("#{alternate_on}") == "0")
      try session.type("fg\n")
      try session.wait(forText: "resumed")
      try session.send("q")
      try session.wait(forText: "bye")
    }

    @Test func aStopByAnotherProcessIsRepaired() throws {
      let terminal = try RealTerminal.probe()
      let start = terminal.output.count
      terminal.signal(SIGSTOP)
      terminal.signal(SIGCONT)
      try terminal.wait(forText: "1 resumed", after: start)
      #expect(PrivateModes(in: terminal.output).changed == [1002, 1004, 1006, 1049, 2004, 25])
    }
  }
}
