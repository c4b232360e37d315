/// The largest and the smallest value of a quantity over some or all steps of a run.
extension ClaimForm {
  static let extremes: [ClaimForm] = [
    ClaimForm("the largest QUANTITY [of-RUN] is NUMBER") { parts, runs in
      runs.judge(parts, 0...(.max)) { $0.max() }
    },
    ClaimForm("the smallest QUANTITY [of-RUN] is NUMBER") { parts, runs in
      runs.judge(parts, 0...(.max)) { $0.min() }
    },
    ClaimForm("from step STEP to step STEP the largest QUANTITY [of-RUN] is NUMBER") {
      parts, runs in
      runs.judge(parts, parts.steps[0]...max(parts.steps[0], parts.steps[1])) { $0.max() }
    },
    ClaimForm("from step STEP to step STEP the smallest QUANTITY [of-RUN] is NUMBER") {
      parts, runs in
      runs.judge(parts, parts.steps[0]...max(parts.steps[0], parts.steps[1])) { $0.min() }
    },
    ClaimForm("from step STEP to step STEP QUANTITY [of-RUN] stays below NUMBER") {
      parts, runs in
      runs.judge(parts, parts.steps[0]...max(parts.steps[0], parts.steps[1]), isLimit: true) {
        $0.max()
      }
    },
  ]
}

extension SceneRuns {
  /// Judges an extreme value over a range of steps.
  fileprivate mutating func judge(
    _ parts: ClaimParts, _ steps: ClosedRange<Int>, isLimit: Bool = false,
    _ extreme: (ArraySlice<Double>) -> Double?
  ) -> ClaimFinding {
    let values = values(parts.quantities[0], of: parts.runs[0])
    guard steps.upperBound == .max || steps.upperBound < values.count else {
      return .ended(at: values.count - 1)
    }
    let shown = values[steps.lowerBound...min(steps.upperBound, values.count - 1)]
    guard let found = extreme(shown), let step = shown.firstIndex(of: found) else {
      return ClaimFinding(false, "no number")
    }
    let number = parts.numbers[0]
    return ClaimFinding(
      isLimit ? found < number.value : number.agrees(with: found),
      "\(ClaimFinding.text(of: found)) at step \(step)")
  }
}
