/// What is wrong with a file of data, and where in it.
package struct DataFileProblem: Error, Hashable, Sendable {
  /// A place in a file.
  package enum Place: Hashable, Sendable {
    /// A byte, from 0.
    case byte(Int)
    /// A line, from 1.
    case line(Int)
  }

  /// The file or folder.
  package let path: String
  /// Where it was noticed; nil for what concerns the whole.
  package let place: Place?
  /// What was found.
  package let complaint: String
  /// What would have been right.
  package let allowed: String
  /// The nearest right name, where one is near.
  package let suggestion: String?

  /// Describes what is wrong, each part without a full stop.
  package init(
    _ path: String, at place: Place? = nil, _ complaint: String, allowed: String,
    suggestion: String? = nil
  ) {
    self.path = path
    self.place = place
    self.complaint = complaint
    self.allowed = allowed
    self.suggestion = suggestion
  }

  /// The problem as one of the argument that names the file.
  package func problem(of argument: String) -> ArgumentProblem {
    let location =
      switch place {
      case .byte(let byte): "byte \(byte) of \(path): "
      case .line(let line): "line \(line) of \(path): "
      case nil: "\(path): "
      }
    return ArgumentProblem(
      argument, location + complaint, allowed: allowed, suggestion: suggestion)
  }
}
