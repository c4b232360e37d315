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
    enum Ray: CaseIterable {
      case quitKey, interruptKey, endOfInput, interrupt, terminate, hangUp
      case quitSignal, abort, segmentationFault, trap, busError
      case processorTimeLimit, fileSizeLimit, userSignal, alarm

      var ending: Ending {
        switch self {
        case .quitKey, .endOfInput: .exited(0)
        case .interruptKey, .interrupt: .signaled(SIGINT)
        case .terminate: .signaled(SIGTERM)
        case .hangUp: .signaled(SIGHUP)
        case .quitSignal: .signaled(SIGQUIT)
        case .abort: .signaled(SIGABRT)
        case .segmentationFault: .signaled(SIGSEGV)
        case .trap: .signaled(SIGTRAP)
        case .busError: .signaled(SIGBUS)
        case .processorTimeLimit: .signaled(SIGXCPU)
        case .fileSizeLimit: .signaled(SIGXFSZ)
        case .userSignal: .signaled(SIGUSR1)
        case .alarm: .signaled(SIGALRM)
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
        case .processorTimeLimit: terminal.signal(SIGXCPU)
        case .fileSizeLimit: terminal.signal(SIGXFSZ)
        case .userSignal: terminal.signal(SIGUSR1)
        case .alarm: terminal.signal(SIGALRM)
        }
      }
    }

    @Test(arguments: Ray.allCases)
    func theTerminalIsGivenBackAsItWas(_ way: Ray) throws {
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

    /// A pipe that its reader closes is an error of writing to it, so that the signal has nothing to say.
    @Test func aBrokenPipeElsewhereLeavesTheScreenAlone() throws {
      let terminal = try Interactive.terminal()
      terminal.signal(SIGPIPE)
      terminal.send("?")
      try terminal.wait(forText: "keys")
      terminal.send("\u{03}")
      #expect(try terminal.waitForEnd() == .signaled(SIGINT))
      #expect(terminal.modes == terminal.initialModes)
    }

    /// A shell goes on with a loop whose program ended by a status, and leaves one whose program was
    /// interrupted.
    @Test func anInterruptEndsTheLoopOfAShellToo() throws {
      let terminal = try PseudoTerminal(
        [
          "bash", "-mc", "for i in 1 2 3; do \"$0\"; done; echo went on",
          BuiltProduct.path("descent"),
        ])
      try terminal.wait(forText: "quit")
      terminal.send("\u{03}")
      _ = try terminal.waitForEnd()
      #expect(!terminal.text.contains("went on"))
      // One screen, and none after it.
      #expect(terminal.text.ranges(of: "\u{1B}[?1049h").count == 1)
      #expect(terminal.modes == terminal.initialModes)
    }

    @Test func inputThatEndedBeforeTheStartEndsTheProgram() throws {
      // The shell takes the line, and so starts the program when the end of the input is typed too.
      let terminal = try PseudoTerminal(
        ["bash", "-c", "read -r; exec \"$0\"", BuiltProduct.path("descent")])
      terminal.send("\n\u{04}")
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
      #expect(try terminal.waitForEnd() == .signaled(SIGHUP))
    }

    @Test(arguments: [SIGTERM, SIGHUP, SIGINT])
    func playingOnATerminalThatNobodyReadsItEndsWithinASecond(_ number: Int32) throws {
      let terminal = try Interactive.terminal(["--steps", "1000000"])
      var width = 120
      try terminal.waitUntilFull {
        width = 241 - width
        terminal.resize(width: width, height: 36)
      }
      terminal.signal(number)
      #expect(try terminal.waitForEnd(within: 1, isReading: false) == .signaled(number))
      // Whoever reads on later finds the terminal given back.
      terminal.drain()
      #expect(terminal.modes == terminal.initialModes)
      #expect(PrivateModes(in: terminal.output).changed == [])
    }

    @Test func playingOnAFrozenTerminalItEndsWithinASecond() throws {
      let terminal = try Interactive.terminal(["--steps", "1000000"])
      terminal.freeze()
      try terminal.waitUntilFull()
      terminal.signal(SIGTERM)
      #expect(try terminal.waitForEnd(within: 1, isReading: false) == .signaled(SIGTERM))
      #expect(terminal.modes == terminal.initialModes)
    }

    /// A shared machine may allow a process only so much of its processors.
    @Test func aLimitOfProcessorTimeLeavesTheTerminalAsItWas() throws {
      let terminal = try PseudoTerminal(
        ["sh", "-c", "ulimit -St 1; exec \"$0\" --steps 10000000", BuiltProduct.path("descent")])
      try terminal.wait(forText: "quit")
      terminal.send("++++++++++")
      #expect(try terminal.waitForEnd(within: 60) == .signaled(SIGXCPU))
      #expect(terminal.modes == terminal.initialModes)
      #expect(PrivateModes(in: terminal.output).changed == [])
    }

    @Test(arguments: [SIGQUIT, SIGSEGV, SIGABRT])
    func withoutAScreenAFaultEndsItAtOnceAsWell(_ number: Int32) throws {
      let terminal = try PseudoTerminal(
        [BuiltProduct.path("descent"), "run", "--steps", "300000", "--format", "csv"])
      try terminal.wait(forText: "gd:lr=0.4,0")
      terminal.signal(number)
      #expect(try terminal.waitForEnd(within: 5) == .signaled(number))
      #expect(!terminal.text.contains("Backtrace"))
    }

    @Test(arguments: [SIGINT, SIGTERM])
    func withoutAScreenASignalThatTheParentHadBlockedEndsItAsWell(_ number: Int32) throws {
      let terminal = try PseudoTerminal(
        [BuiltProduct.path("descent"), "run", "--steps", "300000", "--format", "csv"],
        blocking: [number])
      try terminal.wait(forText: "gd:lr=0.4,0")
      terminal.signal(number)
      #expect(try terminal.waitForEnd(within: 5) == .signaled(number))
    }

    @Test func whileAPictureIsPausedSignalsAreHeardToo() throws {
      let terminal = try Interactive.terminal()
      terminal.send(" ")
      try terminal.wait(forText: "paused")
      terminal.signal(SIGTERM)
      #expect(try terminal.waitForEnd() == .signaled(SIGTERM))
      #expect(terminal.modes == terminal.initialModes)
    }

    @Test func theShellLearnsTheStatusAndKeepsItsScreen() throws {
      let session = try Interactive.shell()
      try session.send("C-c")
      // What is typed before the shell has its screen back is the program's.
      try session.wait(for: "the shell's screen") { rows in
        !rows.joined().contains("trough   f(")
      }
      try session.type("echo status $?\n")
      try session.wait(forText: "status 130")
      #expect(try session.value("#{alternate_on}#{cursor_flag}") == "01")
    }
  }
}
