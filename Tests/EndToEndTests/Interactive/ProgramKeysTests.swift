import TerminalHarness
import Testing

extension Interactive {
  @Suite struct ProgramKeysTests {
    @Test func theHelpListsTheKeysAndNothingElseActsMeanwhile() throws {
      let window = try Interactive.shell()
      try window.pauseAtTheStart()
      try window.send("?")
      try window.wait(forText: "play or pause")
      // Scrolling reaches the last line, and comes back.
      for _ in 1...12 { try window.send("NPage") }
      try window.wait(forText: "Control-Z suspends")
      try window.send("Home")
      try window.wait(forText: "play or pause")
      try window.send("a", "f", "n", "Right")
      try window.send("Escape")
      let after = try window.see("the comparison") { $0.runs.count == 2 }
      #expect(after.header.contains("trough   f("))
      #expect(after.step == 0)
      try window.send("F1")
      try window.wait(forText: "play or pause")
      try window.send("q")
      try window.wait(forText: Interactive.openingCommand)
    }

    @Test func afterQuitTheCommandThatShowsThePictureAgainIsLeftOnTheOrdinaryScreen() throws {
      let window = try Interactive.shell(width: 160)
      try window.send("o")
      // A notch needs the rate it starts from, which is looked for.
      try window.see("the recommended rate") { $0.runs.contains { $0.contains("η 0.46") } }
      try window.send("]", "s", "n", "q")
      let command =
        "descent --objective trough --start=-5,-2 --steps 60 --noise 0.1 --seed 0"
        + " momentum:lr=0.48,beta=0.4,schedule=step_decay momentum:lr=0.6,beta=0.5"
      let rows = try window.wait(for: "the command") { $0.contains(command) }
      // Not only the command line is still there, but also what had been typed before.
      #expect(rows.first?.contains("PS1=") == true)
      try window.type("echo status $?\n")
      try window.wait(forText: "status 0")
      #expect(try window.value("#{alternate_on}#{cursor_flag}") == "01")
      // What is printed is understood again, down to the last digit.
      let words = command.split(separator: " ").dropFirst().map(String.init)
      let again = try DescentProcess(["run", "--steps", "1"] + words)
      #expect(again.status == 0)
      #expect(again.output.contains("momentum:lr=0.48,beta=0.4,schedule=step_decay"))
    }

    @Test func aKeyTypedBeforeTheFirstPictureCounts() throws {
      let terminal = try PseudoTerminal([BuiltProduct.path("descent")])
      terminal.send("q")
      #expect(try terminal.waitForEnd() == .exited(0))
    }
  }
}
