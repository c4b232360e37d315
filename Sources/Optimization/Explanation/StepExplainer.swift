/// Takes the steps of one run apart.
///
/// It walks the run once more up to the wanted step, and remembers a place on the way, so that the
/// steps around it come at once.
public struct StepExplainer: Sendable {
  private let start: Witness
  private var checkpoint: Witness
  /// What explains the steps before the start, where the run goes on from another one.
  private var earlier: [StepExplainer] = []

  /// The steps between places worth remembering.
  private static let interval = 4096

  init<Rule: Optimizer>(
    _ configured: ConfiguredRule<Rule>, _ plan: Plan, continuing other: StepExplainer? = nil
  ) where Rule.Vector == Point {
    if let other {
      let end = other.end
      earlier = [other]
      start = Witness(
        OptimizationLoop(configured, plan, after: end.step, at: end.position, end.memory))
    } else {
      start = Witness(OptimizationLoop(configured, plan))
    }
    checkpoint = start
  }

  /// Where the run stands after its last step.
  private var end: Witness { start.advanced(.max) }

  /// The parts of a step, counted from 0.
  ///
  /// - Returns: nil beyond the horizon, and where the run diverged before the step is done.
  public mutating func explanation(of step: Int) -> StepExplanation? {
    guard step >= 0 else { return nil }
    guard step >= start.step || earlier.isEmpty else { return earlier[0].explanation(of: step) }
    if step < checkpoint.step { checkpoint = start }
    let place = step / Self.interval * Self.interval
    checkpoint = checkpoint.advanced(max(0, place - checkpoint.step))
    let witness = checkpoint.advanced(step - checkpoint.step)
    return witness.step == step ? witness.explanation() : nil
  }
}

/// A walk that can be asked for its next step; its type no longer shows.
private struct Witness: Sendable {
  let step: Int
  let position: Point
  let memory: LoopMemory
  let advanced: @Sendable (Int) -> Witness
  let explanation: @Sendable () -> StepExplanation?

  init<Rule: Optimizer>(_ walk: OptimizationLoop<Rule>) {
    step = walk.step
    position = walk.position
    memory = walk.memory
    advanced = { steps in
      var walk = walk
      var track = Track(path: Path(from: walk.position, capacity: 2))
      walk.advance(by: steps, recording: &track)
      return Witness(walk)
    }
    explanation = { walk.explanation() }
  }
}
