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

extension LessonProblem {
  /// The problem as one of the text of a file, told like all others of the program.
  package func argumentProblem(in file: String) -> ArgumentProblem {
    ArgumentProblem("\(file), line \(line)", complaint, allowed: allowed, suggestion: suggestion)
  }
}

/// Everything that is wrong with a lesson file, in the order of its lines.
package struct LessonProblems: Error, Hashable, Sendable {
  /// The mistakes; at least one.
  package let all: [LessonProblem]

  init(_ problems: [LessonProblem]) {
    let order = problems.indices.sorted { (problems[$0].line, $0) < (problems[$1].line, $1) }
    all = order.map { problems[$0] }
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
