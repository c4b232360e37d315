/// How loud the heads of runs are drawn.
package enum HeadForm: Hashable, Sendable {
  /// The sign alone.
  case sign
  /// The sign with a blank to both sides, to be told from a path of the same colour.
  case haloed
  /// The sign on three cells of its colour, to be seen from afar.
  case badge
}
