#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// One of the two streams every program writes to.
struct StandardStream {
  private let descriptor: Int32

  static let output = StandardStream(descriptor: STDOUT_FILENO)
  static let error = StandardStream(descriptor: STDERR_FILENO)

  /// Whether somebody may be looking at it.
  var isTerminal: Bool { isatty(descriptor) == 1 }

  /// The columns that lines for reading may take: the terminal's, but never more than 80.
  var columns: Int {
    var window = winsize()
    let isKnown = ioctl(descriptor, UInt(TIOCGWINSZ), &window) == 0 && window.ws_col > 0
    return isKnown
      ? min(max(Int(window.ws_col), Self.fewestColumns), Self.mostColumns) : Self.mostColumns
  }

  /// Longer lines are hard to read, shorter ones hold no more than a word.
  private static let mostColumns = 80
  private static let fewestColumns = 30

  /// Writes all of the bytes.
  func write(_ bytes: [UInt8]) throws(OutputProblem) {
    do throws(SystemProblem) {
      try SystemOutput.writeAll(bytes, to: descriptor)
    } catch {
      throw error.isClosedPipe ? .closed : .failed(reason: error.reason)
    }
  }

  /// Makes writing to a pipe that nobody reads any more an error, `OutputProblem.closed`, with which the
  /// program ends quietly and by status 0, rather than an end by the signal.
  static func ignoreBrokenPipes() {
    signal(SIGPIPE, SIG_IGN)
  }
}
