import Testing

@testable import Optimization

struct GradientTransformTests {
  @Test func withoutSettingsTheGradientStays() {
    #expect(GradientTransform().transformed(Point(3, -4), at: Point(1, 1)) == Point(3, -4))
  }

  @Test func clippingByValueLimitsEachComponent() {
    var transform = GradientTransform()
    transform.clip = .value
    transform.clipThreshold = 2
    #expect(transform.transformed(Point(3, -1), at: .zero) == Point(2, -1))
  }

  @Test func clippingByNormKeepsTheDirection() {
    var transform = GradientTransform()
    transform.clip = .globalNorm
    transform.clipThreshold = 1
    // The length of (3, −4) is 5.
    #expect(transform.transformed(Point(3, -4), at: .zero) == 0.2 * Point(3, -4))
    #expect(transform.transformed(Point(0.3, -0.4), at: .zero) == Point(0.3, -0.4))
  }

  @Test func theClippedLengthMayHaveEpsilonAdded() {
    var transform = GradientTransform()
    transform.clip = .globalNorm
    transform.clipEpsilon = 5
    #expect(transform.transformed(Point(3, -4), at: .zero) == 0.1 * Point(3, -4))
  }

  @Test func coupledDecayJoinsTheGradientAfterClipping() {
    var transform = GradientTransform()
    transform.clip = .value
    transform.weightDecay = 0.5
    #expect(transform.transformed(Point(3, 0), at: Point(4, 2)) == Point(3, 1))
    #expect(transform.decay(of: Point(4, 2), to: Point(3, 2), rate: 0.1) == .zero)
  }

  @Test func decoupledDecayStandsBesideTheStep() {
    var transform = GradientTransform()
    transform.weightDecay = 0.5
    transform.weightDecayMode = .decoupled
    #expect(transform.transformed(Point(3, 0), at: Point(4, 2)) == Point(3, 0))
    #expect(transform.decay(of: Point(4, 2), to: Point(3, 2), rate: 0.5) == Point(-1, -0.5))
  }

  @Test func proximalDecayShrinksThePointAfterTheStep() {
    var transform = GradientTransform()
    transform.weightDecay = 0.5
    transform.weightDecayMode = .proximal
    #expect(transform.transformed(Point(3, 0), at: Point(4, 2)) == Point(3, 0))
    // 1 + 2 · 0.5 = 2 halves the point.
    #expect(transform.decay(of: Point(4, 2), to: Point(3, 2), rate: 2) == Point(-1.5, -1))
  }

  @Test func aRunClipsFirstAndDecaysBesideTheStepFromWhereItStood() throws {
    let objective = try #require(Catalog.objective(named: "square")).product()
    let plan = Plan(
      objective: objective, start: Point(8, 0), learningRate: 0.5,
      schedule: try #require(Catalog.schedule(named: "constant")).product(), horizon: 2)
    let settings: Settings = [
      "clip": .word("component"), "clip.threshold": .number(4), "weight_decay": .number(0.25),
      "weight_decay_mode": .word("decoupled"),
    ]
    var run = try #require(Catalog.optimizer(named: "gd")).product(settings).run(plan)
    run.advance()
    // 8 − 0.5 · 4 − 0.5 · 0.25 · 8 = 5, then 5 − 2 − 0.625 = 2.375.
    #expect(run.path.points.map(\.x) == [8, 5, 2.375])
  }
}
