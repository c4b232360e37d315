/// Something asked of the runs in one picture.
package enum RaceAction: Hashable, Sendable {
  /// Hides the focused run or shows it again.
  case toggleHidden
  /// Hides a run, counted from 0, or shows it again, wherever the focus is.
  case toggleRun(Int)
  /// Puts the focused run in front of the others, or all abreast again.
  case toggleSolo
  /// Some powers of ten looser, or stricter when negative.
  case changeTolerance(by: Int)
  /// The other thing that has to fall to the tolerance.
  case nextCriterion
}
