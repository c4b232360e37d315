import TerminalHarness
import Testing

@Suite struct DoctorCommandTests {
  @Test func withoutATerminalItSaysSoAndSucceeds() throws {
    let process = try DescentProcess(["doctor"])

    #expect(process.status == 0)
    #expect(process.output.contains("standard output is not a terminal"))
    #expect(process.output.contains("(ncurses 6."))
    #expect(!process.output.contains("\u{1B}"))
  }

  @Test func onATerminalItShowsTheWindowAndTheColours() throws {
    let variables = ["TERM": "xterm-256color", "COLORTERM": "truecolor"]
    let terminal = try PseudoTerminal(
      [BuiltProduct.path("descent"), "doctor"], environment: variables, width: 93, height: 41)
    #expect(try terminal.waitForEnd() == .exited(0))
    #expect(terminal.text.contains("93 columns, 41 rows"))
    #expect(terminal.text.contains("24-bit colours, because COLORTERM=truecolor"))
    #expect(terminal.text.contains("\u{1B}[;48;2;"))
    #expect(terminal.modes == terminal.initialModes)
    #expect(PrivateModes(in: terminal.output).touched == [])
  }
}
