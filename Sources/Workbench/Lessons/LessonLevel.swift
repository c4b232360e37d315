/// Whom a lesson is for.
package enum LessonLevel: String, Hashable, Sendable, CaseIterable {
  /// Who has met a derivative.
  case beginner
  /// Who has seen descent, momentum and a contour map.
  case intermediate
  /// Who has trained something and wondered.
  case advanced
}
