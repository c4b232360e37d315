/// Schedules by themselves: what each makes of its rate over the same steps.
package struct RateComparison: Hashable, Sendable {
  /// The schedules, each with its rate; at least one.
  package var rates: [ScheduledRate]
  /// The number of steps, as an experiment may have.
  package var steps = Experiment.defaultSteps

  /// Makes a comparison over as many steps as an experiment has by default.
  package init(_ rates: [ScheduledRate]) {
    self.rates = rates
  }

  /// The steps that have a rate: all but the one after the last.
  var counted: Range<Int> { 0..<steps }
}
