/// Why the interactive comparison cannot go on.
enum SessionProblem: EndingError, CustomStringConvertible {
  /// The program was not started on a terminal it can draw on.
  case noTerminal

  var status: ExitStatus {
    switch self {
    case .noTerminal: .usage
    }
  }

  var description: String {
    switch self {
    case .noTerminal:
      """
      this terminal cannot be used: input and output must both be a terminal.
      'descent run' prints the results without one; see 'descent run --help'.
      """
    }
  }
}
