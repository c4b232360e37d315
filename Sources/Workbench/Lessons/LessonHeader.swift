/// What is said of a lesson as a whole.
package struct LessonHeader: Hashable, Sendable {
  /// What the lesson is called.
  package let title: String
  /// Whom it is for.
  package let level: LessonLevel
  /// What one can explain afterwards, in one line; empty where the author does not say.
  package let goal: String
}
