/// Which runs are hidden, and whether the focused one stands out.
struct RunVisibility: Hashable, Sendable {
  /// The hidden runs, indices into the experiment's.
  private(set) var hidden: Set<Int> = []
  var isSolo = false

  mutating func toggle(_ run: Int) {
    hidden.formSymmetricDifference([run])
  }

  /// Follows the runs to their new places after some were put in or taken out.
  mutating func follow(_ old: [RunSpecification], to new: [RunSpecification]) {
    guard !hidden.isEmpty, old.count != new.count else { return }
    let front = zip(old, new).prefix { $0 == $1 }.count
    let shift = new.count - old.count
    hidden = Set(
      hidden.compactMap { run in
        guard run >= front else { return run }
        // What was taken out lay between the common front and those that moved up.
        guard run >= front - shift else { return nil }
        return run + shift
      }.filter(new.indices.contains))
  }
}

/// How loud a run is drawn where several share a picture.
package enum Emphasis: Hashable, Sendable {
  case bright
  /// There, but behind the one that matters.
  case faint
  /// Not drawn; its name stays in the legend.
  case hidden
}
