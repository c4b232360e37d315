#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif
internal import Synchronization

/// How a program ended.
public enum Ending: Hashable, Sendable {
  /// By itself, with a status.
  case exited(Int32)
  /// By a signal.
  case signaled(Int32)

  init(waitStatus: Int32) {
    let signal = waitStatus & 0x7F
    self = signal == 0 ? .exited(waitStatus >> 8 & 0xFF) : .signaled(signal)
  }
}

/// A program that was started and is waited for.
struct ChildProcess {
  /// Where a program's standard streams go.
  enum Streams {
    /// The named terminal, of which the program's new session becomes the owner.
    case terminal(path: String)
    /// Input from nowhere, output and errors into a file descriptor.
    case capture(Int32)
  }

  let pid: pid_t

  /// Held while descriptors exist that a program started meanwhile must not inherit.
  static let spawning = Mutex(())

  /// Starts a program with just the given environment, and with the given signals blocked.
  init(
    _ command: [String], environment: [String: String], _ streams: Streams, blocking: [Int32] = []
  ) throws {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    // Threads that run tests block signals and may ignore some; programs start with neither
    // but what was asked for.
    var signals = sigset_t()
    sigemptyset(&signals)
    for number in blocking { sigaddset(&signals, number) }
    posix_spawnattr_setsigmask(&attributes, &signals)
    sigfillset(&signals)
    posix_spawnattr_setsigdefault(&attributes, &signals)
    let flags = Int16(POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF)
    posix_spawnattr_setflags(&attributes, flags)
    switch streams {
    case .terminal(let path):
      #if canImport(Glibc)
        let newSession: Int16 = 0x80
      #else
        let newSession: Int16 = 0x400
      #endif
      posix_spawnattr_setflags(&attributes, flags | newSession)
      posix_spawn_file_actions_addopen(&actions, 0, path, O_RDWR, 0)
      posix_spawn_file_actions_adddup2(&actions, 0, 1)
      posix_spawn_file_actions_adddup2(&actions, 0, 2)
    case .capture(let descriptor):
      posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
      posix_spawn_file_actions_adddup2(&actions, descriptor, 1)
      posix_spawn_file_actions_adddup2(&actions, descriptor, 2)
    }
    var child = pid_t()
    let error = Self.withStrings(command) { arguments in
      Self.withStrings(environment.map { "\($0)=\($1)" }) { variables in
        posix_spawnp(&child, command[0], &actions, &attributes, arguments, variables)
      }
    }
    guard error == 0 else { throw HarnessError.failed("posix_spawn of \(command)", errno: error) }
    pid = child
  }

  /// How the program ended, if it has.
  func poll() -> Ending? {
    var status: Int32 = 0
    return waitpid(pid, &status, WNOHANG) == pid ? Ending(waitStatus: status) : nil
  }

  /// Waits for the program's end.
  @discardableResult
  func wait() -> Ending {
    var status: Int32 = 0
    while waitpid(pid, &status, 0) < 0, errno == EINTR { continue }
    return Ending(waitStatus: status)
  }

  /// Runs a program to its end and gives what it wrote.
  static func run(
    _ command: [String], environment: [String: String]
  ) throws -> (ending: Ending, output: String) {
    var ends: [Int32] = [-1, -1]
    let child = try spawning.withLock { _ in
      guard pipe(&ends) == 0 else { throw HarnessError.failed("pipe", errno: errno) }
      for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
      defer { close(ends[1]) }
      return try ChildProcess(command, environment: environment, .capture(ends[1]))
    }
    defer { close(ends[0]) }
    var output: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = read(ends[0], &chunk, chunk.count)
      guard count > 0 else { break }
      output.append(contentsOf: chunk[..<count])
    }
    return (child.wait(), String(decoding: output, as: UTF8.self))
  }

  private static func withStrings<Result>(
    _ strings: [String], _ body: ([UnsafeMutablePointer<CChar>?]) -> Result
  ) -> Result {
    let copies = strings.map { strdup($0) }
    defer { copies.forEach { free($0) } }
    return body(copies + [nil])
  }
}
