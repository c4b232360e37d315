import Testing

@testable import Optimization

/// First steps worked out by hand on f = x², where g = 2x, from x = 1 unless said.
struct OptimizerHandTests {
  /// The points of a rule after each of the gradients 2x, from 1.
  private func path<Rule: ElementwiseOptimizer>(_ rule: Rule, rate: Double, steps: Int) -> [Double]
  where Rule.Vector == Double {
    var position = 1.0
    var state = rule.initialState(at: position, rate: rate)
    return (0..<steps).map { _ in
      rule.step(&position, &state, gradient: 2 * position, rate: rate)
      return position
    }
  }

  @Test func descentContractsByOneMinusTwoEta() {
    #expect(path(GradientDescent(), rate: 0.25, steps: 3) == [0.5, 0.25, 0.125])
  }

  @Test func momentumAddsHalfOfTheLastVelocity() {
    var rule = Momentum<Double>()
    rule.momentum = 0.5
    // v = 2, x = 0.5; v = 1 + 1 = 2, x = 0; v = 1 + 0 = 1, x = -0.25.
    #expect(path(rule, rate: 0.25, steps: 3) == [0.5, 0, -0.25])
  }

  @Test func theVelocityFormDrawsTheSamePathAtAConstantRate() {
    var rule = Momentum<Double>()
    rule.momentum = 0.5
    rule.form = .velocity
    #expect(path(rule, rate: 0.25, steps: 3) == [0.5, 0, -0.25])
  }

  @Test func theMovingAverageTakesOnlyItsShareOfEachGradient() {
    var rule = Momentum<Double>()
    rule.momentum = 0.5
    rule.form = .movingAverage
    // v = 1, x = 0.75; v = 0.5 + 0.75 = 1.25, x = 0.4375.
    #expect(path(rule, rate: 0.25, steps: 2) == [0.75, 0.4375])
  }

  @Test func dampeningSparesTheFirstStepUnlessAskedNotTo() {
    var rule = Momentum<Double>()
    rule.momentum = 0.5
    rule.dampening = 0.5
    // v = 2, x = 0.5; v = 1 + 0.5 = 1.5, x = 0.125.
    #expect(path(rule, rate: 0.25, steps: 2) == [0.5, 0.125])
    rule.firstStep = .dampened
    // v = 1, x = 0.75; v = 0.5 + 0.75 = 1.25, x = 0.4375.
    #expect(path(rule, rate: 0.25, steps: 2) == [0.75, 0.4375])
  }

  @Test func nesterovStepsAlongGradientAndVelocity() {
    var rule = Nesterov<Double>()
    rule.base.momentum = 0.5
    // v = 2, x = 1 - (2 + 1)/4 = 0.25; v = 1 + 0.5 = 1.5, x = 0.25 - (0.5 + 0.75)/4 = -0.0625.
    #expect(path(rule, rate: 0.25, steps: 2) == [0.25, -0.0625])
  }

  @Test func theMovingAverageLooksAheadWithItsOwnShare() {
    var rule = Momentum<Double>()
    rule.momentum = 0.5
    rule.form = .movingAverage
    rule.nesterov = true
    // v = 1, x = 1 - (1 + 0.5)/4 = 0.625; v = 0.5 + 0.625 = 1.125,
    // x = 0.625 - (0.625 + 0.5625)/4 = 0.328125.
    #expect(path(rule, rate: 0.25, steps: 2) == [0.625, 0.328125])
  }

  @Test func theVelocityFormIsDampenedAfterItsFirstStep() {
    var rule = Momentum<Double>()
    rule.momentum = 0.5
    rule.dampening = 0.5
    rule.form = .velocity
    // v = -0.5, x = 0.5; v = -0.25 - 0.25 · 0.5 · 1 = -0.375, x = 0.125.
    #expect(path(rule, rate: 0.25, steps: 2) == [0.5, 0.125])
  }

  @Test func theCorrectedVelocityIsThatOfTheStepNotOfTheState() {
    var rule = Momentum<Double>()
    rule.momentum = 0.5
    rule.form = .velocity
    rule.biasCorrection = true
    // v = -0.5, x = 1 - 0.5/0.5 = 0; v = -0.25, x = 0 - 0.25/0.75.
    let path = path(rule, rate: 0.25, steps: 2)
    #expect(path[0] == 0)
    #expect(abs(path[1] + 1.0 / 3) < 1e-15)
  }

  @Test func theCorrectedVelocityAlsoLooksAhead() {
    var rule = Momentum<Double>()
    rule.momentum = 0.5
    rule.dampening = 0.5
    rule.firstStep = .dampened
    rule.biasCorrection = true
    rule.nesterov = true
    // v = 1, corrected 1/0.5 = 2, x = 1 - (2 + 0.5 · 2)/4 = 0.25.
    #expect(path(rule, rate: 0.25, steps: 1) == [0.25])
  }

  @Test func theFirstStepOfAdaGradIsTheRate() {
    var rule = AdaGrad<Double>()
    rule.epsilon = 0
    // s = 4, x = 0.5; s = 4 + 1 = 5, x = 0.5 - 0.5/√5.
    let path = path(rule, rate: 0.5, steps: 2)
    #expect(path[0] == 0.5)
    #expect(abs(path[1] - (0.5 - 0.5 / 5.0.squareRoot())) < 1e-15)
  }

  @Test func epsilonStandsInsideOrOutsideTheRoot() {
    var rule = AdaGrad<Double>()
    rule.epsilon = 5
    // Outside: 2/(2 + 5); inside: 2/√(4 + 5).
    let (outside, inside): (Double, Double) = (1 - 2 / 7, 1 - 2 / 3)
    #expect(path(rule, rate: 1, steps: 1) == [outside])
    rule.epsilonPosition = .inside
    #expect(path(rule, rate: 1, steps: 1) == [inside])
  }

  @Test func adaDeltaStartsWithStepsOfTheRootOfEpsilon() {
    var rule = AdaDelta<Double>()
    rule.rho = 0.5
    rule.epsilon = 2
    // s = 2, δ = √2/√4 · 2 = √2.
    #expect(abs(path(rule, rate: 1, steps: 1)[0] - (1 - 2.0.squareRoot())) < 1e-15)
  }

  @Test func theFirstStepOfRMSPropIsTheRateOverTheRootOfTheShare() {
    var rule = RMSProp<Double>()
    rule.decay = 0.75
    rule.epsilon = 0
    // s = 4/4 = 1, u = 2.
    #expect(path(rule, rate: 0.25, steps: 1) == [0.5])
  }

  @Test func theMomentumOfRMSPropStandsBeforeOrAfterTheRate() {
    var rule = RMSProp<Double>()
    rule.decay = 0
    rule.epsilon = 0
    rule.momentum = 0.5
    // Without memory u is the sign of the gradient: b = 1, then 1.5, and x falls by b/4.
    #expect(path(rule, rate: 0.25, steps: 2) == [0.75, 0.375])
    rule.momentumForm = .afterRate
    #expect(path(rule, rate: 0.25, steps: 2) == [0.75, 0.375])
    rule.nesterov = true
    // The step is η u + μ b: 0.25 + 0.125, then b = 0.375 and 0.25 + 0.1875.
    #expect(path(rule, rate: 0.25, steps: 2) == [0.625, 0.1875])
    rule.momentumForm = .beforeRate
    #expect(path(rule, rate: 0.25, steps: 2) == [0.625, 0.1875])
  }

  @Test func theCentredAverageOfASteadyGradientIsNeverBelowZero() {
    var rule = RMSProp<Double>()
    rule.centered = true
    rule.decay = 0.9
    var position = 0.0
    var state = rule.initialState(at: 0, rate: 0.1)
    for _ in 0..<500 { rule.step(&position, &state, gradient: 0.1, rate: 1e-3) }
    #expect(position.isFinite && position < 0)
  }

  @Test func rpropLengthensItsStepAndRestsAfterAChangeOfSign() {
    var rule = Rprop<Double>()
    rule.etaPlus = 2
    // 1 → 0.75 → 0.25 → −0.75, then the sign changes: rests, then goes half as far.
    #expect(path(rule, rate: 0.25, steps: 5) == [0.75, 0.25, -0.75, -0.75, -0.25])
  }

  @Test func theFirstStepOfAdamIsTheRate() {
    var rule = Adam<Double>()
    rule.epsilon = 0
    #expect(abs(path(rule, rate: 0.125, steps: 1)[0] - 0.875) < 1e-15)
  }

  @Test func epsilonUnderTheRootShortensTheStepOfAdam() {
    var rule = Adam<Double>()
    rule.epsilon = 0
    rule.epsilonRoot = 12
    // m̂ = 2 and v̂ = 4, so the step is 2/√16.
    #expect(abs(path(rule, rate: 1, steps: 1)[0] - 0.5) < 1e-15)
    rule.epsilonPosition = .beforeCorrection
    rule.epsilonRoot = 0.012
    // v = 0.004, √(v + ε_root) = √0.016, and √(1 − β₂) = √0.001 in front.
    #expect(abs(path(rule, rate: 1, steps: 1)[0] - 0.5) < 1e-12)
  }

  @Test func aShortestStepAboveTheLongestIsTheOnlyStep() {
    var rule = Rprop<Double>()
    rule.stepMin = 0.5
    rule.stepMax = 0.125
    #expect(path(rule, rate: 0.25, steps: 2) == [0.5, 0])
  }

  @Test func withoutCorrectionTheFirstStepOfAdamIsThreeTimesTheRate() {
    var rule = Adam<Double>()
    rule.epsilon = 0
    rule.biasCorrection = false
    // (1 − 0.9)/√(1 − 0.999) = √10.
    let step = 1 - path(rule, rate: 0.125, steps: 1)[0]
    #expect(abs(step - 0.125 * 10.0.squareRoot()) < 1e-12)
  }

  @Test func aCoordinateThatNeverHadAGradientStaysEvenWithoutEpsilon() {
    var adam = Adam<Double>()
    adam.epsilon = 0
    var position = 3.0
    var state = adam.initialState(at: position, rate: 1)
    adam.step(&position, &state, gradient: 0, rate: 1)
    #expect(position == 3)
  }

  @Test func aRuleOverEightLanesIsTheRuleOverEach() {
    let rule = Adam<SIMD8<Double>>()
    let single = Adam<Double>()
    let starts = SIMD8<Double>(-4, -3, -2, -1, 1, 2, 3, 4)
    var lanes = starts
    var state = rule.initialState(at: lanes, rate: 0.1)
    for _ in 0..<20 { rule.step(&lanes, &state, gradient: 2 * lanes, rate: 0.1) }
    for lane in 0..<8 {
      var position = starts[lane]
      var state = single.initialState(at: position, rate: 0.1)
      for _ in 0..<20 { single.step(&position, &state, gradient: 2 * position, rate: 0.1) }
      #expect(position == lanes[lane])
    }
  }
}
