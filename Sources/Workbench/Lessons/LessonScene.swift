/// One picture of a lesson with what is said about it.
package struct LessonScene: Hashable, Sendable {
  /// The heading.
  package let title: String
  /// What is said, in at most `mostCharacters` characters.
  package let caption: String
  /// What is asked before the runs move, with its answer; nil where nothing is asked.
  package let question: SceneQuestion?
  /// What is shown.
  package let command: SceneCommand
  /// The keys that act beside those of the lesson; nil where all do.
  package let keys: SceneKeys?
  /// What is claimed of it, in the order of the file.
  package let claims: [Claim]

  /// The most characters of a caption, a question or an answer.
  ///
  /// That many fit into four lines of a terminal of eighty columns.
  package static let mostCharacters = 240
}

/// What is asked before the runs of a scene move, and what is said once they have.
package struct SceneQuestion: Hashable, Sendable {
  package let question: String
  package let answer: String
}
