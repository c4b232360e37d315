/// Why the interactive comparison cannot go on.
enum SessionProblem: EndingError, CustomStringConvertible {
  /// The program was not started on a terminal it can draw on.
  case noTerminal
  /// The terminal lacks something the program cannot do without.
  case unusable(reason: String)

  var status: ExitStatus {
    switch self {
    case .noTerminal, .unusable: .usage
    }
  }

  var description: String {
    let reason =
      switch self {
      case .noTerminal: "input and output must both be a terminal"
      case .unusable(let reason): reason
      }
    return """
      this terminal cannot be used: \(reason).
      'descent run' prints the results without one; see 'descent run --help'.
      """
  }
}
