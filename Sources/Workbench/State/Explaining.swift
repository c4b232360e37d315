public import Optimization

/// Which step of the focused run is taken apart, and which of its beats is looked at.
public struct Explaining: Sendable {
  /// The step after the play-head in its beats; nil where the run ends.
  public private(set) var step: StepExplanation?
  /// The beat shown, an index into those of the step; where there is none, the one to go on with.
  public internal(set) var beat = 0
  /// The view to go back to.
  var origin = ViewKind.compare

  private var source: Source?
  private var explainer: StepExplainer?

  /// What a run depends on.
  private struct Source: Equatable {
    let experiment: Experiment
    let run: RunSpecification
  }

  /// Takes apart the step that belongs to the play-head, unless that is done already.
  mutating func follow(_ simulation: Simulation, in experiment: Experiment, head: Int) {
    let source = Source(experiment: experiment, run: simulation.specification)
    if source != self.source {
      self.source = source
      explainer = simulation.explainer()
      step = nil
    }
    let wanted = head < simulation.trajectory.lastStep ? head : nil
    if step?.step != wanted {
      step = wanted.flatMap { explainer?.explanation(of: $0) }
    }
    if step != nil { beat = min(beat, lastBeat) }
  }

  /// The last beat of the step.
  var lastBeat: Int { max(0, (step?.beats.count ?? 0) - 1) }
}
