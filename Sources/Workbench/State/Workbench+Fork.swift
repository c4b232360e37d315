import Optimization

/// Copies that go on from the play-head.
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
}
