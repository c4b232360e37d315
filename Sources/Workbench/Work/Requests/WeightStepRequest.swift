package import Optimization

/// Asks for a step of a training, taken apart for one weight.
struct WeightStepRequest: WorkRequest {
  let experiment: TrainingExperiment
  let run: RunSpecification
  /// Counted from 0.
  let step: Int
  /// The weight, in the order of the network's blocks.
  let index: Int
  /// The training after at most as many steps; nil to begin once more.
  ///
  /// It makes the way shorter, the answer the same.
  let origin: Training?
  let runner: PartRunner

  static func == (a: WeightStepRequest, b: WeightStepRequest) -> Bool {
    a.step == b.step && a.index == b.index && a.run == b.run && a.experiment == b.experiment
  }

  func hash(into hasher: inout Hasher) {
    hasher.combine(step)
    hasher.combine(index)
    hasher.combine(run)
  }

  func begin() -> WeightStepWork { WeightStepWork(self) }
}

/// A step taken apart for one weight, and the training before it, from which the next one is near.
package struct WeightStep: Sendable {
  /// Nil where there is no such step, and as long as the way is not done.
  package let explanation: ParameterExplanation?
  let training: Training?
}

/// The way through a training to one of its steps; a piece is some steps more, and needs the one before it.
struct WeightStepWork: Work {
  private let request: WeightStepRequest
  private let stepsPerPiece: Int
  let pieceCount: Int
  private var folded = 0
  private var reached: WeightStep

  /// About how many products of a weight and a number a piece may have.
  private static let mostProducts = 20_000_000

  init(_ request: WeightStepRequest) {
    self.request = request
    let experiment = request.experiment
    let plan = experiment.plan(for: request.run)
    // What was kept may have gone by other rates, those of the run that this one was forked from.
    let training = request.origin?.continued(by: plan) ?? (try? Training(plan))
    reached = WeightStep(explanation: nil, training: training)
    let products = max(1, experiment.batching.size * experiment.network.parameterCount)
    stepsPerPiece = max(1, Self.mostProducts / products)
    let distance = request.step - (training?.steps.count ?? 0)
    // The last piece takes the step apart.
    pieceCount = (max(0, distance) + stepsPerPiece - 1) / stepsPerPiece + 1
  }

  var readyCount: Int { min(folded + 1, pieceCount) }

  func extent(ofPieces count: Int) -> Int { count }

  func piece(_ index: Int) -> WeightStep {
    guard var training = reached.training else { return reached }
    guard index < pieceCount - 1 else {
      let isThere = training.steps.count == request.step
      return WeightStep(
        explanation: isThere ? training.explanation(of: request.index, on: request.runner) : nil,
        training: training)
    }
    training.advance(
      by: min(stepsPerPiece, request.step - training.steps.count), on: request.runner)
    return WeightStep(explanation: nil, training: training)
  }

  /// Small networks are soon there.
  func isBrief(_ index: Int) -> Bool {
    let experiment = request.experiment
    return pieceCount <= 2
      && experiment.batching.size * experiment.network.parameterCount <= 100_000
  }

  mutating func fold(_ piece: WeightStep) {
    reached = piece
    folded += 1
  }

  var answer: WeightStep? { reached }
}
