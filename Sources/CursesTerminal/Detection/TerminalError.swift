/// Why the program cannot use the terminal it was started in.
package enum TerminalError: Error, Hashable, Sendable {
  /// A standard stream that has to be a terminal.
  package enum Stream: String, Hashable, Sendable {
    case input, output
  }

  /// A standard stream is a file or a pipe.
  case notATerminal(Stream)

  /// Standard input is a terminal on which nobody will type any more.
  case inputHasEnded

  /// The terminal can only print lines, as TERM=dumb says.
  case cannotMoveCursor(term: String)

  /// The terminal database knows neither the terminal nor xterm-256color.
  case unknownTerminal(term: String)

  /// Curses refused the terminal although its description is fine.
  case cannotOpen(term: String)
}

extension TerminalError: CustomStringConvertible {
  /// What is wrong and what would be right, in one sentence without a final period.
  package var description: String {
    switch self {
    case .notATerminal(let stream):
      "standard \(stream.rawValue) is not a terminal; an interactive screen needs both standard "
        + "input and standard output to be one"
    case .inputHasEnded:
      "standard input has ended; an interactive screen needs somebody at the keyboard"
    case .cannotMoveCursor(let term):
      "TERM=\(term) names a terminal without cursor addressing; try TERM=xterm-256color if yours "
        + "has it"
    case .unknownTerminal(let term):
      "TERM=\(term) is not in the terminal database, nor is xterm-256color; install the terminal "
        + "descriptions (ncurses-base, ncurses-term)"
    case .cannotOpen(let term):
      "the terminal (TERM=\(term)) could not be opened"
    }
  }
}
