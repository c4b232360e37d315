package import Optimization

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

/// A learning rate with the schedule that changes it, and nothing that descends by it.
package struct ScheduledRate: Hashable, Sendable {
  /// The schedule with its settings.
  package var schedule: Selection
  /// η before the schedule; with 1 the rates are the multipliers.
  package var learningRate: Double

  /// Takes a schedule of the catalog, with a rate of 1 where none is given.
  package init(_ schedule: Selection, learningRate: Double = 1) {
    self.schedule = schedule
    self.learningRate = learningRate
  }

  /// The schedule's entry in the catalog.
  package var item: CatalogEntry<any Schedule> {
    guard let item = Catalog.schedule(named: schedule.name) else {
      preconditionFailure("a scheduled rate names a schedule of the catalog")
    }
    return item
  }

  /// The schedule with its settings.
  package var resolvedSchedule: any Schedule { item.product(schedule.settings) }
}
