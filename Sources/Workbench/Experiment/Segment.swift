public import Optimization

/// The settings a run had before a step, where it went on with others.
public struct Segment: Hashable, Sendable {
  /// The optimizer with its settings.
  public var optimizer: Selection
  public var learningRate: LearningRate
  public var schedule: Selection
  /// The first step that is no longer taken with these settings, at least 1.
  public var end: Int

  /// Takes a run's own settings as those of its steps before `end`.
  public init(_ run: RunSpecification, end: Int) {
    optimizer = run.optimizer
    learningRate = run.learningRate
    schedule = run.schedule
    self.end = end
  }
}
