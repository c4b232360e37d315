import CursesTerminal
import Workbench

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
      Self.sentence("this terminal cannot be used: \(error).")
        + "\n'descent run' and 'descent train' without --watch print results without a screen."
    case .ended: ""
    }
  }

  /// A sentence broken at the width of the terminal, of which the program's name takes the beginning.
  private static func sentence(_ text: String) -> String {
    let place = Version.current.name.count + 2
    let lines = text.wrapped(indent: place, hanging: 2, width: StandardStream.error.columns)
    return String(lines.dropFirst(place))
  }
}
