import Testing

@testable import Optimization

/// Swings that take longer than what is looked at of a fast one.
struct SlowSwingTests {
  // A swing takes 2π/√(η·λ) steps, 140 with η = 0.001 and λ = 2, and the loss swings twice in that time. Of
  // the last 96 steps alone it was converging and damped in turn.
  @Test(arguments: [("square", 0.99, 0.001, 71), ("bowl", 0.97, 0.001, 66)])
  func aSlowSwingIsDampedThroughout(
    _ function: String, _ momentum: Double, _ rate: Double, _ first: Int
  ) throws {
    let objective = try #require(Catalog.objective(named: function)).product()
    let item = try #require(Catalog.optimizer(named: "momentum"))
    let optimizer = item.product(["momentum": .number(momentum)])
    let plan = Plan(
      objective: objective, start: objective.start, learningRate: rate, schedule: Constant(),
      horizon: 400)
    var run = optimizer.run(plan)
    run.advance()
    let diagnosis = Diagnosis(Trajectory(run), of: plan, by: optimizer)
    let words = (first...400).map { diagnosis.behavior(at: $0).word }
    #expect(Set(words) == ["damped"])
  }
}
