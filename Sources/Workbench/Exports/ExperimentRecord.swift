import Optimization

/// An experiment with its results, in the shape of the JSON export.
struct ExperimentRecord: Encodable {
  let objective: String
  /// One number for a function of one variable, else two.
  let start: [Double]
  let steps: Int
  let seed: UInt64
  let noise: Double
  let runs: [RunRecord]

  /// Computes all runs of the experiment.
  init(_ experiment: Experiment) {
    let dimension = experiment.dimension
    objective = experiment.objectiveText
    start = experiment.resolvedStart.coordinates(dimension)
    steps = experiment.steps
    seed = experiment.seed
    noise = experiment.noise
    runs = experiment.runs.map { run in
      RunRecord(
        Simulation(run, in: experiment), text: run.text(in: experiment), dimension: dimension)
    }
  }
}

/// A run with its results, in the shape of the JSON export.
struct RunRecord: Encodable {
  /// What became of a run.
  struct Status: Encodable {
    let kind: String
    let step: Int
    let reason: String
  }

  let run: String
  let optimizer: String
  let status: Status
  /// The start and the point after each step.
  let trajectory: [[Double]]
  let losses: [Double]
  /// The rate of each step done.
  let learningRates: [Double]
  let gradientNorms: [Double]

  private enum CodingKeys: String, CodingKey {
    case run, optimizer, status, trajectory, losses
    case learningRates = "learning_rates"
    case gradientNorms = "gradient_norms"
  }

  init(_ simulation: Simulation, text: String, dimension: Int) {
    let results = simulation.trajectory
    run = text
    optimizer = simulation.specification.optimizerItem.shortName
    status = Status(
      kind: simulation.status.kind.rawValue, step: simulation.status.step,
      reason: simulation.status.reason)
    trajectory = results.points.map { $0.coordinates(dimension) }
    losses = results.losses
    learningRates = (0..<results.lastStep).map(results.learningRate(at:))
    gradientNorms = results.gradientNorms
  }
}

extension Point {
  /// As many coordinates as the function has variables.
  fileprivate func coordinates(_ dimension: Int) -> [Double] {
    dimension == 1 ? [x] : [x, y]
  }
}
