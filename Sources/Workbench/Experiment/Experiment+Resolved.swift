package import Optimization

/// The experiment with everything it leaves open filled in.
extension Experiment {
  /// The objective's entry in the catalog.
  package var objectiveEntry: CatalogEntry<any Objective> {
    guard let item = Catalog.objective(objective) else {
      preconditionFailure("an experiment names an objective of the catalog or holds its own")
    }
    return item
  }

  /// The objective with its settings.
  package var resolvedObjective: any Objective { objectiveEntry.product(objective.settings) }

  /// The number of variables of the objective.
  package var dimension: Int { type(of: resolvedObjective).dimension }

  /// The start, the objective's own where none is given.
  package var resolvedStart: Point { start ?? resolvedObjective.start }

  /// The learning rate of a run as a number; a recommended one takes some dozens of short runs to find.
  package func learningRate(of run: RunSpecification) -> Double {
    run.learningRate.value ?? run.searchingRates(in: self).learningRate.value ?? 0
  }

  /// What a run needs beside its optimizer.
  ///
  /// It knows the rates of the steps before a fork too.
  package func plan(for run: RunSpecification) -> Plan {
    var plan = Plan(
      objective: resolvedObjective, start: resolvedStart, learningRate: learningRate(of: run),
      schedule: run.scheduleEntry.product(run.schedule.settings), horizon: steps,
      gradients: gradients(of: run), seed: seed)
    if let parent = run.parent, let end = run.forkStep {
      let earlier = self.plan(for: parent)
      plan.earlierRates = earlier.earlierRates + [Plan.Rates(of: earlier, before: end)]
    }
    return plan
  }
}

extension RunSpecification {
  /// The optimizer's entry in the catalog.
  package var optimizerEntry: CatalogEntry<ConfiguredOptimizer> {
    guard let item = Catalog.optimizer(named: optimizer.name) else {
      preconditionFailure("a run names an optimizer of the catalog")
    }
    return item
  }

  /// The schedule's entry in the catalog.
  package var scheduleEntry: CatalogEntry<any Schedule> {
    guard let item = Catalog.schedule(named: schedule.name) else {
      preconditionFailure("a run names a schedule of the catalog")
    }
    return item
  }

  /// The optimizer with its settings, ready to run.
  package var configuredOptimizer: ConfiguredOptimizer {
    optimizerEntry.product(optimizer.settings)
  }
}
