import Testing

@testable import Optimization

struct TrainingTests {
  /// Three groups of points that a line each tells apart.
  private static let samples = LabeledSamples(
    name: "groups", shape: SampleShape(features: 2),
    features: (0..<45).flatMap { row in
      let angle = 2.1 * Double(row % 3) + 0.01 * Double(row)
      return [2 * Double.cos(angle), 2 * Double.sin(angle)]
    }, labels: (0..<45).map { $0 % 3 }, classes: ["a", "b", "c"])

  private static func plan(
    _ rule: String = "adam", _ settings: Settings = [:], rate: Double = 0.05,
    schedule: (any Schedule)? = nil, steps: Int = 30, dropout: Double = 0
  ) throws -> TrainingPlan {
    let layers: [any Layer] = [
      DenseLayer(6), TanhLayer(), DropoutLayer(dropout), DenseLayer(3),
    ]
    var plan = TrainingPlan(
      network: try Network(layers, for: SampleShape(features: 2), classes: 3), samples: samples,
      optimizer: try #require(Catalog.optimizer(named: rule)).product(settings),
      learningRate: rate, schedule: schedule, batching: Batching(size: 8), horizon: steps, seed: 4)
    plan.precision = .double
    return plan
  }

  /// Every rule of the catalog but those that ask for second derivatives.
  static let rules = Catalog.optimizers.map(\.name).filter { !["newton", "sophia"].contains($0) }

  @Test(arguments: rules)
  func everyRuleLowersTheLossInWholeNumbersOfSteps(_ rule: String) throws {
    var plan = try Self.plan(rule, steps: 24, dropout: 0.2)
    let item = try #require(Catalog.optimizer(named: rule))
    plan.learningRate = item.product().isRateConventional ? 1 : 0.05
    var whole = try Training(plan)
    whole.advance()
    #expect(whole.status.kind == .finished && whole.steps.count == 24)
    let start = plan.network.score(
      plan.network.initialParameters(seed: 4, of: Double.self), on: Self.samples)
    #expect(whole.score(on: Self.samples).loss < start.loss)
    // The same in pieces, each on a copy, as slow work is cut.
    var pieces = try Training(plan)
    for steps in [1, 4, 0, 7, 100] {
      var copy = pieces
      copy.advance(by: steps)
      // What stays behind goes on as if there were no copy.
      var behind = pieces
      behind.advance(by: steps)
      #expect(behind.parameters == copy.parameters)
      pieces = copy
    }
    #expect(pieces.parameters == whole.parameters)
    #expect(pieces.steps == whole.steps && pieces.epochs == whole.epochs)
  }

  @Test(arguments: ["newton", "sophia"])
  func rulesThatAskForTheHessianSayThatTheyStayInThePlane(_ rule: String) throws {
    let plan = try Self.plan(rule)
    #expect(throws: NetworkProblem.needsSecondDerivatives) { try Training(plan) }
    #expect(
      NetworkProblem.needsSecondDerivatives.description.hasSuffix("it stays in the plane"))
  }

  @Test func epochsTellWhatTheirBatchesLostAndHowTheNetworkDoes() throws {
    var plan = try Self.plan(steps: 18)
    plan.heldBack = Self.samples.selecting([0, 1, 2])
    plan.measuresAllRows = true
    var training = try Training(plan)
    training.advance()
    // 45 rows in batches of 8: five and a last one of five rows.
    #expect(plan.stepsPerEpoch == 6)
    #expect(training.epochs.map(\.step) == [0, 6, 12, 18])
    #expect(training.epochs.map(\.number) == [0, 1, 2, 3])
    #expect(training.epochs[0].runningLoss == nil)
    let losses = training.steps.prefix(6).map(\.batchLoss)
    let mean = (8 * losses[..<5].reduce(0, +) + 5 * losses[5]) / 45
    #expect(abs(try #require(training.epochs[1].runningLoss) - mean) < 1e-14)
    #expect(training.epochs.allSatisfy { $0.heldBack?.count == 3 && $0.training?.count == 45 })
    #expect(training.epochs[3].training == training.score(on: Self.samples))
  }

  @Test func schedulesAndChangesOfTheRateCountFromTheStart() throws {
    let halving = try #require(Catalog.schedule(named: "exponential")).product([
      "gamma": .number(0.5)
    ])
    var plan = try Self.plan("gradient_descent", rate: 0.4, schedule: halving, steps: 4)
    plan.rateChanges = [.init(step: 2, learningRate: 0.8)]
    var training = try Training(plan)
    training.advance()
    #expect(training.steps.map(\.rate) == [0.4, 0.2, 0.2, 0.1])
  }

  @Test func aPlateauLowersTheRateByTheLossesOfTheBatches() throws {
    let schedule = try #require(Catalog.schedule(named: "plateau")).product([
      "patience": .number(0), "factor": .number(0.5), "threshold": .number(10),
      "threshold_mode": .word("abs"),
    ])
    var training = try Training(try Self.plan(schedule: schedule, steps: 4))
    training.advance()
    // No loss is better by ten than the first, so each after it halves the rate.
    #expect(training.steps.map(\.rate) == [0.05, 0.05, 0.025, 0.0125])
  }

  @Test func aScheduleMovesTheMomentumAsInThePlane() throws {
    let schedule = try #require(Catalog.schedule(named: "one_cycle")).product([
      "total_steps": .number(12), "cycle_momentum": .flag(true),
    ])
    #expect(schedule.movesMomentum)
    var moved = try Training(try Self.plan("momentum", schedule: schedule, steps: 12))
    moved.advance()
    // The same by hand: the momentum of every step given to the rule.
    let plan = try Self.plan("momentum", schedule: schedule, steps: 12)
    var parameters: ParameterArray<Double> = plan.network.initialParameters(seed: 4)
    let stepper = try #require(plan.optimizer.stepper(from: parameters, rate: plan.rate(at: 0)))
    for (step, rows) in plan.batching.batches(steps: 12, of: 45, seed: 4).enumerated() {
      let slope = plan.network.lossAndGradient(of: parameters, over: Self.samples, rows: rows)
      stepper.setMomentum(schedule.momentum(at: step))
      stepper.step(&parameters, gradient: slope.gradient, rate: plan.rate(at: step))
    }
    #expect(moved.parameters == parameters.elements)
    var still = try Training(
      try Self.plan(
        "momentum", schedule: try #require(Catalog.schedule(named: "constant")).product(),
        steps: 12))
    still.advance()
    #expect(still.parameters != moved.parameters)
  }

  @Test func whatOverflowsIsAStatusWithAReason() throws {
    for precision in TrainingPlan.Precision.allCases {
      var plan = try Self.plan("gradient_descent", rate: 1e200, steps: 200)
      plan.precision = precision
      plan.measuresAllRows = true
      var training = try Training(plan)
      training.advance()
      #expect(training.status.kind == .diverged)
      #expect(training.status.step == training.steps.count + 1)
      #expect(training.status.reason.contains("overflows at η = 1e200"))
      #expect(training.steps.allSatisfy { $0.batchLoss.isFinite && $0.gradientNorm.isFinite })
      #expect(training.epochs.allSatisfy { $0.training?.loss.isFinite ?? true })
      let steps = training.steps.count
      training.advance()
      #expect(training.steps.count == steps)
    }
  }

  @Test func equalSeedsMeetEqualChance() throws {
    var (one, other) = (
      try Training(try Self.plan("adam", steps: 3, dropout: 0.5)),
      try Training(try Self.plan("gradient_descent", steps: 3, dropout: 0.5))
    )
    one.advance(by: 1)
    other.advance(by: 1)
    #expect(one.steps[0].batchLoss == other.steps[0].batchLoss)
    var plan = try Self.plan("adam", steps: 3, dropout: 0.5)
    plan.seed = 5
    var different = try Training(plan)
    different.advance(by: 1)
    #expect(different.steps[0].batchLoss != one.steps[0].batchLoss)
  }

  @Test func whatDoesNotFitTheNetworkIsSaid() throws {
    var plan = try Self.plan()
    plan.heldBack = LabeledSamples(
      name: "wide", shape: SampleShape(features: 3), features: [1, 2, 3], labels: [0],
      classes: ["a", "b", "c"])
    #expect(
      throws: NetworkProblem.wrongSamples(
        found: SampleShape(features: 3), expected: SampleShape(features: 2))
    ) { try Training(plan) }
    plan.heldBack = nil
    plan.start = [1, 2]
    #expect(throws: NetworkProblem.wrongParameters(found: 2, expected: 39)) { try Training(plan) }
  }

  @Test func dropoutKeepsItsShareAndScalesWhatItKeeps() {
    var notes = [UInt8](repeating: 7, count: 20001)
    notes.withUnsafeMutableBufferPointer { notes in
      guard let start = notes.baseAddress else { return }
      DropoutChance.seed(1).write(keeping: 0.75, layer: 0, row: 0, to: start, count: notes.count)
    }
    let kept = notes.reduce(0) { $0 + Int($1) }
    // Four standard errors of 20,001 draws are 245.
    #expect(abs(kept - 15001) < 245 && notes.allSatisfy { $0 <= 1 })
  }
}
