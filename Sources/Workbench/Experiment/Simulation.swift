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
  private var window: Region
  private var run: Run
  /// What the run goes on with after the stage it is in; one stage for a run that was not forked.
  private var stages: ArraySlice<(method: Method, plan: Plan)>

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
    let all = Self.stages(of: specification, in: experiment)
    run = all[0].method.run(all[0].plan)
    stages = all.dropFirst()
    if let capacity { run.limitPath(to: capacity) }
    trajectory = Trajectory(run, rates: plan)
    status = RunStatus(.running, step: 0)
    advance(by: block)
  }

  /// What takes the steps of the run apart.
  func explainer() -> StepExplainer { method.explainer(plan) }

  /// What to watch for while the run's rule goes on, in one sentence.
  public var watchFor: String { method.watchFor }

  /// Whether the run was computed to its end.
  public var isComplete: Bool { run.isComplete && (run.hasDiverged || stages.isEmpty) }

  /// The diagnosis of what was computed so far.
  public var diagnosis: Diagnosis {
    Diagnosis(trajectory, of: plan, stabilityLimit: method.stabilityLimit, window: window)
  }

  /// The same run at most the given number of steps further.
  func advanced(by steps: Int) -> Simulation {
    var simulation = self
    simulation.advance(by: steps)
    return simulation
  }

  /// The same results, diagnosed in another window.
  func shown(in window: Region) -> Simulation {
    guard window != self.window else { return self }
    var simulation = self
    simulation.window = window
    simulation.status = simulation.diagnosis.status
    return simulation
  }

  /// Computes at most the given number of further steps.
  public mutating func advance(by steps: Int) {
    guard !isComplete else { return }
    var left = steps
    while left > 0, !isComplete {
      if run.isComplete, let next = stages.popFirst() {
        run = next.method.run(next.plan, continuing: run)
      }
      let before = run.path.steps
      run.advance(by: left)
      left -= run.path.steps - before
    }
    trajectory = Trajectory(run, rates: plan)
    status = diagnosis.status
  }

  /// The methods a run goes through, each with a plan that ends where the next one begins.
  private static func stages(
    of specification: RunSpecification, in experiment: Experiment
  ) -> [(method: Method, plan: Plan)] {
    let lineage = specification.lineage
    // A stage that holds to the end of the experiment leaves nothing to those after it.
    let last = lineage.firstIndex { $0.end.map { $0 >= experiment.steps } ?? true }
    return lineage.prefix((last ?? 0) + 1).map { stage in
      var plan = experiment.plan(for: stage.run)
      plan.horizon = min(stage.end ?? experiment.steps, experiment.steps)
      return (stage.run.method, plan)
    }
  }
}
