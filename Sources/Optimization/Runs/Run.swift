/// A run of any optimizer under a plan, computed as far as it was asked to go.
///
/// A run is a value: copying one at a step and letting both go on gives two independent runs.
public struct Run: Sendable {
  /// The function, the start, the rates and the gradients it goes by.
  public let plan: Plan
  /// The points passed so far.
  public var path: Path { track.path }
  /// The points of the average or the slow weights that the rule keeps beside θ, step by step; nil
  /// where it keeps none.
  public var auxiliaryPath: Path? { track.auxiliaryPath }
  /// Whether the next step would leave the finite numbers; the path ends before it.
  public private(set) var hasDiverged = false

  /// What the rates are multiplied by beside their schedule.
  var rateChanges: [Track.RateChange] { track.rateChanges }
  /// f at the recorded points, as far as the steps needed it.
  var losses: [Double] { track.losses }

  private var track: Track
  private var loop: AnyOptimizationLoop

  init<Rule: Optimizer>(
    _ configured: ConfiguredRule<Rule>, _ plan: Plan
  ) where Rule.Vector == Point {
    precondition(plan.horizon >= 1, "a run has at least one step")
    let plan = plan.drawing(configured.batch)
    self.plan = plan
    let path = Path(from: plan.start)
    track = Track(path: path, auxiliaryPath: Rule.auxiliaryIterateName == nil ? nil : path)
    loop = AnyOptimizationLoop(OptimizationLoop(configured, plan))
  }

  init<Rule: Optimizer>(
    _ configured: ConfiguredRule<Rule>, _ plan: Plan, continuing other: Run
  ) where Rule.Vector == Point {
    let plan = plan.drawing(configured.batch)
    self.plan = plan
    // Up to here a rule without a second point had θ itself for one.
    track = other.track
    track.auxiliaryPath = Rule.auxiliaryIterateName == nil ? nil : other.auxiliaryPath ?? other.path
    hasDiverged = other.hasDiverged
    loop = AnyOptimizationLoop(
      OptimizationLoop(
        configured, plan, after: other.path.steps, at: other.path.latest, other.loop.memory))
  }

  /// Whether there is nothing left to compute.
  public var isComplete: Bool { hasDiverged || path.steps == plan.horizon }

  /// Limits how many points the path keeps; the run must still stand at its start.
  public mutating func limitPath(to capacity: Int) {
    precondition(path.steps == 0, "a path is limited before the first step")
    let path = Path(from: plan.start, capacity: capacity)
    track = Track(path: path, auxiliaryPath: auxiliaryPath == nil ? nil : path)
  }

  /// Goes on by at most the given number of steps; stops at the horizon and where the run diverges.
  public mutating func advance(by steps: Int = .max) {
    guard !hasDiverged else { return }
    let progress = loop.advanced(min(steps, plan.horizon), &track)
    loop = progress.loop
    hasDiverged = progress.hasDiverged
  }
}

/// A loop whose type no longer shows.
///
/// The closure is formed where the rule's type is known, so the loop inside it is compiled for that
/// rule; a protocol here would compile it once for all rules, at a multiple of the time.
private struct AnyOptimizationLoop: Sendable {
  let advanced: @Sendable (Int, inout Track) -> (loop: AnyOptimizationLoop, hasDiverged: Bool)
  let memory: LoopMemory

  init<Rule: Optimizer>(_ loop: OptimizationLoop<Rule>) {
    memory = loop.memory
    advanced = { steps, track in
      var loop = loop
      loop.advance(by: steps, recording: &track)
      return (AnyOptimizationLoop(loop), loop.hasDiverged)
    }
  }
}
