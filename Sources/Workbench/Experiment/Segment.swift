package import Optimization

/// The settings a run had before a step, where it went on with others.
package struct Segment: Hashable, Sendable {
  /// The optimizer with its settings.
  package var optimizer: Selection
  package var learningRate: LearningRate
  package var schedule: Selection
  /// The first step that is no longer taken with these settings, at least 1.
  package var end: Int

  /// Takes a run's own settings as those of its steps before `end`.
  package init(_ run: RunSpecification, end: Int) {
    optimizer = run.optimizer
    learningRate = run.learningRate
    schedule = run.schedule
    self.end = end
  }
}
