/// Why text could not be written.
enum OutputProblem: EndingError, CustomStringConvertible {
  /// The reader has gone, having seen all it wanted.
  case closed
  /// Anything else, in the system's words.
  case failed(reason: String)

  var status: ExitStatus {
    switch self {
    case .closed: .done
    case .failed: .failed
    }
  }

  var description: String {
    switch self {
    case .closed: ""
    case .failed(let reason): "cannot write the output: \(reason)"
    }
  }
}
