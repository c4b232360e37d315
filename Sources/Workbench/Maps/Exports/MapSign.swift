package import Optimization

/// The character that stands for what became of a run in a map of characters.
package enum MapSign {
  /// The shades of arriving, the soonest first.
  package static let shades: [Character] = ["█", "▓", "▒", "░"]

  /// What became of a run; arriving has a shade by how soon it is among all of the map.
  package static func sign(
    _ outcome: RunOutcome?, arrivals: ClosedRange<Int>?
  ) -> Character {
    guard let outcome else { return " " }
    switch outcome.kind {
    case .arrived:
      let lateness = 1 - (arrivals.map { OutcomeMap.soonness(of: outcome.step, in: $0) } ?? 1)
      return shades[min(shades.count - 1, Int(lateness * Double(shades.count)))]
    case .otherMinimum, .limitCycle, .moving, .diverged: return sign(outcome.kind)
    }
  }

  /// What stands for all runs of a kind; the darkest shade for those that arrive.
  package static func sign(_ kind: RunOutcome.Kind) -> Character {
    switch kind {
    case .arrived: shades[0]
    case .otherMinimum: "o"
    case .limitCycle: "≈"
    case .moving: "·"
    case .diverged: "×"
    }
  }

  /// Where a run ended: the number of its minimum, from 1; "+" for those beyond 9.
  package static func sign(_ end: BasinEnd?) -> Character {
    guard let end else { return " " }
    if end.isLost { return "×" }
    return end.minimum.map { sign(minimum: $0) } ?? "·"
  }

  /// The number of a minimum, given by its index.
  package static func sign(minimum: Int) -> Character {
    minimum < 9 ? Character(String(minimum + 1)) : "+"
  }
}

extension RunOutcome.Kind {
  /// What a legend says of it.
  package var words: String {
    switch self {
    case .arrived: "arrived"
    case .otherMinimum: "at another minimum"
    case .limitCycle: "in a limit cycle"
    case .moving: "has not arrived"
    case .diverged: "diverged"
    }
  }

  /// The same where there is little room.
  package var briefWords: String {
    switch self {
    case .arrived: "arrived"
    case .otherMinimum: "other minimum"
    case .limitCycle: "limit cycle"
    case .moving: "on its way"
    case .diverged: "diverged"
    }
  }
}
