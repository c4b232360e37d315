package import Optimization

/// Which step of the focused run is taken apart, and which of its beats is looked at.
package struct Explaining: Sendable {
  /// The step after the play-head in its beats; nil where the run ends.
  package private(set) var step: StepExplanation?
  /// The beat shown, an index into those of the step; where there is none, the one to go on with.
  package internal(set) var beat = 0
  /// The view to go back to.
  var origin = ViewKind.compare

  /// What the run depends on that the explainer belongs to.
  private var source: RunRequest?
  private var explainer: StepExplainer?

  /// Takes apart the step that belongs to the play-head, unless that is done already.
  mutating func follow(_ simulation: Simulation, head: Int) {
    if simulation.request != source {
      source = simulation.request
      explainer = source.map { _ in simulation.explainer() }
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
