import Optimization

/// Asks for a step of a run in its beats.
struct StepRequest: WorkRequest {
  let run: RunRequest
  /// Counted from 0.
  let step: Int
  /// What has taken steps of the run apart before; the way is shorter from there, the answer the same.
  let explainer: StepExplainer?

  func begin() -> StepWork {
    StepWork(
      step, explainer ?? RunCourse(of: run.specification, in: run.setting).explainer)
  }
}

extension StepRequest: Hashable {
  static func == (a: StepRequest, b: StepRequest) -> Bool { a.step == b.step && a.run == b.run }

  func hash(into hasher: inout Hasher) {
    hasher.combine(step)
    hasher.combine(run)
  }
}

/// A step in its beats, and how far the way to it was gone.
struct ExplainedStep: Sendable {
  /// Nil where there is no such step, and as long as the way is not done.
  let explanation: StepExplanation?
  /// What takes the steps around it apart.
  let explainer: StepExplainer
}

/// The way through a run to one of its steps; a piece is some steps more, and needs the one before it.
struct StepWork: Work {
  private let step: Int
  private let stepsPerPiece: Int
  let pieceCount: Int
  private var folded = 0
  private var reached: ExplainedStep

  /// A piece of more steps would go on for too long after it is no longer wanted.
  private static let mostSteps = 65_536

  init(_ step: Int, _ explainer: StepExplainer) {
    self.step = step
    reached = ExplainedStep(explanation: nil, explainer: explainer)
    let distance = explainer.distance(to: step)
    stepsPerPiece = distance <= 2 * StepExplainer.interval ? StepExplainer.interval : Self.mostSteps
    pieceCount = max(1, (distance + stepsPerPiece - 1) / stepsPerPiece)
  }

  var readyCount: Int { min(folded + 1, pieceCount) }

  func piece(_ index: Int) -> ExplainedStep {
    var explainer = reached.explainer
    let isLast = index == pieceCount - 1
    if !isLast { explainer.advance(toward: step, byAtMost: stepsPerPiece) }
    let explanation = isLast ? explainer.explanation(of: step) : nil
    return ExplainedStep(explanation: explanation, explainer: explainer)
  }

  /// Some thousand steps are soon done, whatever the rule and the function.
  func isBrief(_ index: Int) -> Bool { stepsPerPiece <= StepExplainer.interval }

  mutating func fold(_ piece: ExplainedStep) {
    reached = piece
    folded += 1
  }

  var answer: ExplainedStep? { reached }
}
