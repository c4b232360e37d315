import Optimization

/// Whether a run is lost: out of the window, or off to infinity.
extension ClaimForm {
  static let fates: [ClaimForm] = [
    ClaimForm("RUN diverges before step STEP") { parts, runs in
      let step = runs.divergence(of: parts.runs[0])
      return ClaimFinding(
        step.map { $0 < parts.steps[0] } ?? false, ClaimFinding.text(ofStep: step))
    },
    ClaimForm("RUN diverges at step STEP") { parts, runs in
      let step = runs.divergence(of: parts.runs[0])
      return ClaimFinding(step == parts.steps[0], ClaimFinding.text(ofStep: step))
    },
    ClaimForm("RUN does not diverge") { parts, runs in
      let step = runs.divergence(of: parts.runs[0])
      return ClaimFinding(step == nil, ClaimFinding.text(ofStep: step))
    },
    ClaimForm("RUN leaves the window before step STEP") { parts, runs in
      let step = runs.departure(of: parts.runs[0])
      return ClaimFinding(
        step.map { $0 < parts.steps[0] } ?? false, ClaimFinding.text(ofStep: step))
    },
    ClaimForm("RUN leaves the window at step STEP") { parts, runs in
      let step = runs.departure(of: parts.runs[0])
      return ClaimFinding(step == parts.steps[0], ClaimFinding.text(ofStep: step))
    },
    ClaimForm("RUN stays in the window") { parts, runs in
      let step = runs.departure(of: parts.runs[0])
      return ClaimFinding(step == nil, ClaimFinding.text(ofStep: step, never: "it stays"))
    },
  ]
}

extension SceneRuns {
  /// The first step at which a coordinate is beyond a million, or that leaves the finite numbers.
  mutating func divergence(of run: Int) -> Int? {
    let trajectory = simulation(run).trajectory
    return trajectory.points.firstIndex { max(abs($0.x), abs($0.y)) > 1e6 }
      ?? (trajectory.hasDiverged ? trajectory.lastStep + 1 : nil)
  }

  /// The first step outside of the window; of a curve only its width counts.
  fileprivate mutating func departure(of run: Int) -> Int? {
    let window = experiment.resolvedWindow
    let isCurve = experiment.dimension == 1
    let trajectory = simulation(run).trajectory
    return trajectory.points.firstIndex {
      !window.x.contains($0.x) || !(isCurve || window.y.contains($0.y))
    } ?? (trajectory.hasDiverged ? trajectory.lastStep + 1 : nil)
  }
}
