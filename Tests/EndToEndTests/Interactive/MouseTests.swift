#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif
import TerminalHarness
import Testing

extension Interactive {
  @Suite struct MouseTests {
    /// A report of the mouse as terminals send it, with its cell counted from 1.
    private func report(_ button: Int, _ x: Int, _ y: Int, isRelease: Bool = false) -> String {
      "\u{1B}[<\(button);\(x);\(y)\(isRelease ? "m" : "M")"
    }

    private func click(_ x: Int, _ y: Int) -> String {
      report(0, x, y) + report(0, x, y, isRelease: true)
    }

    @Test func aKeySwitchesTheReportsOffAndOnAgain() throws {
      let terminal = try Interactive.terminal()
      #expect(PrivateModes(in: terminal.output).changed.isSuperset(of: [1003, 1006]))
      terminal.send("M")
      try terminal.wait(for: "no reports") { _ in
        PrivateModes(in: terminal.output).changed == [1004, 1049, 2004, 25]
      }
      terminal.send("M")
      try terminal.wait(for: "reports") { _ in
        PrivateModes(in: terminal.output).changed == [1003, 1004, 1006, 1049, 2004, 25]
      }
      terminal.send("Mq")
      #expect(try terminal.waitForEnd() == .exited(0))
      #expect(PrivateModes(in: terminal.output).changed == [])
    }

    @Test func afterTheSwitchASignalStillLeavesNoModeOn() throws {
      let terminal = try Interactive.terminal(["--no-mouse"])
      #expect(PrivateModes(in: terminal.output).touched.isDisjoint(with: [1000, 1002, 1003, 1006]))
      terminal.send("M")
      try terminal.wait(for: "reports") { _ in
        PrivateModes(in: terminal.output).changed.isSuperset(of: [1003, 1006])
      }
      terminal.signal(15)
      #expect(try terminal.waitForEnd() == .signaled(SIGTERM))
      #expect(PrivateModes(in: terminal.output).changed == [])
    }

    @Test func clicksDragsTheWheelAndThePointerAct() throws {
      let window = try Interactive.window()
      try window.pauseAtTheStart()
      try window.type(report(35, 30, 10))
      try window.see("the reading") { $0.header.contains("∇f (") }
      try window.type(report(35, 30, 36))
      try window.see("no reading") { !$0.header.contains("∇f (") }
      // In the focused run's map a click places the start.
      try window.type(click(60, 10))
      try window.see("another start") {
        $0.header.contains("start (") && !$0.header.contains("start (−5, −2)")
      }
      // The chart is at the right: its last columns are the last steps.
      try window.type(report(0, 100, 5) + report(32, 119, 5) + report(0, 119, 5, isRelease: true))
      try window.see("the last step") { $0.step == 60 && $0.isPaused }
      // The footer's first hint plays.
      try window.type(click(3, 36))
      try window.see("motion") { $0.isPlaying }
    }

    @Test func aPointerBeyondTheOldProtocolsReachIsRead() throws {
      let window = try Interactive.window(width: 300, height: 60)
      try window.pauseAtTheStart()
      let header = try window.see("a picture") { !$0.header.isEmpty }.header
      let column = header.count - "paused   step 0 / 60".count
      try #require(column > 223)
      try window.type(click(column, 1))
      try window.see("motion") { $0.isPlaying }
    }

    @Test func throughTmuxTheMouseReachesTheProgramAtAnyColumn() throws {
      let socket = "mouse-\(Int.random(in: 0..<1_000_000_000))"
      let command = "LC_ALL=C.UTF-8 exec \(BuiltProduct.path("descent")) --steps 100"
      let client = try PseudoTerminal(
        [
          "tmux", "-u", "-L", socket, "-f", "/dev/null", "new-session", command, ";",
          "set", "-g", "mouse", "on", ";", "set", "-g", "status", "off",
        ], width: 280, height: 50)
      try client.wait(forText: "quit")
      let start = client.output.count
      // A click on the play-head's line at the top right pauses.
      client.send(click(270, 1))
      try client.wait(forText: "paused", after: start)
      client.send("q")
      _ = try client.waitForEnd()
    }

    @Test func withoutTheKeyboardThePictureRestsAndThenGoesOn() throws {
      let window = try Interactive.window(["--steps", "100000"])
      try window.type("\u{1B}[O")
      try window.see("a rest") { $0.header.contains("without focus") }
      try window.type("\u{1B}[I")
      try window.see("motion") { $0.isPlaying }
    }
  }
}
