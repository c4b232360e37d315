package import Optimization

/// Which step of the focused run is taken apart, and which of its beats is looked at.
package struct Explaining: Sendable {
  /// The beat shown, an index into those of the step; where there is none, the one to go on with.
  package internal(set) var beat = 0
  /// The view to go back to.
  var origin = ViewKind.compare
  /// The beats still to be gone on, back where negative; they wait until the step is taken apart.
  var pendingBeats = 0

  /// The step that belongs to the play-head; nil where the run ends.
  private var asked: StepRequest?
  private var answer: Answer?

  /// What was found out for a request so far.
  private struct Answer: Sendable {
    let request: StepRequest
    let step: ExplainedStep
    let isComplete: Bool
  }

  /// The step after the play-head in its beats; nil where the run ends, and until it is known.
  package var step: StepExplanation? {
    isAwaited ? nil : asked.flatMap { _ in answer?.step.explanation }
  }

  /// Whether there is a step that is not known yet.
  package var isAwaited: Bool {
    guard let asked else { return false }
    return answer.map { $0.request != asked || !$0.isComplete } ?? true
  }

  /// The last beat of the step.
  var lastBeat: Int { max(0, (step?.beats.count ?? 0) - 1) }

  /// What is to be found out.
  var wanted: [AnyWorkRequest] {
    isAwaited ? asked.map { [AnyWorkRequest($0)] } ?? [] : []
  }

  /// Asks for the step that belongs to the play-head.
  mutating func follow(_ simulation: Simulation, head: Int) {
    let explainer = answer?.request.run == simulation.request ? answer?.step.explainer : nil
    let request = simulation.request.flatMap { run in
      head < simulation.trajectory.lastStep
        ? StepRequest(run: run, step: head, explainer: explainer) : nil
    }
    if request != asked {
      asked = request
      pendingBeats = 0
    }
    if step != nil { beat = min(beat, lastBeat) }
  }

  /// Takes what was found out of a step.
  mutating func receive(_ answers: [WorkAnswer]) {
    for known in answers {
      guard let (request, step) = known.answer(to: StepRequest.self) else { continue }
      answer = Answer(request: request, step: step, isComplete: known.progress.isComplete)
    }
  }
}
