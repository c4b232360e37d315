#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif
import TerminalHarness
import Testing

extension Interactive {
  @Suite struct SuspendingTests {
    @Test func theShellHasItsScreenMeanwhileAndTheSamePictureReturns() throws {
      let session = try Interactive.shell()
      try session.pauseAtTheStart()
      let before = try session.waitForCells("a picture") { !$0.isEmpty }

      try session.send("C-z")
      try session.wait(forText: "Stopped")
      #expect(try session.value("#{alternate_on}#{cursor_flag}") == "01")
      // The shell's line discipline is back: what is typed is echoed and obeyed.
      try session.type("echo $((40+2))\n")
      try session.wait(for: "the answer") { $0.contains("42") }

      try session.type("fg\n")
      try session.waitForCells("the same picture") { $0 == before }
      #expect(try session.value("#{alternate_on}#{cursor_flag}") == "10")
      try session.send("Right")
      try session.see("a step") { $0.step == 1 }
      try session.send("q")
      try session.wait(forText: Interactive.openingCommand)
    }

    @Test func aResizeWhileStoppedIsSeenOnReturn() throws {
      let session = try Interactive.shell()
      try session.pauseAtTheStart()
      try session.send("C-z")
      try session.wait(forText: "Stopped")
      try session.resize(width: 20, height: 5)
      try session.type("fg\n")
      try session.wait(forText: "has 20x5")
    }

    @Test func noTimePassesWhileStopped() throws {
      let clock = ContinuousClock()
      let start = clock.now
      let session = try Interactive.shell("--steps 1000000")
      try session.send("+", "+", "+", "+", "+", "+", "+")
      try session.see("a thousand steps a second") { $0.speed == 1000 }
      try session.send("C-z")
      try session.wait(forText: "Stopped")
      let stopped = clock.now
      var running = stopped - start

      // The program sees the clock jump by as long as it has run, so that counting it would show.
      try session.wait(for: "a stop as long as the run", within: 60) { _ in
        clock.now - stopped > running
      }
      let back = clock.now
      try session.type("fg\n")
      try session.see("the picture again") { $0.speed == 1000 }
      // What is seen first is the former picture; a pause is certainly new.
      try session.send("Space")
      let step = try #require(try session.see("a pause") { $0.isPaused }.step)
      running += clock.now - back
      #expect(step <= Int(running / .milliseconds(1)))
    }

    // In the background it may have been stopped again by the terminal before the signal comes, which
    // then waits for it to go on.
    @Test(arguments: [
      ("kill %1", "Terminated"), ("kill -HUP %1", "Hangup"),
      ("bg; kill %1; kill -CONT %1", "Terminated"),
    ])
    func stoppedItCanBeEndedWithoutTouchingTheShellsScreen(
      _ command: String, _ report: String
    ) throws {
      let session = try Interactive.shell()
      try session.send("C-z")
      try session.wait(forText: "Stopped")
      try session.type("clear; \(command)\n")
      // Waiting for another program, the shell learns of all that have ended; jobs then tells.
      let rows = try session.wait(for: "the end") { rows in
        try session.type("env true; jobs\n")
        return rows.contains { $0.contains(report) }
      }
      #expect(!rows.joined().contains("trough   f("))
      #expect(try session.value("#{alternate_on}#{cursor_flag}") == "01")
    }

    @Test func aStopByAnotherProcessIsRepaired() throws {
      let terminal = try Interactive.terminal()
      terminal.send(" ")
      try terminal.wait(forText: "paused")
      let start = terminal.output.count
      terminal.signal(SIGSTOP)
      terminal.signal(SIGCONT)
      try terminal.wait(forText: "quit", after: start)
      #expect(
        PrivateModes(in: terminal.output).changed
          == [1003, 1004, 1006, 1049, 2004, 25])
    }
  }
}
