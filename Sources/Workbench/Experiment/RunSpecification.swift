public import Optimization

/// One run of a comparison: an optimizer with its settings, a rate and a schedule.
public struct RunSpecification: Hashable, Sendable {
  /// The optimizer, with the clipping and weight decay that any run may have.
  public var optimizer: Selection
  public var learningRate: LearningRate
  public var schedule: Selection
  /// What it did before its own settings began, by rising ends; empty for a run that was not forked.
  public var past: [Segment] = []

  /// The keys of the settings that any optimizer has.
  static let sharedKeys = Set(Catalog.sharedSettings.map(\.key))

  /// Makes a run; without a rate it takes the recommended one, without a schedule a constant.
  public init(
    _ optimizer: Selection, learningRate: LearningRate = .recommended,
    schedule: Selection = .constantRate
  ) {
    self.optimizer = optimizer
    self.learningRate = learningRate
    self.schedule = schedule
  }
}
