/// A step of a run worth jumping to.
package enum Landmark: Hashable, Sendable {
  /// The first step that raised the loss.
  case firstOvershoot
  /// The lowest loss up to the play-head; from there, the lowest of all.
  case best
  /// The first loss less than the experiment's tolerance above f*.
  case withinTolerance
}
