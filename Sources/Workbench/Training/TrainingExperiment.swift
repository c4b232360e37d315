package import Optimization

/// One network on one set of rows, and the runs that train it from the same weights on the same batches.
package struct TrainingExperiment: Hashable, Sendable {
  /// How long every run goes on.
  package enum Length: Hashable, Sendable {
    case epochs(Int)
    case steps(Int)
  }

  package let form: NetworkForm
  package let network: Network
  /// What the rows are called on the command line.
  package let dataText: String
  /// Where the rows come from.
  package let source: String
  /// The rows to train on, plain features with mean 0 and deviation 1.
  package let training: LabeledSamples
  /// The rows to judge by; nil where all are trained on.
  package let validation: LabeledSamples?
  /// The share that was held back of rows that bring nothing to judge by.
  package let share: Double
  /// How batches are drawn; every row where its size is the number of rows.
  package let batching: Batching
  package let length: Length
  package let seed: UInt64
  /// The parameters that every run begins with, where they were given.
  package let initial: GivenParameters?
  /// The runs, each with a rate, and where that was changed on the way with the rates before it.
  package var runs: [RunSpecification]

  /// The most runs, epochs and steps.
  package static let allowedRuns = Experiment.allowedRuns
  static let mostEpochs = 10_000
  static let mostSteps = 1_000_000

  /// The steps that go through all rows once.
  package var stepsPerEpoch: Int { batching.stepsPerEpoch(of: training.count) }

  /// The steps of every run.
  package var steps: Int {
    switch length {
    case .epochs(let epochs): epochs * stepsPerEpoch
    case .steps(let steps): steps
    }
  }

  /// The epochs or steps that a table shows: 1, 5, 10, 50, … and the last.
  package var reported: [Int] {
    let last =
      switch length {
      case .epochs(let count), .steps(let count): count
      }
    var chosen: [Int] = []
    var decade = 1
    while decade < last {
      chosen += [decade, 5 * decade].filter { $0 < last }
      decade *= 10
    }
    return chosen + [last]
  }

  /// The steps at the ends of those.
  package var reportedSteps: [Int] {
    switch length {
    case .epochs: reported.map { $0 * stepsPerEpoch }
    case .steps: reported
    }
  }

  /// Whether a step sees every row.
  package var isFullBatch: Bool { batching.given == nil && batching.size >= training.count }

  /// Whether numbers are kept as `Float`: of a large network, where twice as many fit in a register.
  package var isSingle: Bool { network.parameterCount > 20_000 }
}

/// Parameters that a file gives.
package struct GivenParameters: Hashable, Sendable {
  /// The file.
  package let source: String
  /// The parameters, in the order of the network's blocks.
  package let numbers: [Double]
}
