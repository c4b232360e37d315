/// What the explain view is asked for.
package enum ExplainAction: Hashable, Sendable {
  /// Opens the view and stops the play-head, or goes back to the view before.
  case toggle
  /// Goes some beats on, or back when negative, through the ends of steps into the next ones.
  case beat(by: Int)
}
