import Testing

@testable import Optimization

struct GradientTreatmentTests {
  @Test func withoutSettingsTheGradientStays() {
    #expect(GradientTreatment().treated(Point(3, -4), at: Point(1, 1)) == Point(3, -4))
  }

  @Test func clippingByValueLimitsEachComponent() {
    var treatment = GradientTreatment()
    treatment.clip = .value
    treatment.clipThreshold = 2
    #expect(treatment.treated(Point(3, -1), at: .zero) == Point(2, -1))
  }

  @Test func clippingByNormKeepsTheDirection() {
    var treatment = GradientTreatment()
    treatment.clip = .globalNorm
    treatment.clipThreshold = 1
    // The length of (3, −4) is 5.
    #expect(treatment.treated(Point(3, -4), at: .zero) == 0.2 * Point(3, -4))
    #expect(treatment.treated(Point(0.3, -0.4), at: .zero) == Point(0.3, -0.4))
  }

  @Test func theClippedLengthMayHaveEpsilonAdded() {
    var treatment = GradientTreatment()
    treatment.clip = .globalNorm
    treatment.clipEpsilon = 5
    #expect(treatment.treated(Point(3, -4), at: .zero) == 0.1 * Point(3, -4))
  }

  @Test func coupledDecayJoinsTheGradientAfterClipping() {
    var treatment = GradientTreatment()
    treatment.clip = .value
    treatment.weightDecay = 0.5
    #expect(treatment.treated(Point(3, 0), at: Point(4, 2)) == Point(3, 1))
    #expect(treatment.decay(of: Point(4, 2), to: Point(3, 2), rate: 0.1) == .zero)
  }

  @Test func decoupledDecayStandsBesideTheStep() {
    var treatment = GradientTreatment()
    treatment.weightDecay = 0.5
    treatment.weightDecayMode = .decoupled
    #expect(treatment.treated(Point(3, 0), at: Point(4, 2)) == Point(3, 0))
    #expect(treatment.decay(of: Point(4, 2), to: Point(3, 2), rate: 0.5) == Point(-1, -0.5))
  }

  @Test func proximalDecayShrinksThePointAfterTheStep() {
    var treatment = GradientTreatment()
    treatment.weightDecay = 0.5
    treatment.weightDecayMode = .proximal
    #expect(treatment.treated(Point(3, 0), at: Point(4, 2)) == Point(3, 0))
    // 1 + 2 · 0.5 = 2 halves the point.
    #expect(treatment.decay(of: Point(4, 2), to: Point(3, 2), rate: 2) == Point(-1.5, -1))
  }

  @Test func aRunClipsFirstAndDecaysBesideTheStepFromWhereItStood() throws {
    let objective = try #require(Catalog.objective(named: "square")).product()
    let plan = Plan(
      objective: objective, start: Point(8, 0), learningRate: 0.5,
      schedule: try #require(Catalog.schedule(named: "constant")).product(), horizon: 2)
    let settings: Settings = [
      "clip": .word("value"), "clip.threshold": .number(4), "weight_decay": .number(0.25),
      "weight_decay_mode": .word("decoupled"),
    ]
    var run = try #require(Catalog.optimizer(named: "gd")).product(settings).run(plan)
    run.advance()
    // 8 − 0.5 · 4 − 0.5 · 0.25 · 8 = 5, then 5 − 2 − 0.625 = 2.375.
    #expect(run.path.points.map(\.x) == [8, 5, 2.375])
  }
}
