import Optimization

/// What holds for many seeds of the noise, counted from the experiment's own.
extension ClaimForm {
  static let seeds: [ClaimForm] = [
    ClaimForm(
      "the mean over COUNT seeds of QUANTITY [of-RUN] at step STEP lies between NUMBER and NUMBER"
    ) { parts, runs in
      runs.judgeSeeds(parts) { $0.reduce(0, +) / Double($0.count) }
    },
    ClaimForm(
      "the median over COUNT seeds of QUANTITY [of-RUN] at step STEP lies between NUMBER and NUMBER"
    ) { parts, runs in
      runs.judgeSeeds(parts) { values in
        let sorted = values.sorted()
        let middle = sorted.count / 2
        return sorted.count.isMultiple(of: 2)
          ? (sorted[middle - 1] + sorted[middle]) / 2 : sorted[middle]
      }
    },
    ClaimForm("between COUNT and COUNT of COUNT seeds end RUN within NUMBER of POINT") {
      parts, runs in
      let paths = runs.paths(of: parts.runs[0], seeds: parts.counts[2])
      let steps = runs.experiment.steps
      let count = paths.count { points in
        points.count > steps
          && (points[steps] - parts.points[0]).norm <= parts.numbers[0].value
      }
      return ClaimFinding(
        parts.counts[0] <= count && count <= parts.counts[1], "\(count) of \(paths.count)")
    },
  ]
}

extension SceneRuns {
  /// Judges a number that sums up a quantity at a step over some seeds.
  fileprivate mutating func judgeSeeds(
    _ parts: ClaimParts, _ sum: ([Double]) -> Double
  ) -> ClaimFinding {
    let (quantity, step) = (parts.quantities[0], parts.steps[0])
    let plan = experiment.plan(for: experiment.runs[parts.runs[0]])
    let paths = paths(of: parts.runs[0], seeds: parts.counts[0])
    let values = paths.compactMap {
      step < $0.count ? quantity.value($0[step], step, plan) : nil
    }
    guard values.count == paths.count, !values.isEmpty else {
      return ClaimFinding(false, "\(paths.count - values.count) of \(paths.count) seeds diverged")
    }
    let found = sum(values)
    return ClaimFinding(
      parts.numbers[0].value <= found && found <= parts.numbers[1].value,
      ClaimFinding.text(of: found))
  }
}
