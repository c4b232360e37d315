/// A guided sequence of comparisons with a caption each, whose statements are checked.
package struct Lesson: Hashable, Sendable {
  package let header: LessonHeader
  /// The scenes in their order; at least one.
  package let scenes: [LessonScene]
}
