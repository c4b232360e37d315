/// What a quantity of a run is at a step; as exact as the number is written.
extension ClaimForm {
  static let values: [ClaimForm] = [
    ClaimForm("at step STEP QUANTITY [of-RUN] is NUMBER") { parts, runs in
      runs.judge(parts) { parts.numbers[0].agrees(with: $0) }
    },
    ClaimForm("at step STEP QUANTITY [of-RUN] is below NUMBER") { parts, runs in
      runs.judge(parts) { $0 < parts.numbers[0].value }
    },
    ClaimForm("at step STEP QUANTITY [of-RUN] is above NUMBER") { parts, runs in
      runs.judge(parts) { $0 > parts.numbers[0].value }
    },
    ClaimForm("at step STEP QUANTITY [of-RUN] lies between NUMBER and NUMBER") { parts, runs in
      runs.judge(parts) { parts.numbers[0].value <= $0 && $0 <= parts.numbers[1].value }
    },
  ]
}

extension SceneRuns {
  /// Judges the value of a quantity at a step.
  fileprivate mutating func judge(
    _ parts: ClaimParts, _ holds: (Double) -> Bool
  ) -> ClaimFinding {
    let values = values(parts.quantities[0], of: parts.runs[0])
    guard parts.steps[0] < values.count else { return .ended(at: values.count - 1) }
    let value = values[parts.steps[0]]
    return ClaimFinding(holds(value), ClaimFinding.text(of: value))
  }
}
