/// The ways to look at an experiment, in the order the keys walk through them.
package enum ViewKind: String, Hashable, Sendable, CaseIterable {
  /// A panel for each run.
  case compare
  /// All runs over one map.
  case race
  /// Every quantity of every run over the steps.
  case charts
  /// One step of one run, taken apart.
  case explain
}
