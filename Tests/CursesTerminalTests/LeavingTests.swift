#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif
import TerminalHarness
import Testing

extension RealTerminal {
  @Suite struct LeavingTests {
    /// A way to end the probe, and how it then ends.
    enum Ray: CaseIterable {
      case quitKey, endOfLife, interruptKey, interrupt, terminate, hangUp, quitSignal, trap
      case secondInterrupt, secondTerminate

      var ending: Ending {
        switch self {
        case .quitKey, .endOfLife: .exited(0)
        case .interruptKey, .interrupt: .signaled(SIGINT)
        case .terminate: .signaled(SIGTERM)
        case .hangUp: .signaled(SIGHUP)
        case .quitSignal: .signaled(SIGQUIT)
        case .trap: .signaled(Self.trapSignal)
        case .secondInterrupt: .signaled(SIGINT)
        case .secondTerminate: .signaled(SIGTERM)
        }
      }

      /// The signal of a Swift trap, which the processor decides.
      private static var trapSignal: Int32 {
        #if arch(x86_64) || arch(i386)
          SIGILL
        #else
          SIGTRAP
        #endif
      }

      func end(_ terminal: PseudoTerminal) throws {
        switch self {
        case .quitKey: terminal.send("q")
        case .endOfLife: terminal.send("d")
        case .interruptKey: terminal.send("\u{03}")
        case .interrupt: terminal.signal(SIGINT)
        case .terminate: terminal.signal(SIGTERM)
        case .hangUp: terminal.signal(SIGHUP)
        case .quitSignal: terminal.signal(SIGQUIT)
        case .trap: terminal.send("t")
        case .secondInterrupt: try signalWhileBusy(terminal, SIGINT)
        case .secondTerminate: try signalWhileBusy(terminal, SIGTERM)
        }
      }

      private func signalWhileBusy(_ terminal: PseudoTerminal, _ number: Int32) throws {
        terminal.send("b")
        try terminal.wait(forText: "busy")
        // The first is only noted. The system merges signals that follow too closely.
        try terminal.wait(for: "the end") { _ in
          terminal.signal(number)
          return terminal.hasEnded
        }
      }
    }

    @Test(arguments: Ray.allCases)
    func theTerminalIsGivenBackAsItWas(_ way: Ray) throws {
      let terminal = try RealTerminal.probe()
      #expect(terminal.modes != terminal.initialModes)
      #expect(PrivateModes(in: terminal.output).changed == [1002, 1004, 1006, 1049, 2004, 25])
      try way.end(terminal)
      #expect(try terminal.waitForEnd() == way.ending)
      #expect(terminal.modes == terminal.initialModes)
      #expect(PrivateModes(in: terminal.output).changed == [])
    }

    /// The signals that end a process unless it handles them, those first that are not in `Ray`.
    ///
    /// Of these the program itself ignores SIGPIPE, since a closed pipe is an error of writing to it.
    ///
    /// Source: signal(7), Linux man-pages 6.03, and signal(3) of macOS 15.
    private static let deadlySignals: [Int32] = {
      let everywhere = [
        SIGXCPU, SIGXFSZ, SIGUSR1, SIGUSR2, SIGALRM, SIGVTALRM, SIGPROF, SIGPIPE, SIGSYS,
        SIGQUIT, SIGILL, SIGTRAP, SIGABRT, SIGBUS, SIGFPE, SIGSEGV,
      ]
      #if os(Linux)
        // A coprocessor's fault, input that is ready, a power failure, and the real-time signals.
        return everywhere + [16, SIGIO, SIGPWR, 34, 50, 64]
      #else
        return everywhere + [SIGEMT]
      #endif
    }()

    @Test(arguments: deadlySignals)
    func whateverSignalEndsItGivesTheTerminalBack(_ number: Int32) throws {
      let terminal = try RealTerminal.probe()
      terminal.signal(number)
      #expect(try terminal.waitForEnd() == .signaled(number))
      #expect(terminal.modes == terminal.initialModes)
      #expect(PrivateModes(in: terminal.output).changed == [])
    }

    @Test(arguments: [SIGINT, SIGTERM, SIGHUP])
    func aSignalThatTheParentHadBlockedIsHeard(_ number: Int32) throws {
      let terminal = try PseudoTerminal(
        [BuiltProduct.path("TerminalProbe")], blocking: [number])
      try terminal.wait(forText: "ready")
      terminal.signal(number)
      #expect(try terminal.waitForEnd() == .signaled(number))
      #expect(terminal.modes == terminal.initialModes)
    }

    @Test(arguments: [SIGINT, SIGTERM, SIGHUP, SIGXCPU])
    func aTerminalThatNobodyReadsKeepsNoProgramAlive(_ number: Int32) throws {
      let terminal = try RealTerminal.probe()
      // Random frames without a pause.
      terminal.send(String(repeating: "n", count: 50))
      try terminal.waitUntilFull()
      terminal.signal(number)
      #expect(try terminal.waitForEnd(within: 1, isReading: false) == .signaled(number))
      // Whoever reads on later finds the terminal given back.
      terminal.drain()
      #expect(terminal.modes == terminal.initialModes)
      #expect(PrivateModes(in: terminal.output).changed == [])
    }

    /// The description of a VT100 does not tell how a cursor is hidden; today's terminals all know.
    @Test(arguments: ["vt100", "vt102"])
    func theCursorIsHiddenAndShownAgainWhateverTheDescriptionSays(_ term: String) throws {
      for end in ["q", "t"] {
        let terminal = try RealTerminal.probe(environment: ["TERM": term])
        #expect(PrivateModes(in: terminal.output).changed.contains(25))
        terminal.send(end)
        _ = try terminal.waitForEnd()
        #expect(PrivateModes(in: terminal.output).changed == [])
      }
    }

    @Test func hoverReportsAreSwitchedOffToo() throws {
      let terminal = try RealTerminal.probe(["mouse=hover"])
      #expect(PrivateModes(in: terminal.output).changed.contains(1003))
      terminal.send("q")
      #expect(try terminal.waitForEnd() == .exited(0))
      #expect(PrivateModes(in: terminal.output).changed == [])
    }

    @Test func withoutTheMouseNoReportsAreAskedFor() throws {
      let terminal = try RealTerminal.probe(["mouse=off"])
      let modes = PrivateModes(in: terminal.output)
      #expect(modes.touched.isDisjoint(with: [1000, 1002, 1003, 1006]))
    }

    @Test func textPrintedAfterLeavingIsOnTheOrdinaryScreen() throws {
      let terminal = try RealTerminal.probe()
      terminal.send("q")
      #expect(try terminal.waitForEnd() == .exited(0))
      let parts = terminal.text.split(separator: "\u{1B}[?1049l")
      #expect(parts.count == 2)
      #expect(parts.last?.contains("bye, 1 frames") == true)
    }

    @Test func whatATrapSaidIsOnTheOrdinaryScreen() throws {
      let terminal = try RealTerminal.probe()
      terminal.send("t")
      _ = try terminal.waitForEnd()
      let parts = terminal.text.split(separator: "\u{1B}[?1049l")
      #expect(parts.first?.contains("as asked") == false)
      #expect(parts.last?.contains("Fatal error: as asked") == true)
    }

    @Test(arguments: [
      (SIGSEGV, "segmentation fault (SIGSEGV)"), (SIGBUS, "bus error (SIGBUS)"),
      (SIGABRT, "aborted (SIGABRT)"),
    ])
    func aFaultIsNamedOnTheOrdinaryScreen(_ number: Int32, _ reason: String) throws {
      let terminal = try RealTerminal.probe()
      terminal.signal(number)
      _ = try terminal.waitForEnd()
      #expect(
        terminal.text.split(separator: "\u{1B}[?1049l").last?.contains(
          "stopped by a fault of the program: \(reason)") == true)
    }

    #if os(Linux)
      /// What asks for more memory than there may be ends in one fault or another.
      @Test(arguments: [(1.1, true), (4, false)])
      func aFaultNearTheLimitOfMemoryIsToldWithIt(_ share: Double, _ isNear: Bool) throws {
        let terminal = try RealTerminal.probe()
        let size = try #require(Self.memory(of: terminal.pid))
        let limit = try PseudoTerminal(
          ["prlimit", "--pid", "\(terminal.pid)", "--as=\(Int(share * Double(size)))"])
        #expect(try limit.waitForEnd() == .exited(0))
        terminal.signal(SIGSEGV)
        #expect(try terminal.waitForEnd() == .signaled(SIGSEGV))
        let last = terminal.text.split(separator: "\u{1B}[?1049l").last
        #expect(last?.contains("segmentation fault (SIGSEGV)") == true)
        #expect(last?.contains("perhaps for want of memory") == isNear)
      }

      /// The bytes of address space that a process has taken.
      private static func memory(of pid: Int32) -> Int? {
        guard let file = fopen("/proc/\(pid)/statm", "r") else { return nil }
        defer { fclose(file) }
        var line = [CChar](repeating: 0, count: 64)
        guard fgets(&line, Int32(line.count), file) != nil else { return nil }
        return strtol(line, nil, 10) * sysconf(Int32(_SC_PAGESIZE))
      }
    #endif

    @Test func aClosedTerminalEndsTheProgram() throws {
      let terminal = try RealTerminal.probe()
      terminal.hangUp()
      #expect(try terminal.waitForEnd() == .signaled(SIGHUP))
    }

    /// As nohup starts a program: the terminal is gone all the same, and the status tells of it.
    @Test func aClosedTerminalEndsAProgramThatIsToIgnoreTheSignal() throws {
      let terminal = try PseudoTerminal(
        ["sh", "-c", "trap '' HUP; exec \"$0\"", BuiltProduct.path("TerminalProbe")])
      try terminal.wait(forText: "ready")
      terminal.hangUp()
      #expect(try terminal.waitForEnd() == .exited(129))
    }

    @Test func aSignalThatWasIgnoredStaysIgnored() throws {
      let terminal = try PseudoTerminal(
        ["sh", "-c", "trap '' INT; exec \"$0\"", BuiltProduct.path("TerminalProbe")])
      try terminal.wait(forText: "ready")
      terminal.signal(SIGINT)
      terminal.send("q")
      #expect(try terminal.waitForEnd() == .exited(0))
    }
  }
}
