/// Everything about a training: the network, the rows, the rule and its rate, the batches, the seed.
public struct TrainingPlan: Sendable {
  public var network: Network
  /// The rows that it learns from.
  public var samples: LabeledSamples
  /// Rows that are held back to judge it by; nil where none are.
  public var heldBack: LabeledSamples?
  public var optimizer: ConfiguredOptimizer
  /// η before the schedule.
  public var learningRate: Double
  public var schedule: any Schedule
  /// Changes of the rate on the way, in the order of their steps.
  public var rateChanges: [RateChange] = []
  /// The rows of each step; as many as there are, or more, are all of them in their order.
  public var batching: Batching
  /// The number of steps, at least 1.
  public var horizon: Int
  /// The seed of the batches, of dropout and, with none given, of the first parameters.
  ///
  /// Trainings with the same seed meet the same chance, step by step, whatever their rule.
  public var seed: UInt64
  /// How the first weights are drawn.
  public var initialWeights = InitialWeights.glorot
  /// The first parameters, where they are given rather than drawn.
  public var start: [Double]?
  /// The numbers that the parameters are made of.
  public var precision = Precision.single
  /// Whether the end of an epoch asks for the loss of all rows, beside the mean over the epoch's batches.
  public var measuresAllRows = false
  /// The most iterates that are kept on the way, spaced evenly; with 0 none.
  public var keptIterates = 0

  /// What parameters and all that follows from them are calculated in.
  public enum Precision: String, Hashable, Sendable, CaseIterable {
    /// 24 bits, about 7 digits: half the memory, twice as fast.
    case single
    /// 53 bits, about 16 digits.
    case double
  }

  /// Another rate from some step on.
  public struct RateChange: Hashable, Sendable {
    /// The first step with the new rate, counted from 0.
    public var step: Int
    /// η before the schedule, which goes on.
    public var learningRate: Double

    /// Makes a change.
    public init(step: Int, learningRate: Double) {
      self.step = step
      self.learningRate = learningRate
    }
  }

  /// Makes a plan; without a schedule the rate is constant.
  public init(
    network: Network, samples: LabeledSamples, heldBack: LabeledSamples? = nil,
    optimizer: ConfiguredOptimizer, learningRate: Double, schedule: (any Schedule)? = nil,
    batching: Batching, horizon: Int, seed: UInt64 = 0
  ) {
    self.network = network
    self.samples = samples
    self.heldBack = heldBack
    self.optimizer = optimizer
    self.learningRate = learningRate
    self.schedule = schedule ?? Constant()
    self.batching = batching
    self.horizon = horizon
    self.seed = seed
  }

  /// The scheduled rate of a step, counted from 0.
  public func rate(at step: Int) -> Double {
    let base = rateChanges.last { $0.step <= step }?.learningRate ?? learningRate
    return base * schedule.multiplier(at: step)
  }

  /// The steps in which as many rows are seen as there are.
  public var stepsPerEpoch: Int { batching.stepsPerEpoch(of: samples.count) }

  /// Whether every step sees all rows.
  var takesAllRows: Bool {
    batching.given == nil && batching.order == .shuffled && batching.size >= samples.count
  }

  /// Why nothing can be trained as planned; nil where it can.
  public var problem: NetworkProblem? {
    if let problem = network.problem(with: samples) { return problem }
    if let heldBack, let problem = network.problem(with: heldBack) { return problem }
    if let start, start.count != network.parameterCount {
      return .wrongParameters(found: start.count, expected: network.parameterCount)
    }
    return nil
  }
}
