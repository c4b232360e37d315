package import Optimization

/// Something the pointer asks for.
///
/// Between a press and `release` the same kind may come many times; together they are one change.
package enum PointerAction: Hashable, Sendable {
  /// The start of all runs is at this point.
  case placeStart(Point)
  /// Shows this part of the plane.
  case showWindow(Region)
  /// Zooms in by some notches, or out when negative; the point keeps its place on the screen.
  case zoom(by: Int, at: Point)
  /// Moves the play-head to a step and stops it.
  case scrub(to: Int)
  /// The pointer is over this point of the plane; nil where it is over none.
  case hover(Point?)
  /// The button was let go, which ends what it changed.
  case release
  /// Leaves the pointer to the terminal, so that text can be selected; and takes it again.
  case toggle
}
