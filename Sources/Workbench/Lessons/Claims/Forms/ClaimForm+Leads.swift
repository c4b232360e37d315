import Optimization

/// Which of two runs has the lower loss.
extension ClaimForm {
  static let leads: [ClaimForm] = [
    ClaimForm("RUN is ahead of RUN from step STEP") { parts, runs in
      runs.judgeLead(parts, parts.steps[0]...max(parts.steps[0], runs.experiment.steps))
    },
    ClaimForm("RUN is ahead of RUN from step STEP to step STEP") { parts, runs in
      runs.judgeLead(parts, parts.steps[0]...max(parts.steps[0], parts.steps[1]))
    },
    ClaimForm("RUN is ahead of RUN at step STEP") { parts, runs in
      runs.judgeLead(parts, parts.steps[0]...parts.steps[0])
    },
  ]
}

extension SceneRuns {
  /// Judges whether the first run is lower at each of some steps; one that has diverged is never.
  fileprivate mutating func judgeLead(
    _ parts: ClaimParts, _ steps: ClosedRange<Int>
  ) -> ClaimFinding {
    let (first, other) = (losses(of: parts.runs[0]), losses(of: parts.runs[1]))
    func leads(_ step: Int) -> Bool {
      step < first.count && (step >= other.count || first[step] < other[step])
    }
    func text(_ losses: [Double], _ step: Int) -> String {
      step < losses.count ? ClaimFinding.text(of: losses[step]) : "diverged"
    }
    let failure = steps.first { !leads($0) }
    let step = failure ?? steps.lowerBound
    return ClaimFinding(
      failure == nil, "\(text(first, step)) against \(text(other, step)) at step \(step)")
  }

  private mutating func losses(of run: Int) -> [Double] { simulation(run).trajectory.losses }
}
