import Optimization

/// Trainings as one JSON object; what is not finite is null.
struct JSONTrainingExport: TrainingExport {
  let name = "json"

  func text(of comparison: TrainingComparison) -> String {
    JSONText.text(of: Document(comparison)) + "\n"
  }

  private struct Document: Encodable {
    let objective: String
    let parameters: Int
    let data: String
    let source: String
    let rows: Int
    let validationRows: Int
    let batch: Int
    let stepsPerEpoch: Int
    let steps: Int
    let seed: UInt64
    let batches: [[Int]]?
    let initial: [String: [Double]]?
    let heldBack: [Int]?
    let runs: [Run]

    /// The longest lists that are written along: what is drawn from the seed can be drawn again.
    private static let mostNumbers = 100_000

    init(_ comparison: TrainingComparison) {
      let experiment = comparison.experiment
      objective = experiment.form.text
      parameters = experiment.network.parameterCount
      data = experiment.dataText
      source = experiment.source
      rows = experiment.training.count
      validationRows = experiment.validation?.count ?? 0
      batch = experiment.batching.size
      stepsPerEpoch = experiment.stepsPerEpoch
      steps = experiment.steps
      seed = experiment.seed
      let isShort = experiment.steps * experiment.batching.size <= Self.mostNumbers
      batches = isShort && !experiment.isFullBatch ? experiment.batches : nil
      initial = parameters <= Self.mostNumbers ? experiment.namedInitialParameters : nil
      heldBack = experiment.share > 0 ? experiment.heldBackRows : nil
      runs = comparison.runs.map(Run.init)
    }

    enum CodingKeys: String, CodingKey {
      case objective, parameters, data, source, rows, batch, steps, seed, batches, initial, runs
      case validationRows = "validation_rows"
      case heldBack = "held_back"
      case stepsPerEpoch = "steps_per_epoch"
    }
  }

  private struct Run: Encodable {
    let run: String
    let optimizer: String
    let status: String
    let seconds: Double?
    let batchLosses: [Double?]
    let marks: [Mark]

    init(_ run: TrainingComparison.Run) {
      self.run = run.text
      optimizer = run.optimizer
      status = run.course.failure ?? "done"
      seconds = run.seconds
      batchLosses = run.course.steps.map(\.batchLoss.finite)
      marks = run.course.marks.map(Mark.init)
    }

    enum CodingKeys: String, CodingKey {
      case run, optimizer, status, seconds, marks
      case batchLosses = "batch_losses"
    }
  }

  private struct Mark: Encodable {
    let step: Int
    let loss: Double?
    let accuracy: Double?
    let validationLoss: Double?
    let validationAccuracy: Double?
    let confusion: [[Int]]

    init(_ mark: TrainingMark) {
      step = mark.step
      loss = mark.training?.loss.finite
      accuracy = mark.training?.accuracy
      validationLoss = mark.heldBack?.loss.finite
      validationAccuracy = mark.heldBack?.accuracy
      confusion = mark.confusion
    }

    enum CodingKeys: String, CodingKey {
      case step, loss, accuracy, confusion
      case validationLoss = "validation_loss"
      case validationAccuracy = "validation_accuracy"
    }
  }
}
