#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif
import TerminalHarness
import Testing

extension Interactive {
  @Suite struct LeavingTests {
    /// A way to end the program, and how it then ends.
    enum Way: CaseIterable {
      case quitKey, interruptKey, endOfInput, interrupt, terminate, hangUp
      case quitSignal, abort, segmentationFault, trap, busError

      var ending: Ending {
        switch self {
        case .quitKey, .endOfInput: .exited(0)
        case .interruptKey, .interrupt: .exited(130)
        case .terminate: .exited(143)
        case .hangUp: .exited(129)
        case .quitSignal: .signaled(SIGQUIT)
        case .abort: .signaled(SIGABRT)
        case .segmentationFault: .signaled(SIGSEGV)
        case .trap: .signaled(SIGTRAP)
        case .busError: .signaled(SIGBUS)
        }
      }

      func end(_ terminal: PseudoTerminal) {
        switch self {
        case .quitKey: terminal.send("q")
        case .interruptKey: terminal.send("\u{03}")
        case .endOfInput: terminal.send("\u{04}")
        case .interrupt: terminal.signal(SIGINT)
        case .terminate: terminal.signal(SIGTERM)
        case .hangUp: terminal.signal(SIGHUP)
        case .quitSignal: terminal.signal(SIGQUIT)
        case .abort: terminal.signal(SIGABRT)
        case .segmentationFault: terminal.signal(SIGSEGV)
        case .trap: terminal.signal(SIGTRAP)
        case .busError: terminal.signal(SIGBUS)
        }
      }
    }

    @Test(arguments: Way.allCases)
    func theTerminalIsGivenBackAsItWas(_ way: Way) throws {
      let terminal = try Interactive.terminal()
      #expect(terminal.modes != terminal.initialModes)
      #expect(PrivateModes(in: terminal.output).changed == [1003, 1004, 1006, 1049, 2004, 25])

      way.end(terminal)
      #expect(try terminal.waitForEnd() == way.ending)
      #expect(terminal.modes == terminal.initialModes)
      #expect(PrivateModes(in: terminal.output).changed == [])
      // Only who leaves by a key of the program is told how to come back.
      let ordinary = terminal.text.split(separator: "\u{1B}[?1049l").last
      #expect(ordinary?.contains(Interactive.openingCommand) == (way.ending == .exited(0)))
    }

    @Test func inputThatEndedBeforeTheStartEndsTheProgram() throws {
      let terminal = try PseudoTerminal(
        ["bash", "-c", "sleep 0.5; exec \"$0\"", BuiltProduct.path("descent")])
      terminal.send("\u{04}")
      #expect(try terminal.waitForEnd() == .exited(2))
      #expect(terminal.text.contains("standard input has ended"))
      #expect(!terminal.text.contains("\u{1B}"))
    }

    /// `script` hands the end of its own input on as an end-of-file character.
    @Test func aTranscriptWithoutInputEnds() throws {
      let terminal = try PseudoTerminal(
        ["bash", "-c", "script -qec \"$0\" /dev/null </dev/null", BuiltProduct.path("descent")])
      #expect(try terminal.waitForEnd() == .exited(2))
    }

    @Test func aClosedWindowEndsTheProgram() throws {
      let terminal = try Interactive.terminal()
      terminal.hangUp()
      #expect(try terminal.waitForEnd() == .exited(129))
    }

    @Test func aFrozenTerminalDoesNotKeepTheProgramFromEnding() throws {
      let terminal = try Interactive.terminal()
      terminal.freeze()
      // The first request waits for the terminal, as the program does; a second one ends it.
      try terminal.wait(for: "the end") { _ in
        terminal.signal(SIGTERM)
        return terminal.hasEnded
      }
      #expect(try terminal.waitForEnd() == .signaled(SIGTERM))
      #expect(terminal.modes == terminal.initialModes)
    }

    @Test func whileAPictureIsPausedSignalsAreHeardToo() throws {
      let terminal = try Interactive.terminal()
      terminal.send(" ")
      try terminal.wait(forText: "paused")
      terminal.signal(SIGTERM)
      #expect(try terminal.waitForEnd() == .exited(143))
      #expect(terminal.modes == terminal.initialModes)
    }

    @Test func theShellLearnsTheStatusAndKeepsItsScreen() throws {
      let session = try Interactive.shell()
      try session.send("C-c")
      // What is typed before the shell has its screen back is the program's.
      try session.wait(for: "the shell's screen") { rows in
        !rows.joined().contains("narrow trough")
      }
      try session.type("echo status $?\n")
      try session.wait(forText: "status 130")
      #expect(try session.value("#{alternate_on}#{cursor_flag}") == "01")
    }
  }
}
