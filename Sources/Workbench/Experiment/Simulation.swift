package import Optimization

/// A run of an experiment with its results so far.
package struct Simulation: Sendable {
  /// What is run.
  package let specification: RunSpecification
  /// The points, losses and gradient norms computed so far.
  package let trajectory: Trajectory
  /// Whether the run was computed to its end.
  package let isComplete: Bool
  /// What became of the run, as far as it was computed.
  package let status: RunStatus
  /// What the run was doing at each step, as far as it was computed.
  package let diagnosis: Diagnosis

  /// What its results are found by; nil while a recommended rate is looked for.
  let request: RunRequest?
  private let optimizer: ConfiguredOptimizer
  private let course: RunCourse

  /// Takes what was computed of a run; one of which nothing was stands at its start.
  ///
  /// - Parameters:
  ///   - specification: one of the experiment's runs.
  ///   - request: the same with its rates as numbers; nil where one is not known.
  ///   - experiment: where the rest comes from.
  ///   - computed: the answer to the request so far.
  init(
    _ specification: RunSpecification, _ request: RunRequest?, in experiment: Experiment,
    _ computed: ComputedRun?
  ) {
    self.specification = specification
    self.request = request
    // Nothing is computed with a rate of 0, which stands for those that are not known.
    let resolved =
      request?.specification ?? specification.resolvingRates { _ in Recommendation(rate: 0) }
      ?? specification
    optimizer = resolved.configuredOptimizer
    course = RunCourse(of: resolved, in: experiment)
    trajectory = computed?.trajectory ?? Trajectory(course.start, rates: course.plan)
    isComplete = computed?.isComplete ?? false
    diagnosis = Diagnosis(trajectory, of: course.plan, by: optimizer)
    status = computed == nil ? RunStatus(.running, step: 0) : diagnosis.status
  }

  /// Computes a run of the experiment here and now, its recommended rates included.
  ///
  /// - Parameters:
  ///   - specification: one of the experiment's runs.
  ///   - experiment: where the rest comes from.
  ///   - capacity: the most points to keep; nil keeps all.
  package init(
    _ specification: RunSpecification, in experiment: Experiment, capacity: Int? = nil
  ) {
    let request = RunRequest(searchingRatesOf: specification, in: experiment, capacity: capacity)
    self.init(specification, request, in: experiment, request.begin().finalAnswer())
  }

  /// What the run needs beside its optimizer; without meaning while its rate is looked for.
  package var plan: Plan { course.plan }

  /// η before the schedule; nil while the recommended one is looked for.
  package var learningRate: Double? { request == nil ? nil : plan.learningRate }

  /// The settings of its optimizer, those that are recommended with the rate too.
  package var settings: Settings { (request?.specification ?? specification).optimizer.settings }

  /// The settings that are recommended with the rate.
  package var recommendedSettings: Settings {
    settings.filter { specification.optimizer.settings[$0.key] == nil }
  }

  /// The largest η·λmax the rule is stable with, where one is known.
  package var stabilityLimit: Double? { optimizer.stabilityLimit }

  /// What to watch for while the run's rule goes on, in one sentence.
  package var watchFor: String { optimizer.watchFor }

  /// What the second point is that the run's rule keeps, such as "average"; nil where it keeps none.
  package var auxiliaryIterateName: String? { optimizer.auxiliaryIterateName }

  /// The run as it is typed, with every rate as a number, the recommended too.
  package var text: String { (request?.specification ?? specification).text }
}
