import Optimization

/// Copies that go on from the play-head, and the ghosts of the runs they left.
extension Workbench {
  /// Copies the focused run; from the play-head on the copy has settings of its own.
  ///
  /// At the start and at the end there is no way to share or none left, so the copy is a plain one.
  mutating func duplicateRun() {
    let run = experiment.runs[focus]
    let step = min(playback.head, focusedSimulation.trajectory.lastStep)
    let isFork = step > 0 && step < horizon
    let count = experiment.runs.count
    insert(isFork ? run.forked(at: step) : run, at: focus + 1)
    guard isFork, experiment.runs.count > count else { return }
    notice = "forked at step \(step); the copy's settings hold from there"
  }

  /// The run that a forked one left, as it would have gone on.
  public func ghost(of run: Int) -> Simulation? {
    experiment.runs[run].parent.flatMap { parent in
      simulations.first { $0.specification == parent }
        ?? ghosts.first { $0.specification == parent }
    }
  }

  /// The same where that one is not compared itself, so that nothing else shows it.
  public func absentParent(of run: Int) -> Simulation? {
    experiment.runs[run].parent.flatMap { parent in
      experiment.runs.contains(parent) ? nil : ghosts.first { $0.specification == parent }
    }
  }

  /// The parents of forked runs that are not among the runs themselves.
  var missingParents: [RunSpecification] {
    var parents: [RunSpecification] = []
    for parent in experiment.runs.compactMap(\.parent)
    where !parents.contains(parent) && !experiment.runs.contains(parent) {
      parents.append(parent)
    }
    return parents
  }
}
