public import Optimization

/// One run of a comparison: an optimizer with its settings, a rate and a schedule.
public struct RunSpecification: Hashable, Sendable {
  /// The optimizer, with the clipping and weight decay that any run may have.
  public var optimizer: Selection
  public var learningRate: LearningRate
  public var schedule: Selection
  /// The number that runs go by on the screen, from 1; 0 until the run joins an experiment.
  ///
  /// It stays the same while others come and go, and with it the run's colour and sign.
  public internal(set) var number = 0
  /// What it did before its own settings began, by rising ends; empty for a run that was not forked.
  public var past: [Segment] = []

  /// The keys of the settings that any optimizer has.
  static let sharedKeys = Set(Catalog.sharedSettings.map(\.key))

  /// What is said where a rate cannot be changed by notches, as it is not known yet.
  static let rateIsSought = "the recommended rate is still being looked for"

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

extension RunSpecification {
  /// Whether two runs do the same; their numbers do not matter.
  public static func == (left: RunSpecification, right: RunSpecification) -> Bool {
    left.optimizer == right.optimizer && left.learningRate == right.learningRate
      && left.schedule == right.schedule && left.past == right.past
  }

  /// Hashes what the run does.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(optimizer)
    hasher.combine(learningRate)
    hasher.combine(schedule)
    hasher.combine(past)
  }
}
