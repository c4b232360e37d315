import Testing

@testable import Optimization

/// A schedule that goes by the losses, in runs that are cut in pieces, forked and explained.
@Suite struct PlateauRunTests {
  private static let schedule = Selection(
    "plateau", ["patience": .number(3), "factor": .number(0.5), "threshold": .number(0.001)])

  private func plan(_ schedule: Selection = schedule) throws -> Plan {
    let made: any Schedule = try #require(Catalog.schedule(schedule))
    let objective = try #require(Catalog.objective(named: "ravine")).product()
    return Plan(
      objective: objective, start: Point(-5, -2), learningRate: 0.55, schedule: made, horizon: 60)
  }

  private let method = Catalog.optimizer(named: "gd")?.product()

  @Test func theRatesOfARunAreThoseItTook() throws {
    let plan = try plan()
    var run = try #require(method).run(plan)
    run.advance()
    let trajectory = Trajectory(run)
    let rates = (0..<60).map(trajectory.learningRate)
    #expect(rates.first == 0.55)
    #expect(Set(rates).count > 1)
    // Each step is the gradient times the rate that is told.
    for step in 0..<60 {
      let point = trajectory.point(at: step)
      let next = point - rates[step] * plan.objective.gradient(at: point)
      #expect(next == trajectory.point(at: step + 1), "step \(step)")
    }
  }

  @Test func aRunInPiecesIsTheSame() throws {
    let plan = try plan()
    var whole = try #require(method).run(plan)
    whole.advance()
    var pieces = try #require(method).run(plan)
    for _ in 0..<60 { pieces.advance(by: 1) }
    #expect(whole.path.points == pieces.path.points)
    #expect(whole.rateChanges == pieces.rateChanges)
  }

  @Test func aForkToAConstantRateHasThatRate() throws {
    var first = try plan()
    first.horizon = 40
    var run = try #require(method).run(first)
    run.advance()
    #expect(Trajectory(run).learningRate(at: 39) < 0.55)
    var plan = try plan(.constantRate)
    plan.earlierRates = [Plan.Rates(of: first, before: 40)]
    var fork = try #require(method).run(plan, continuing: run)
    fork.advance()
    let trajectory = Trajectory(fork)
    #expect(trajectory.learningRate(at: 39) == Trajectory(run).learningRate(at: 39))
    #expect(trajectory.learningRate(at: 40) == 0.55)
  }

  @Test func aStepIsExplainedAtTheRateItTook() throws {
    let plan = try plan()
    var run = try #require(method).run(plan)
    run.advance()
    let trajectory = Trajectory(run)
    var explainer = try #require(method).explainer(plan)
    for step in [0, 20, 59] {
      let found = explainer.explanation(of: step)
      let explanation = try #require(found)
      #expect(explanation.rate == trajectory.learningRate(at: step))
      #expect(explanation.next == trajectory.point(at: step + 1))
    }
  }

  @Test func afterAWarmUpItGoesByTheLossesFromThere() throws {
    let schedule = Selection(
      "warmup", ["warmup_steps": .number(10), "then": .selection(Self.schedule)])
    let plan = try plan(schedule)
    var run = try #require(method).run(plan)
    run.advance()
    #expect(run.rateChanges.allSatisfy { $0.step > 10 })
    #expect(!run.rateChanges.isEmpty)
  }
}
