/// A guided sequence of comparisons with a caption each, whose statements are checked.
package struct Lesson: Hashable, Sendable {
  package let header: LessonHeader
  /// The scenes in their order; at least one.
  package let scenes: [LessonScene]
}

/// What is said of a lesson as a whole.
package struct LessonHeader: Hashable, Sendable {
  /// What the lesson is called.
  package let title: String
  /// Whom it is for.
  package let level: LessonLevel
  /// What one can explain afterwards, in one line; empty where the author does not say.
  package let goal: String
}

/// Whom a lesson is for.
package enum LessonLevel: String, Hashable, Sendable, CaseIterable {
  /// Who has met a derivative.
  case beginner
  /// Who has seen descent, momentum and a contour map.
  case intermediate
  /// Who has trained something and wondered.
  case advanced
}
