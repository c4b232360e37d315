#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif
internal import Synchronization

/// A program in a terminal emulator: one window of a tmux server of its own.
public final class TmuxSession {
  private static let count = Atomic<Int>(0)

  private let socket: String
  private let environment: [String: String]

  /// Starts a program, or with a shell's name a shell, in a window of the given size.
  ///
  /// tmux sets TERM and TMUX itself; a variable in `removing` is taken away from the program, and one
  /// in `environment` is given to it last of all.
  public init(
    _ command: [String], environment: [String: String] = [:], removing: [String] = [],
    width: Int = 80, height: Int = 24
  ) throws {
    let number = Self.count.add(1, ordering: .relaxed).newValue
    socket = "/tmp/harness-\(getpid())-\(number).tmux"
    self.environment = BaseEnvironment.with(["TERM": "xterm-256color"])
    let words =
      ["env"] + removing.flatMap { ["-u", $0] } + environment.map { "\($0)=\($1)" } + command
    let line = "exec " + words.map(Self.quoted).joined(separator: " ")
    try tmux(
      ["-f", "/dev/null", "new-session", "-d", "-x", "\(width)", "-y", "\(height)", line]
        + [";", "set", "-g", "remain-on-exit", "on", ";", "set", "-g", "status", "off"]
        + [";", "set", "-g", "default-terminal", "tmux-256color"]
        + [";", "set", "-sg", "escape-time", "0", ";", "set", "-g", "history-limit", "0"])
  }

  deinit {
    _ = try? tmux(["kill-server"])
    unlink(socket)
  }

  /// Types keys by their tmux names, such as "a", "Enter", "C-c", "M-x", "Up", "S-Tab" and "F1".
  public func send(_ keys: String...) throws {
    try tmux(["send-keys"] + keys)
  }

  /// Types text as it stands.
  public func type(_ text: String) throws {
    try tmux(["send-keys", "-l", text])
  }

  /// Pastes text, bracketed if the program has asked for that.
  public func paste(_ text: String) throws {
    try tmux(["set-buffer", text, ";", "paste-buffer", "-p"])
  }

  /// Gives the window another size.
  public func resize(width: Int, height: Int) throws {
    try tmux(["resize-window", "-x", "\(width)", "-y", "\(height)"])
  }

  /// The rows on the screen from the top, without spaces at their ends.
  public func rows() throws -> [String] {
    try tmux(["capture-pane", "-p"]).split(separator: "\n", omittingEmptySubsequences: false)
      .map(String.init)
  }

  /// The rows on the screen from the top, with colours and attributes as escape sequences, and with
  /// the spaces the program put at their ends.
  public func styledRows() throws -> [String] {
    try tmux(["capture-pane", "-e", "-N", "-p"]).split(
      separator: "\n", omittingEmptySubsequences: false
    )
    .map(String.init)
  }

  /// The cells on the screen row by row, every row as long as the window is wide.
  public func cells() throws -> [[ScreenCell]] {
    let width = Int(try value("#{pane_width}")) ?? 0
    var reader = StyledTextReader()
    return try styledRows().dropLast().map { reader.cells($0, width: width) }
  }

  /// Waits until the rows satisfy the condition, and gives them.
  @discardableResult
  public func wait(
    for what: String, within seconds: Double = 10, until condition: ([String]) throws -> Bool
  ) throws -> [String] {
    var last: [String] = []
    let found: [String]? = try Deadline(in: seconds).poll {
      last = try rows()
      return try condition(last) ? last : nil
    }
    guard let found else {
      throw HarnessError.timedOut(what, instead: last.joined(separator: "\n"))
    }
    return found
  }

  /// Waits until some row contains the text, and gives all rows.
  @discardableResult
  public func wait(forText text: String, within seconds: Double = 10) throws -> [String] {
    try wait(for: text.debugDescription, within: seconds) { rows in
      rows.contains { $0.contains(text) }
    }
  }

  /// Waits until the cells, as far as they can be seen, satisfy the condition, and gives them.
  @discardableResult
  public func waitForCells(
    _ what: String, within seconds: Double = 10, until condition: ([[ScreenCell]]) throws -> Bool
  ) throws -> [[ScreenCell]] {
    let found: [[ScreenCell]]? = try Deadline(in: seconds).poll {
      let visible = try cells().map { $0.map(\.visible) }
      return try condition(visible) ? visible : nil
    }
    guard let found else {
      throw HarnessError.timedOut(what, instead: try rows().joined(separator: "\n"))
    }
    return found
  }

  /// The value of a tmux format, such as "#{alternate_on}" or "#{cursor_flag}".
  public func value(_ format: String) throws -> String {
    String(try tmux(["display-message", "-p", format]).filter { $0 != "\n" })
  }

  @discardableResult
  private func tmux(_ arguments: [String]) throws -> String {
    let (ending, output) = try ChildProcess.run(
      ["tmux", "-S", socket] + arguments, environment: environment)
    guard ending == .exited(0) else {
      throw HarnessError.timedOut("tmux \(arguments) to succeed", instead: output)
    }
    return output
  }

  private static func quoted(_ word: String) -> String {
    "'" + word.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "'\\''")
      + "'"
  }
}
