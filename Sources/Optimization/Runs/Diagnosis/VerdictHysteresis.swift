/// The words for a whole run in their order: each is held for a while, and gives way only to one that lasts.
///
/// What is read off the last few steps may change with every step. A word is held for five readings at
/// least and replaced by one that most of the next readings agree on; where two alternate, the first stays.
struct VerdictHysteresis: Sendable {
  /// A word and the reading from which it holds.
  private struct Change: Sendable {
    let place: Int
    let kind: Behavior.Kind
  }

  private let changes: [Change]

  /// The readings for which a word is held at least.
  static let hold = 5

  /// Finds the words that last among the kinds of all readings.
  init(_ kinds: [Behavior.Kind]) {
    var changes = [Change(place: 0, kind: kinds.first ?? .starting)]
    for (place, kind) in kinds.enumerated().dropFirst() {
      guard let current = changes.last, kind != current.kind else { continue }
      let next = kinds[place...].prefix(4 * Self.hold)
      let isNext =
        current.kind == .starting
        ? Self.begins(kind, next)
        : place - current.place >= Self.hold && Self.replaces(kind, current.kind, next)
      if kind.isFinal && place - current.place >= Self.hold || isNext {
        changes.append(Change(place: place, kind: kind))
      }
    }
    self.changes = changes
  }

  /// Whether a kind is the first that can be said: that of half of the next readings.
  private static func begins(_ kind: Behavior.Kind, _ next: ArraySlice<Behavior.Kind>) -> Bool {
    let soon = next.prefix(hold)
    return 2 * soon.count { $0 == kind } >= soon.count
  }

  /// Whether a kind is that of nearly all of the next readings, or of most where the present one is rare.
  private static func replaces(
    _ kind: Behavior.Kind, _ current: Behavior.Kind, _ next: ArraySlice<Behavior.Kind>
  ) -> Bool {
    // That a run is moving says nothing, so whatever was said before stays.
    guard kind != .moving, next.count >= hold else { return false }
    if next.prefix(hold).count(where: { $0 == kind }) >= hold - 1 { return true }
    return next.count == 4 * hold && 5 * next.count { $0 == kind } >= 3 * next.count
      && 4 * next.count { $0 == current } <= next.count
  }

  /// The word that holds at a reading, and the reading from which it does.
  func kind(at place: Int) -> (kind: Behavior.Kind, since: Int) {
    var (low, high) = (0, changes.count)
    while high - low > 1 {
      let middle = (low + high) / 2
      if changes[middle].place <= place { low = middle } else { high = middle }
    }
    return (changes[low].kind, changes[low].place)
  }
}
