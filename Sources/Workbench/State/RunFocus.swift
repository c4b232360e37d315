/// Which run the keys act on, and how it stands among the others.
package struct RunFocus: Hashable, Sendable {
  /// The run the keys act on, an index into the experiment's runs.
  package internal(set) var run = 0
  /// Whether it has the screen to itself.
  package internal(set) var isExpanded = false
  /// Which runs are drawn where several share a picture.
  var visibility = RunVisibility()

  /// How loud a run is drawn where several share a picture.
  ///
  /// As on a mixing desk, what is hidden stays so whichever run stands alone.
  func emphasis(of run: Int) -> Emphasis {
    if visibility.hidden.contains(run) { return .hidden }
    return visibility.isSolo && run != self.run ? .faint : .bright
  }

  /// Stays among the runs of a changed experiment.
  mutating func follow(_ old: [RunSpecification], to new: [RunSpecification]) {
    visibility.follow(old, to: new)
    run = min(run, new.count - 1)
  }
}
