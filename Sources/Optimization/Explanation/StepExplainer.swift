/// Takes the steps of one run apart.
///
/// It goes through the run once more up to the wanted step, and remembers a place on the way, so that the
/// steps around it come at once.
public struct StepExplainer: Sendable {
  private let start: Place
  private var checkpoint: Place

  /// The steps between places worth remembering.
  package static let interval = 4096

  /// Takes apart the steps of a rule by a plan, after those of the run that it goes on from.
  init<Rule: Optimizer>(
    _ configured: ConfiguredRule<Rule>, _ plan: Plan, continuing other: StepExplainer? = nil
  ) where Rule.Vector == Point {
    if let other {
      var place = other.start
      place.ahead.append { end in
        ExplainedLoop(
          OptimizationLoop(configured, plan, after: end.step, at: end.position, end.memory))
      }
      start = place
    } else {
      start = Place(loop: ExplainedLoop(OptimizationLoop(configured, plan)))
    }
    checkpoint = start
  }

  /// The number of steps to go through before a step, counted from 0, can be taken apart.
  package func distance(to step: Int) -> Int {
    step - (step < checkpoint.loop.step ? start : checkpoint).loop.step
  }

  /// Goes some of the way to a step, up to the last place before it that is worth remembering.
  ///
  /// - Parameters:
  ///   - step: counted from 0.
  ///   - count: the most steps to go through now.
  package mutating func advance(toward step: Int, byAtMost count: Int) {
    if step < checkpoint.loop.step { checkpoint = start }
    let place = step / Self.interval * Self.interval
    checkpoint.advance(by: min(count, max(0, place - checkpoint.loop.step)))
  }

  /// The parts of a step, counted from 0.
  ///
  /// - Returns: nil beyond the horizon, and where the run diverged before the step is done.
  public mutating func explanation(of step: Int) -> StepExplanation? {
    guard step >= 0 else { return nil }
    advance(toward: step, byAtMost: .max)
    var place = checkpoint
    place.advance(by: step - place.loop.step)
    return place.loop.step == step ? place.loop.explanation() : nil
  }
}

/// Where a run stands, and what goes on from there with other settings, one after another.
private struct Place: Sendable {
  var loop: ExplainedLoop
  var ahead: [@Sendable (_ end: ExplainedLoop) -> ExplainedLoop] = []

  /// Goes on by a number of steps, or to where the run ends.
  mutating func advance(by count: Int) {
    let end = loop.step + count
    while true {
      loop = loop.advanced(end - loop.step)
      guard loop.isAtHorizon, !ahead.isEmpty else { return }
      loop = ahead.removeFirst()(loop)
    }
  }
}

/// A loop that can be asked for its next step; its type no longer shows.
private struct ExplainedLoop: Sendable {
  let step: Int
  let position: Point
  let memory: LoopMemory
  /// Whether all steps of its plan are done.
  let isAtHorizon: Bool
  let advanced: @Sendable (Int) -> ExplainedLoop
  let explanation: @Sendable () -> StepExplanation?

  init<Rule: Optimizer>(_ loop: OptimizationLoop<Rule>) {
    step = loop.step
    position = loop.position
    memory = loop.memory
    isAtHorizon = !loop.hasDiverged && loop.step >= loop.plan.horizon
    advanced = { steps in
      var loop = loop
      var track = Track(path: Path(from: loop.position, capacity: 2))
      loop.advance(by: steps, recording: &track)
      return ExplainedLoop(loop)
    }
    explanation = { loop.explanation() }
  }
}
