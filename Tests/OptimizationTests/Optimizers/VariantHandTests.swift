import Testing

@testable import Optimization

/// Steps of Adam's variants and of the sign rules, worked out by hand.
struct VariantHandTests {
  /// Where a rule goes from 0 at a rate of 1, given these gradients.
  private func path<Rule: Optimizer>(
    _ rule: Rule, from start: Double = 0, rate: Double = 1, _ gradients: Double...
  ) -> [Double] where Rule.Vector == Double {
    var position = start
    var state = rule.initialState(at: start, rate: rate)
    return gradients.map { gradient in
      rule.step(&position, &state, gradient: gradient, rate: rate, on: .slope(gradient))
      return position
    }
  }

  private func expect(
    _ found: [Double], _ expected: [Double], _ location: SourceLocation = #_sourceLocation
  ) {
    let isClose = zip(found, expected).allSatisfy { abs($0 - $1) < 1e-12 }
    #expect(found.count == expected.count && isClose, "\(found)", sourceLocation: location)
  }

  @Test func signDescentMovesByTheRateAndRestsWithoutASlope() {
    #expect(path(SignSGD(), rate: 0.25, 7, 1e-300, 0, -3) == [-0.25, -0.5, -0.5, -0.25])
  }

  @Test func signumTurnsOnlyWhenTheAverageDoes() {
    var rule = Signum<Double>()
    rule.beta = 0.5
    // m = 2, then 1 − 0.5 = 0.5, then 0.25 − 0.5 = −0.25.
    #expect(path(rule, rate: 0.25, 4, -1, -1) == [-0.25, -0.5, -0.25])
  }

  @Test func lionBlendsWithOneShareAndRemembersWithTheOther() {
    var rule = Lion<Double>()
    rule.beta1 = 0.5
    rule.beta2 = 0.75
    // m = 1; c = 0.5 − 1 < 0, m = 0.75 − 0.5 = 0.25; c = 0.125 > 0 without a slope.
    #expect(path(rule, rate: 0.25, 4, -2, 0) == [-0.25, 0, -0.25])
  }

  @Test func adaMaxTakesEpsilonIntoTheMaximumOrAddsItAfterwards() {
    var rule = AdaMax<Double>()
    rule.beta1 = 0
    rule.beta2 = 0.5
    rule.epsilon = 2
    // M = 8 + 2 = 10, then max(5, 1 + 2).
    expect(path(rule, 8, 1), [-0.8, -1])
    rule.epsilonPosition = .afterMaximum
    // M = 8, then max(4, 1), with 2 added to it.
    expect(path(rule, 8, 1), [-0.8, -0.8 - 1.0 / 6])
  }

  @Test func amsGradNeverForgetsTheLargestSquare() {
    var rule = AMSGrad<Double>()
    rule.beta1 = 0
    rule.beta2 = 0.5
    rule.epsilon = 0
    // v = 8, then 4.5. M = 8 and stays, corrected by 0.5 and 0.75.
    expect(path(rule, 4, 1), [-1, -1 - (0.75 / 8).squareRoot()])
    rule.maximumOf = .corrected
    // Corrected squares are 16, then 6.
    expect(path(rule, 4, 1), [-1, -1.25])
    rule.biasCorrection = false
    expect(path(rule, 4, 1), [-2.0.squareRoot(), -1.25 * 2.0.squareRoot()])
    rule.biasCorrection = true
    rule.maximumOf = .raw
    rule.correctMaximum = false
    expect(path(rule, 4, 1), [-2.0.squareRoot(), -1.25 * 2.0.squareRoot()])
  }

  @Test func amsGradMayLeaveTheAverageUncorrected() {
    var rule = AMSGrad<Double>()
    rule.beta1 = 0.5
    rule.epsilon = 0
    expect(path(rule, 4), [-1])
    rule.correctFirstMoment = false
    expect(path(rule, 4), [-0.5])
  }

  @Test func nAdamCorrectsTheAverageForTheStepAhead() {
    var rule = NAdam<Double>()
    rule.beta1 = 0.5
    rule.beta2 = 0
    rule.epsilon = 0
    rule.form = .nextCorrection
    // m = 1: n = 0.5 · 1/(1 − 0.25) + 0.5 · 2/(1 − 0.5), over 2.
    expect(path(rule, 2), [-4.0 / 3])
    rule.biasCorrection = false
    expect(path(rule, 2), [-0.75])
    rule.biasCorrection = true
    rule.form = .momentumSchedule
    rule.momentumDecay = 0
    // μ = 0.25 at every step: n = 0.25 · 1/(1 − 0.0625) + 0.75 · 2/(1 − 0.25), over 2.
    expect(path(rule, 2), [-(0.8 / 3 + 2) / 2])
  }

  @Test func rAdamTakesFiveStepsOfMomentumBeforeItDivides() {
    var rule = RAdam<Double>()
    let path = path(rule, rate: 0.5, 2, 2, 2, 2, 2, 2)
    expect(Array(path.prefix(5)), [-1, -2, -3, -4, -5])
    #expect(path[5] < -5 && path[5] > -5.05)
    rule.threshold = 4
    #expect(self.path(rule, rate: 0.5, 2, 2, 2, 2, 2)[4] > -4.05)
  }

  @Test func withAShortMemoryRAdamNeverDivides() {
    var rule = RAdam<Double>()
    rule.beta2 = 0.6
    rule.threshold = 4
    rule.thresholdInclusive = true
    let path = (0..<200).reduce(into: (0.0, rule.initialState(at: 0, rate: 1))) { walk, _ in
      rule.step(&walk.0, &walk.1, gradient: 3, rate: 1)
    }
    #expect(abs(path.0 + 600) < 1e-9)
  }

  @Test func adaBeliefDividesByTheSurprise() {
    var rule = AdaBelief<Double>()
    rule.beta1 = 0.5
    rule.beta2 = 0.5
    rule.epsilon = 0
    rule.epsilonRoot = 0
    // m = 2, g − m = 2, s = 2, corrected 4 and 4; then m = 3, g − m = 1, s = 1.5, corrected by 0.75.
    expect(path(rule, 4, 4), [-2, -2 - 4 / 2.0.squareRoot()])
    rule.epsilonRoot = 6
    // s = 2 + 6, corrected 16.
    expect(path(rule, 4), [-1])
  }

  @Test func yogiMovesItsSquareByAShareOfTheNewOne() {
    var rule = Yogi<Double>()
    rule.beta1 = 0
    rule.beta2 = 0.5
    rule.epsilon = 0
    rule.initialAccumulator = 0
    // v = 0 + 2, corrected 4; then 2 is more than 1, so v = 2 − 0.5, corrected 2.
    expect(path(rule, 2, 1), [-1, -1 - 0.5.squareRoot()])
  }

  @Test func bothAveragesOfYogiStartAtTheAccumulator() {
    var rule = Yogi<Double>()
    rule.beta1 = 0.5
    rule.beta2 = 0.5
    rule.epsilon = 0
    rule.initialAccumulator = 2
    // m = 1 + 1 = 2, v = 2 + 0.5 · 4 = 4, corrected 4 and 8.
    expect(path(rule, 2), [-2.0.squareRoot()])
  }

  @Test func yogiMovesWhereTwoVariablesHaveNoSlopeYet() throws {
    let plan = Plan(
      objective: try #require(Catalog.objective(named: "bowl")).product(), start: Point(1, 0),
      learningRate: 0.1, schedule: Constant(), horizon: 1)
    var run = try #require(Catalog.optimizer(named: "yogi")).product().run(plan)
    run.advance()
    #expect(run.path.latest.y < 0)
  }

  @Test func adanLooksAheadAlongTheChangeOfTheSlope() {
    var rule = Adan<Double>()
    rule.beta1 = 0.5
    rule.beta2 = 0.5
    rule.beta3 = 0.5
    rule.epsilon = 0
    // Second step: d = 2, m′ = 2.5/0.75, v′ = 1/0.75, n′ = (1 + 12.5)/0.75 = 18.
    expect(path(rule, 2, 4), [-1, -1 - 4 / 18.0.squareRoot()])
    rule.differenceCoefficient = 0
    expect(path(rule, 2, 4), [-1, -1 - (10.0 / 3) / 12.0.squareRoot()])
  }

  @Test func adafactorMovesByAShareOfThePoint() {
    var rule = Adafactor<Double>()
    expect(path(rule, from: 4, rate: 0.25, 2), [3])
    // At the first step the rate counts as 1 at most.
    expect(path(rule, from: 4, rate: 3, 2), [0])
    rule.relativeStep = false
    expect(path(rule, from: 4, rate: 3, 2), [-8])
    rule.clipThreshold = 0.5
    expect(path(rule, from: 4, rate: 0.25, 2), [3.5])
  }

  @Test func forAdafactorAFunctionOfOneVariableHasOneCoordinate() throws {
    let plan = Plan(
      objective: try #require(Catalog.objective(named: "square_1d")).product(),
      start: Point(10, 0), learningRate: 0.1, schedule: Constant(), horizon: 1)
    var run = try #require(Catalog.optimizer(named: "adafactor")).product().run(plan)
    run.advance()
    #expect(abs(run.path.latest.x - 9) < 1e-12)
  }
}
