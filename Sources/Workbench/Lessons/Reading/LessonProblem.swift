/// What is wrong with a lesson file: where, what was found, what is allowed, what was perhaps meant.
package struct LessonProblem: Error, Hashable, Sendable {
  /// The line, from 1.
  package let line: Int
  /// What is wrong, naming what was found; without a full stop.
  package let complaint: String
  /// What would have been right.
  package let allowed: String
  /// The nearest right name, where one is near.
  package let suggestion: String?

  init(line: Int, _ complaint: String, allowed: String, suggestion: String? = nil) {
    self.line = line
    self.complaint = complaint
    self.allowed = allowed
    self.suggestion = suggestion
  }

  /// A mistake in the command of a scene.
  init(line: Int, _ problem: ArgumentProblem) {
    self.init(
      line: line, "\(problem.argument): \(problem.complaint)", allowed: problem.allowed,
      suggestion: problem.suggestion)
  }
}

extension LessonProblem: CustomStringConvertible {
  /// The problem as the author reads it.
  package var description: String {
    let meant = suggestion.map { " Did you mean '\($0)'?" } ?? ""
    let right = allowed.isEmpty ? "" : "\nAllowed: \(allowed)."
    return ArgumentProblem.printable("line \(line): \(complaint).\(meant)") + right
  }
}
