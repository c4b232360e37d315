/// A guided sequence of comparisons with a caption each, whose statements are checked.
package struct Lesson: Hashable, Sendable {
  /// What the lesson is called.
  package let title: String
  /// Whom it is for.
  package let level: LessonLevel
  /// What one can explain afterwards, in one line; empty where the author does not say.
  package let goal: String
  /// The scenes in their order; at least one.
  package let scenes: [LessonScene]
}
