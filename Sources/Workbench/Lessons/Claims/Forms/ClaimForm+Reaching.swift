import Optimization

/// When a run first meets a condition, and from when on it keeps it.
extension ClaimForm {
  static let reaching: [ClaimForm] = [
    ClaimForm("RUN reaches CONDITION first at step STEP") { parts, runs in
      let first = runs.firstStep(parts)
      return ClaimFinding(first == parts.steps[0], ClaimFinding.text(ofStep: first))
    },
    ClaimForm("RUN reaches CONDITION before step STEP") { parts, runs in
      let first = runs.firstStep(parts)
      return ClaimFinding(
        first.map { $0 < parts.steps[0] } ?? false, ClaimFinding.text(ofStep: first))
    },
    ClaimForm("RUN reaches CONDITION after step STEP") { parts, runs in
      let first = runs.firstStep(parts)
      return ClaimFinding(
        first.map { $0 > parts.steps[0] } ?? false, ClaimFinding.text(ofStep: first))
    },
    ClaimForm("RUN never reaches CONDITION") { parts, runs in
      let first = runs.firstStep(parts)
      return ClaimFinding(first == nil, ClaimFinding.text(ofStep: first))
    },
    ClaimForm("RUN keeps CONDITION from step STEP") { parts, runs in
      let values = runs.values(parts.conditions[0].quantity, of: parts.runs[0])
      let last = values.lastIndex { !parts.conditions[0].holds($0) }
      let kept = last.map { $0 + 1 < values.count ? $0 + 1 : nil } ?? 0
      return ClaimFinding(
        kept == parts.steps[0] && !runs.simulation(parts.runs[0]).trajectory.hasDiverged,
        ClaimFinding.text(ofStep: kept))
    },
    ClaimForm("RUN reaches CONDITION before RUN") { parts, runs in
      let first = runs.firstStep(parts)
      let other = runs.firstStep(parts, run: 1)
      let texts = [first, other].map { ClaimFinding.text(ofStep: $0) }
      return ClaimFinding(
        first.map { $0 < other ?? .max } ?? false, "\(texts[0]) and \(texts[1])")
    },
  ]
}

extension SceneRuns {
  /// The first step at which one of a statement's runs meets its condition.
  fileprivate mutating func firstStep(_ parts: ClaimParts, run: Int = 0) -> Int? {
    let condition = parts.conditions[0]
    return values(condition.quantity, of: parts.runs[run]).firstIndex { condition.holds($0) }
  }
}
