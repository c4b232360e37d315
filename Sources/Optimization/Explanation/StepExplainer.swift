/// Takes the steps of one run apart.
///
/// It goes through the run once more up to the wanted step, and remembers a place on the way, so that the
/// steps around it come at once.
package struct StepExplainer: Sendable {
  private let start: ExplainedLoop
  private var checkpoint: ExplainedLoop
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
      start = ExplainedLoop(
        OptimizationLoop(configured, plan, after: end.step, at: end.position, end.memory))
    } else {
      start = ExplainedLoop(OptimizationLoop(configured, plan))
    }
    checkpoint = start
  }

  /// Where the run stands after its last step.
  private var end: ExplainedLoop { start.advanced(.max) }

  /// The parts of a step, counted from 0.
  ///
  /// - Returns: nil beyond the horizon, and where the run diverged before the step is done.
  package mutating func explanation(of step: Int) -> StepExplanation? {
    guard step >= 0 else { return nil }
    guard step >= start.step || earlier.isEmpty else { return earlier[0].explanation(of: step) }
    if step < checkpoint.step { checkpoint = start }
    let place = step / Self.interval * Self.interval
    checkpoint = checkpoint.advanced(max(0, place - checkpoint.step))
    let loop = checkpoint.advanced(step - checkpoint.step)
    return loop.step == step ? loop.explanation() : nil
  }
}

/// A loop that can be asked for its next step; its type no longer shows.
private struct ExplainedLoop: Sendable {
  let step: Int
  let position: Point
  let memory: LoopMemory
  let advanced: @Sendable (Int) -> ExplainedLoop
  let explanation: @Sendable () -> StepExplanation?

  init<Rule: Optimizer>(_ loop: OptimizationLoop<Rule>) {
    step = loop.step
    position = loop.position
    memory = loop.memory
    advanced = { steps in
      var loop = loop
      var track = Track(path: Path(from: loop.position, capacity: 2))
      loop.advance(by: steps, recording: &track)
      return ExplainedLoop(loop)
    }
    explanation = { loop.explanation() }
  }
}
