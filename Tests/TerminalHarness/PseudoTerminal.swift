#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif
internal import Synchronization

/// A program in a pseudo-terminal of its own, seen as the bytes it writes.
public final class PseudoTerminal {
  /// All bytes the program has written so far.
  public private(set) var output: [UInt8] = []

  /// The line discipline's modes before the program was started.
  public let initialModes: [UInt64]

  private let child: ChildProcess
  private var ending: Ending?
  private var terminal: Int32
  /// Held open so that modes can be read, and output is not lost, after the program's end.
  private let line: Int32

  /// Starts a program with the given variables on top of the base ones, and with the given signals
  /// blocked.
  public init(
    _ command: [String], environment: [String: String] = ["TERM": "xterm-256color"],
    width: Int = 80, height: Int = 24, blocking: [Int32] = []
  ) throws {
    var (terminal, line): (Int32, Int32) = (-1, -1)
    var path = [CChar](repeating: 0, count: 1_024)
    var window = winsize(
      ws_row: UInt16(height), ws_col: UInt16(width), ws_xpixel: 0, ws_ypixel: 0)
    var modes: [UInt64] = []
    child = try ChildProcess.spawning.withLock { _ in
      guard openpty(&terminal, &line, &path, nil, &window) == 0 else {
        throw HarnessError.failed("openpty", errno: errno)
      }
      for end in [terminal, line] { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
      modes = Self.modes(of: line)
      let name = String(decoding: path.prefix { $0 != 0 }.map(UInt8.init), as: UTF8.self)
      return try ChildProcess(
        command, environment: BaseEnvironment.with(environment), .terminal(path: name),
        blocking: blocking)
    }
    self.terminal = terminal
    self.line = line
    initialModes = modes
    _ = fcntl(terminal, F_SETFL, O_NONBLOCK)
  }

  deinit {
    if !hasEnded {
      kill(child.pid, SIGKILL)
      child.wait()
    }
    if terminal >= 0 { close(terminal) }
    close(line)
  }

  /// The program's process, and its process group.
  public var pid: Int32 { child.pid }

  /// The line discipline's modes now; equal to `initialModes` when they were restored.
  public var modes: [UInt64] { Self.modes(of: line) }

  /// What the program has written, as text.
  public var text: String { String(decoding: output, as: UTF8.self) }

  /// Types, as bytes; give the escape sequences that keys send.
  public func send(_ text: String) {
    send(Array(text.utf8))
  }

  /// Types bytes, whether they are characters or not.
  public func send(_ bytes: [UInt8]) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { write(terminal, $0.baseAddress, $0.count) }
      if count > 0 {
        rest = rest.dropFirst(count)
      } else if errno == EAGAIN {
        drain()
      } else {
        return
      }
    }
  }

  /// Sends the program a signal, if it still runs.
  public func signal(_ number: Int32) {
    guard !hasEnded else { return }
    kill(child.pid, number)
  }

  /// Gives the window another size, which the program is told by SIGWINCH.
  public func resize(width: Int, height: Int) {
    var window = winsize(
      ws_row: UInt16(height), ws_col: UInt16(width), ws_xpixel: 0, ws_ypixel: 0)
    _ = ioctl(terminal, UInt(TIOCSWINSZ), &window)
  }

  /// Lets no output through any more, as Control-S does on many terminals.
  public func freeze() {
    tcflow(line, TCOOFF)
  }

  /// Lets the program write without reading, until the terminal takes no more and the program waits.
  ///
  /// `nudge` makes the program write.
  public func waitUntilFull(within seconds: Double = 10, nudge: () -> Void = {}) throws {
    // While somebody is writing a terminal counts as full as well, but never for long.
    var looks = 0
    let found: Bool? = Deadline(in: seconds).poll {
      nudge()
      var output = pollfd(fd: line, events: Int16(POLLOUT), revents: 0)
      looks = poll(&output, 1, 0) == 0 ? looks + 1 : 0
      return looks > 25 ? true : nil
    }
    guard found != nil else { throw HarnessError.timedOut("a full terminal", instead: end) }
  }

  /// Waits until the program has read all that was typed, and then writes nothing more at several looks
  /// in a row.
  public func waitUntilRead(within seconds: Double = 10) throws {
    var (seen, looks) = (-1, 0)
    try wait(for: "the reading of what was typed", within: seconds) { _ in
      var unread: Int32 = 0
      guard ioctl(line, UInt(FIONREAD), &unread) == 0, unread == 0 else { return false }
      looks = output.count == seen ? looks + 1 : 0
      seen = output.count
      return looks >= 10
    }
  }

  /// Closes the terminal's side, as when its window is closed.
  public func hangUp() {
    guard terminal >= 0 else { return }
    drain()
    close(terminal)
    terminal = -1
  }

  /// Waits until all that was written satisfies the condition.
  public func wait(
    for what: String, within seconds: Double = 10, until condition: (String) -> Bool
  ) throws {
    let found: Bool? = Deadline(in: seconds).poll {
      drain()
      return condition(text) ? true : nil
    }
    guard found != nil else { throw HarnessError.timedOut(what, instead: end) }
  }

  /// Waits until the given text has been written, after what `output` already held if so asked.
  public func wait(
    forText wanted: String, after start: Int = 0, within seconds: Double = 10
  ) throws {
    try wait(for: wanted.debugDescription, within: seconds) { _ in
      String(decoding: output.dropFirst(start), as: UTF8.self).contains(wanted)
    }
  }

  /// Waits until more than `output` already held has been written, and then nothing more at several
  /// looks in a row.
  public func waitForRest(after start: Int, within seconds: Double = 10) throws {
    var (seen, looks) = (start, 0)
    try wait(for: "rest", within: seconds) { _ in
      looks = output.count == seen ? looks + 1 : 0
      seen = output.count
      return seen > start && looks >= 10
    }
  }

  /// Whether the program has ended.
  public var hasEnded: Bool {
    if ending == nil { ending = child.poll() }
    return ending != nil
  }

  /// Waits for the program's end, and unless told otherwise reads what it still writes.
  public func waitForEnd(within seconds: Double = 10, isReading: Bool = true) throws -> Ending {
    let found: Ending? = Deadline(in: seconds).poll {
      if isReading { drain() }
      return hasEnded ? ending : nil
    }
    guard let found else {
      throw HarnessError.timedOut("the program's end", instead: end)
    }
    drain()
    return found
  }

  /// Takes what the program has written meanwhile.
  public func drain() {
    guard terminal >= 0 else { return }
    var chunk = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = read(terminal, &chunk, chunk.count)
      guard count > 0 else { return }
      output.append(contentsOf: chunk[..<count])
    }
  }

  /// The end of the output with its control characters made visible, short enough for a message.
  private var end: String { String(text.unicodeScalars.suffix(4_000)).debugDescription }

  private static func modes(of line: Int32) -> [UInt64] {
    var modes = termios()
    guard tcgetattr(line, &modes) == 0 else { return [] }
    let characters = withUnsafeBytes(of: modes.c_cc) { $0.map(UInt64.init) }
    return [
      UInt64(modes.c_iflag), UInt64(modes.c_oflag), UInt64(modes.c_cflag), UInt64(modes.c_lflag),
    ] + characters
  }
}
