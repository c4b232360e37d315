/// The list of settings that are edited in place.
public struct Sheet: Hashable, Sendable {
  /// Whose settings they are.
  public enum Subject: Hashable, Sendable {
    /// The focused run.
    case run
    case experiment
  }

  public internal(set) var subject: Subject
  /// The selected line, an index into the rows.
  public internal(set) var selected = 0
  /// What is being typed for the selected setting; nil while nothing is.
  public internal(set) var entry: TextField?

  init(_ subject: Subject) {
    self.subject = subject
  }
}
