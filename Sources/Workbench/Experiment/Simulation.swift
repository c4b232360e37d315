public import Optimization

/// A run of an experiment with its results so far.
public struct Simulation: Sendable {
  /// What was run.
  public let specification: RunSpecification
  public let plan: Plan
  /// The points, losses and gradient norms computed so far.
  public private(set) var trajectory: Trajectory
  /// What became of the run, as far as it was computed.
  public private(set) var status: RunStatus

  /// The largest η·λmax the rule is stable with, where one is known.
  public var stabilityLimit: Double? { method.stabilityLimit }

  private let method: Method
  private let window: Region
  private var run: Run

  /// Computes the first block of a run of the experiment.
  ///
  /// - Parameters:
  ///   - specification: one of the experiment's runs.
  ///   - experiment: where the rest comes from.
  ///   - capacity: the most points to keep; nil keeps all.
  ///   - block: the steps to compute now; the rest is left to `advance`.
  public init(
    _ specification: RunSpecification, in experiment: Experiment, capacity: Int? = nil,
    block: Int = .max
  ) {
    self.specification = specification
    plan = experiment.plan(for: specification)
    method = specification.method
    window = experiment.resolvedWindow
    run = method.run(plan)
    if let capacity { run.limitPath(to: capacity) }
    run.advance(by: block)
    trajectory = Trajectory(run)
    status = RunStatus(.running, step: 0)
    diagnose()
  }

  /// What takes the steps of the run apart.
  func explainer() -> StepExplainer { method.explainer(plan) }

  /// What to watch for while the run's rule goes on, in one sentence.
  public var watchFor: String { method.watchFor }

  /// Whether the run was computed to its end.
  public var isComplete: Bool { run.isComplete }

  /// The same run at most the given number of steps further.
  func advanced(by steps: Int) -> Simulation {
    var simulation = self
    simulation.advance(by: steps)
    return simulation
  }

  /// Computes at most the given number of further steps.
  public mutating func advance(by steps: Int) {
    guard !isComplete else { return }
    run.advance(by: steps)
    trajectory = Trajectory(run)
    diagnose()
  }

  private mutating func diagnose() {
    status =
      Diagnosis(
        trajectory, of: plan, stabilityLimit: method.stabilityLimit, window: window
      ).status
  }
}
