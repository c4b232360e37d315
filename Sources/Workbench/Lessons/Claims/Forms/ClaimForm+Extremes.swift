import Optimization

/// The largest and the smallest value of a quantity over some or all steps of a run.
extension ClaimForm {
  static let extremes: [ClaimForm] =
    forms("largest") { $0.max() } + forms("smallest") { $0.min() } + [
      ClaimForm("from step STEP to step STEP QUANTITY [of-RUN] stays below NUMBER") { parts, runs in
        runs.judge(parts, { $0.max() }) { $0 < parts.numbers[0].value }
      },
      ClaimForm("from step STEP to step STEP QUANTITY [of-RUN] stays above NUMBER") { parts, runs in
        runs.judge(parts, { $0.min() }) { $0 > parts.numbers[0].value }
      },
    ]

  /// The forms about one extreme value, over all steps and over some.
  private static func forms(
    _ word: String, _ extreme: @escaping @Sendable (ArraySlice<Double>) -> Double?
  ) -> [ClaimForm] {
    ["", "from step STEP to step STEP "].flatMap { steps in
      [
        ClaimForm("\(steps)the \(word) QUANTITY [of-RUN] is NUMBER") { parts, runs in
          runs.judge(parts, extreme) { parts.numbers[0].agrees(with: $0) }
        },
        ClaimForm("\(steps)the \(word) QUANTITY [of-RUN] is below NUMBER") { parts, runs in
          runs.judge(parts, extreme) { $0 < parts.numbers[0].value }
        },
        ClaimForm("\(steps)the \(word) QUANTITY [of-RUN] is above NUMBER") { parts, runs in
          runs.judge(parts, extreme) { $0 > parts.numbers[0].value }
        },
      ]
    }
  }
}

extension SceneRuns {
  /// Judges an extreme value over the steps of a statement, over all where it names none.
  fileprivate mutating func judge(
    _ parts: ClaimParts, _ extreme: (ArraySlice<Double>) -> Double?, _ holds: (Double) -> Bool
  ) -> ClaimFinding {
    let values = values(parts.quantities[0], of: parts.runs[0])
    let (first, last) = (parts.steps.first ?? 0, parts.steps.last ?? values.count - 1)
    guard first <= last, last < values.count else { return .ended(at: values.count - 1) }
    let shown = values[first...last]
    guard let found = extreme(shown), let step = shown.firstIndex(of: found) else {
      return ClaimFinding(false, "no number")
    }
    return ClaimFinding(holds(found), "\(ClaimFinding.text(of: found)) at step \(step)")
  }
}
