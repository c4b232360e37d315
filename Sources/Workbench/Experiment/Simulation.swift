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

  private let method: ConfiguredOptimizer
  private var window: Region
  private var run: Run
  /// The stages of the run, one for a run that was not forked, and those it has yet to enter.
  private let lineage: [RunSegment]
  private var stages: ArraySlice<RunSegment>

  /// A method with a plan that ends where the next one begins.
  private typealias RunSegment = (method: ConfiguredOptimizer, plan: Plan)

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
    lineage = Self.lineage(of: specification, in: experiment)
    run = lineage[0].method.run(lineage[0].plan)
    stages = lineage.dropFirst()
    if let capacity { run.limitPath(to: capacity) }
    trajectory = Trajectory(run, rates: plan)
    status = RunStatus(.running, step: 0)
    advance(by: block)
  }

  /// What takes the steps of the run apart.
  func explainer() -> StepExplainer {
    let first = lineage[0].method.explainer(lineage[0].plan)
    return lineage.dropFirst().reduce(first) { $1.method.explainer($1.plan, continuing: $0) }
  }

  /// What to watch for while the run's rule goes on, in one sentence.
  public var watchFor: String { method.watchFor }

  /// What the second point is that the run's rule keeps, such as "average"; nil where it keeps none.
  public var companion: String? { method.companion }

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

  /// The methods a run goes through.
  private static func lineage(
    of specification: RunSpecification, in experiment: Experiment
  ) -> [RunSegment] {
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
