import CursesTerminal

/// Why the interactive comparison did not begin, or did not end by the user's leave.
enum SessionProblem: EndingError, CustomStringConvertible {
  /// The program was not started on a terminal it can draw on.
  case terminal(TerminalError)
  /// A signal or the end of the terminal ended it.
  case ended(ExitStatus)

  var status: ExitStatus {
    switch self {
    case .terminal: .usage
    case .ended(let status): status
    }
  }

  var description: String {
    switch self {
    case .terminal(let error):
      """
      this terminal cannot be used: \(error).
      'descent run' prints the results without a screen; see 'descent run --help'.
      """
    case .ended: ""
    }
  }
}
