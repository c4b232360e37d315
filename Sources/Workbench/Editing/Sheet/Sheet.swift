/// The list of settings that are edited in place.
package struct Sheet: Hashable, Sendable {
  /// Whose settings they are.
  package enum Subject: Hashable, Sendable {
    /// The focused run.
    case run
    case experiment
  }

  package internal(set) var subject: Subject
  /// The selected line, an index into the rows.
  package internal(set) var selected = 0
  /// What is being typed for the selected setting; nil while nothing is.
  package internal(set) var entry: TextField?

  init(_ subject: Subject) {
    self.subject = subject
  }
}
