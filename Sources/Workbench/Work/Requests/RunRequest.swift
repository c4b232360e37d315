import Optimization

/// Asks for a run of an experiment to its horizon.
struct RunRequest: WorkRequest {
  /// The run, with every rate as a number.
  let specification: RunSpecification
  /// What it meets: an experiment without runs, and without what only matters to how one is looked at.
  private(set) var setting: Experiment
  /// The most points kept; nil for all.
  let capacity: Int?

  /// Asks for a run whose rates are all numbers.
  private init(resolved: RunSpecification, in experiment: Experiment, capacity: Int?) {
    specification = resolved
    var setting = experiment
    setting.runs = []
    setting.window = nil
    setting.tolerance = Experiment.defaultTolerance
    setting.ensemble = 0
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

  /// The same run over another number of steps.
  func lasting(_ steps: Int) -> RunRequest {
    var request = self
    request.setting.steps = steps
    return request
  }

  func begin() -> RunWork {
    RunWork(RunCourse(of: specification, in: setting), steps: setting.steps, capacity: capacity)
  }
}

extension RunSpecification {
  /// The run with every rate as a number, its past included; nil where a recommended rate is not known.
  func resolvingRates(
    _ recommended: (_ optimizer: Selection) -> Recommendation?
  ) -> RunSpecification? {
    var run = self
    guard
      let own = Self.resolved(learningRate, optimizer, recommended)
    else { return nil }
    (run.learningRate, run.optimizer) = own
    for (index, segment) in past.enumerated() {
      guard let own = Self.resolved(segment.learningRate, segment.optimizer, recommended) else {
        return nil
      }
      (run.past[index].learningRate, run.past[index].optimizer) = own
    }
    return run
  }

  /// A rate as a number, and the optimizer with what is recommended beside it.
  private static func resolved(
    _ rate: LearningRate, _ optimizer: Selection,
    _ recommended: (_ optimizer: Selection) -> Recommendation?
  ) -> (LearningRate, Selection)? {
    if let rate = rate.value { return (.chosen(rate), optimizer) }
    guard let recommended = recommended(optimizer.withoutBatch) else { return nil }
    var tuned = optimizer
    tuned.settings.merge(recommended.settings) { own, _ in own }
    return (.chosen(recommended.rate), tuned)
  }

  /// The run with every rate as a number; each recommended one takes some dozens of short runs to find.
  func searchingRates(in experiment: Experiment) -> RunSpecification {
    let objective = experiment.resolvedObjective
    return resolvingRates { optimizer in
      RunSpecification(optimizer).optimizerEntry.recommendation(
        with: optimizer.settings, on: objective)
    } ?? self
  }

  /// The optimizers whose recommended rates the run takes, its past included.
  var optimizersAtRecommendedRates: [Selection] {
    (past.filter { $0.learningRate == .recommended }.map(\.optimizer)
      + (learningRate == .recommended ? [optimizer] : [])).map(\.withoutBatch)
  }
}
