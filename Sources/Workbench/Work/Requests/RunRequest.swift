import Optimization

/// Asks for a run of an experiment to its horizon.
struct RunRequest: WorkRequest {
  /// The run, with every rate as a number.
  let specification: RunSpecification
  /// What it meets: an experiment without runs, and without what only matters to how one is looked at.
  let setting: Experiment
  /// The most points kept; nil for all.
  let capacity: Int?

  /// Asks for a run whose rates are all numbers.
  private init(resolved: RunSpecification, in experiment: Experiment, capacity: Int?) {
    specification = resolved
    var setting = experiment
    setting.runs = []
    setting.window = nil
    setting.tolerance = Experiment.defaultTolerance
    self.setting = setting
    self.capacity = capacity
  }

  /// Asks for a run with the recommended rates as they are known; nil where one is not.
  init?(
    _ run: RunSpecification, in experiment: Experiment, _ rates: RecommendedRates, capacity: Int?
  ) {
    let resolved = run.resolvingRates { rates[$0, on: experiment.objective] }
    guard let resolved else { return nil }
    self.init(resolved: resolved, in: experiment, capacity: capacity)
  }

  /// Asks for a run with recommended rates that are found here and now.
  init(searchingRatesOf run: RunSpecification, in experiment: Experiment, capacity: Int?) {
    let resolved = run.searchingRates(in: experiment)
    self.init(resolved: resolved, in: experiment, capacity: capacity)
  }

  func begin() -> RunWork {
    RunWork(RunCourse(of: specification, in: setting), steps: setting.steps, capacity: capacity)
  }
}

extension RunSpecification {
  /// The run with every rate as a number, its past included; nil where a recommended rate is not known.
  func resolvingRates(_ recommended: (_ optimizer: Selection) -> Double?) -> RunSpecification? {
    var run = self
    guard let rate = learningRate.value ?? recommended(optimizer) else { return nil }
    run.learningRate = .chosen(rate)
    for (index, segment) in past.enumerated() {
      guard let rate = segment.learningRate.value ?? recommended(segment.optimizer) else {
        return nil
      }
      run.past[index].learningRate = .chosen(rate)
    }
    return run
  }

  /// The run with every rate as a number; each recommended one takes some dozens of short runs to find.
  func searchingRates(in experiment: Experiment) -> RunSpecification {
    let objective = experiment.resolvedObjective
    return resolvingRates {
      RunSpecification($0).configuredOptimizer.recommendedRate(on: objective)
    } ?? self
  }

  /// The optimizers whose recommended rates the run takes, its past included.
  var optimizersAtRecommendedRates: [Selection] {
    past.filter { $0.learningRate == .recommended }.map(\.optimizer)
      + (learningRate == .recommended ? [optimizer] : [])
  }
}
