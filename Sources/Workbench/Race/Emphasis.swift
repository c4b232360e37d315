/// How loud a run is drawn where several share a picture.
package enum Emphasis: Hashable, Sendable {
  case bright
  /// There, but behind the one that matters.
  case faint
  /// Not drawn; its name stays in the legend.
  case hidden
}
