/// The training of a network by a rule of the catalog, as far as it has come.
///
/// A training is a value: it can be copied at any step and go on from there twice. The same plan gives the
/// same numbers, however many steps are done at a time and on however many cores.
public struct Training: Sendable {
  // Two places of known types rather than one of any: the loops inside are compiled for each.
  private var single: TrainingLoop<Float>?
  private var double: TrainingLoop<Double>?

  /// Begins a training.
  ///
  /// - Parameter plan: what is trained, and how.
  /// - Throws: what does not fit; a rule that asks for second derivatives stays in the plane.
  public init(_ plan: TrainingPlan) throws(NetworkProblem) {
    if let problem = plan.problem { throw problem }
    let rate = plan.rate(at: 0)
    switch plan.precision {
    case .single:
      let start = TrainingLoop<Float>.start(of: plan)
      guard let stepper = plan.optimizer.stepper(from: start, rate: rate) else {
        throw .needsSecondDerivatives
      }
      single = TrainingLoop(plan, from: start, stepper)
    case .double:
      let start = TrainingLoop<Double>.start(of: plan)
      guard let stepper = plan.optimizer.stepper(from: start, rate: rate) else {
        throw .needsSecondDerivatives
      }
      double = TrainingLoop(plan, from: start, stepper)
    }
  }

  /// Goes on by at most the given number of steps, up to the horizon.
  ///
  /// - Parameters:
  ///   - steps: how many.
  ///   - runner: how parts of a step are performed.
  public mutating func advance(by steps: Int = .max, on runner: PartRunner = .sequential) {
    single?.advance(by: steps, on: runner)
    double?.advance(by: steps, on: runner)
  }

  /// The next step, taken apart for one parameter; the training stays where it is.
  ///
  /// - Parameters:
  ///   - index: the parameter, in the order of the network's blocks.
  ///   - runner: how parts of the step are performed.
  /// - Returns: nil where no step is left, or its numbers overflow.
  public func explanation(
    of index: Int, on runner: PartRunner = .sequential
  ) -> ParameterExplanation? {
    precondition((0..<plan.network.parameterCount).contains(index), "a parameter of the network")
    return loop.explanation(of: index, runner)
  }

  /// The same training, to go on by another plan, such as one with another rate from the present step on.
  ///
  /// - Parameter plan: of the same network, rows, rule and precision.
  /// - Returns: what goes on by itself, as if the plan had been this one from the beginning.
  public func continued(by plan: TrainingPlan) -> Training {
    precondition(
      plan.network == self.plan.network && plan.precision == self.plan.precision,
      "a plan for the same network")
    var copy = self
    copy.single?.follow(plan)
    copy.double?.follow(plan)
    return copy
  }

  private var loop: any TrainingProgress {
    if let single { return single }
    guard let double else { preconditionFailure("a training has one precision") }
    return double
  }

  /// What is trained, and how.
  public var plan: TrainingPlan { loop.plan }

  /// The steps done, in their order.
  public var steps: [TrainingStep] { loop.steps }

  /// The epochs done, in their order; the first is what was before any step, once one was asked for.
  public var epochs: [TrainingEpoch] { loop.epochs }

  /// Where the training stands.
  public var status: TrainingStatus { loop.status }

  /// Whether no step is left, or none is possible.
  public var isComplete: Bool { status.kind != .running }

  /// All parameters, in the order of the network's blocks.
  public var parameters: [Double] { loop.numbers }

  /// The iterates that were kept on the way, with the latest one; none unless the plan asks for them.
  public var iterates: [TrainingIterate] { iterateSteps.indices.map(iterate) }

  /// The steps after which iterates were kept, with the latest; none unless the plan asks for them.
  public var iterateSteps: [Int] { loop.iterateSteps }

  /// One of the iterates that were kept, by its place in `iterateSteps`.
  public func iterate(_ index: Int) -> TrainingIterate { loop.iterate(index) }

  /// How the network does on some rows now, without dropout.
  public func score(
    on samples: LabeledSamples, on runner: PartRunner = .sequential
  ) -> NetworkScore {
    loop.score(on: samples, runner)
  }

  /// The probabilities of the classes for some rows now, without dropout.
  public func probabilities(of samples: LabeledSamples, rows: [Int]) -> [[Double]] {
    loop.probabilities(of: samples, rows: rows)
  }
}

/// What a training tells, whatever its precision.
protocol TrainingProgress {
  var plan: TrainingPlan { get }
  var steps: [TrainingStep] { get }
  var epochs: [TrainingEpoch] { get }
  var status: TrainingStatus { get }
  var numbers: [Double] { get }
  var iterateSteps: [Int] { get }
  func iterate(_ index: Int) -> TrainingIterate
  func explanation(of index: Int, _ runner: PartRunner) -> ParameterExplanation?
  func score(on samples: LabeledSamples, _ runner: PartRunner) -> NetworkScore
  func probabilities(of samples: LabeledSamples, rows: [Int]) -> [[Double]]
}

extension TrainingLoop: TrainingProgress {}
