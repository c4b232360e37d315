package import Optimization

/// One run of a comparison: an optimizer with its settings, a rate and a schedule.
package struct RunSpecification: Hashable, Sendable {
  /// The optimizer, with the clipping and weight decay that any run may have.
  package var optimizer: Selection
  package var learningRate: LearningRate
  package var schedule: Selection
  /// The number that runs go by on the screen, from 1; 0 until the run joins an experiment.
  ///
  /// It stays the same while others come and go, and with it the run's colour and sign.
  package internal(set) var number = 0
  /// What it did before its own settings began, by rising ends; empty for a run that was not forked.
  package var past: [Segment] = []

  /// The keys of the settings that any optimizer has.
  static let sharedKeys = Set(Catalog.sharedSettings.map(\.key))

  /// What is said where a rate cannot be changed by notches, as it is not known yet.
  static let rateIsSought = "the recommended rate is still being looked for"

  /// Makes a run; without a rate it takes the recommended one, without a schedule a constant.
  package init(
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
  package static func == (left: RunSpecification, right: RunSpecification) -> Bool {
    left.optimizer == right.optimizer && left.learningRate == right.learningRate
      && left.schedule == right.schedule && left.past == right.past
  }

  /// Hashes what the run does.
  package func hash(into hasher: inout Hasher) {
    hasher.combine(optimizer)
    hasher.combine(learningRate)
    hasher.combine(schedule)
    hasher.combine(past)
  }
}
