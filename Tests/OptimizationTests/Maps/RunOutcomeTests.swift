import Testing

@testable import Optimization

@Suite struct RunOutcomeTests {
  private func outcome(
    _ function: String, from start: Point, rate: Double, steps: Int = 500, lowest: Double? = 0
  ) throws -> RunOutcome {
    let objective = try #require(Catalog.objective(named: function)).product()
    let optimizer = try #require(Catalog.optimizer(named: "gradient_descent")).product()
    return RunOutcome(
      of: optimizer,
      Plan(objective: objective, start: start, learningRate: rate, horizon: steps),
      tolerance: 1e-3, lowest: lowest)
  }

  /// On x² the point is (1 − 2η)ᵏ·10: 0.8ᵏ·10 is below √0.001 first at k = 26.
  @Test func theStepOfTheArrivalIsTheFirstWithinTheTolerance() throws {
    let outcome = try outcome("square", from: Point(10, 0), rate: 0.1)
    #expect(outcome.kind == .arrived && outcome.step == 26)
  }

  @Test func aStartAtTheMinimumArrivesBeforeAnyStep() throws {
    #expect(try outcome("square", from: .zero, rate: 0.1).step == 0)
  }

  /// With rate 1 the point on x² goes from 10 to −10 and back.
  @Test func goingThereAndBackForEverIsALimitCycle() throws {
    #expect(try outcome("square", from: Point(10, 0), rate: 1).kind == .limitCycle)
  }

  @Test func growingBeyondAllBoundsIsDivergence() throws {
    let outcome = try outcome("square", from: Point(10, 0), rate: 1.5)
    #expect(outcome.kind == .diverged && outcome.loss == .infinity)
  }

  @Test func restingAtAMinimumThatIsNotTheLowestIsTold() throws {
    let camel = try #require(Catalog.objective(named: "six_hump_camel")).product()
    let local = try #require(camel.minima.first { $0.kind == .local }).point
    let outcome = try outcome(
      "six_hump_camel", from: local + Point(0.02, 0), rate: 0.02, lowest: camel.lowestValue)
    #expect(outcome.kind == .otherMinimum)
  }

  @Test func whatIsStillOnItsWayIsMoving() throws {
    let outcome = try outcome("square", from: Point(10, 0), rate: 1e-4, steps: 50)
    #expect(outcome.kind == .moving && outcome.step == 50)
  }

  @Test func withoutAKnownLowestValueNothingArrives() throws {
    let outcome = try outcome("square", from: Point(10, 0), rate: 0.1, lowest: nil)
    #expect(outcome.kind != .arrived)
  }

  /// All four minima of Himmelblau's function are the lowest; a run that creeps to one has not arrived yet.
  @Test func creepingToALowestMinimumIsNoOtherMinimum() throws {
    let himmelblau = try #require(Catalog.objective(named: "himmelblau")).product()
    let optimizer = try #require(Catalog.optimizer(named: "gradient_descent")).product()
    let plan = Plan(objective: himmelblau, start: Point(3.001, 2), learningRate: 1e-6, horizon: 30)
    #expect(RunOutcome(of: optimizer, plan, tolerance: 1e-9, lowest: 0).kind == .moving)
  }
}
