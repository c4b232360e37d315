import Testing

@testable import Optimization

struct ContinuingRunTests {
  private func plan(rate: Double, steps: Int, noise: Double = 0) throws -> Plan {
    let objective = try #require(Catalog.objective(named: "trough")).product()
    return Plan(
      objective: objective, start: objective.start, learningRate: rate,
      schedule: try #require(Catalog.schedule(named: "constant")).product(), horizon: steps,
      gradients: .noise(deviation: noise), seed: 5)
  }

  private func method(_ name: String) throws -> ConfiguredOptimizer {
    try #require(Catalog.optimizer(named: name)).product()
  }

  @Test(arguments: Catalog.optimizers.map(\.name), [0, 0.5])
  func goingOnWithTheSameSettingsIsTheSameRun(_ name: String, _ noise: Double) throws {
    let method = try method(name)
    let whole = try plan(rate: 0.1, steps: 30, noise: noise)
    var once = method.run(whole)
    once.advance()
    var first = method.run(try plan(rate: 0.1, steps: 12, noise: noise))
    first.advance()
    var second = method.run(whole, continuing: first)
    second.advance()

    #expect(second.path.points == once.path.points)
    #expect(second.isComplete)
  }

  @Test func anotherOptimizerStartsWithoutMemoryFromThePoint() throws {
    var first = try method("momentum").run(try plan(rate: 0.1, steps: 12))
    first.advance()
    var second = try method("gd").run(try plan(rate: 0.4, steps: 14), continuing: first)
    second.advance()

    // Descent at 0.4 multiplies x by 0.92 and y by −0.6.
    let fork = first.path.latest
    #expect(Array(second.path.points.prefix(13)) == first.path.points)
    #expect((second.path.points[13] - fork * Point(0.92, -0.6)).norm < 1e-15)
  }

  @Test func aDivergedRunDoesNotGoOn() throws {
    var first = try method("gd").run(try plan(rate: 1e200, steps: 12))
    first.advance()
    var second = try method("gd").run(try plan(rate: 0.1, steps: 20), continuing: first)
    second.advance()

    #expect(second.hasDiverged && second.isComplete)
    #expect(second.path.points == first.path.points)
  }

  @Test func theRatesBeforeAForkAreThoseOfTheFormerPlan() throws {
    let former = try plan(rate: 0.1, steps: 30)
    var later = try plan(rate: 0.4, steps: 30)
    later.earlierRates = [Plan.Rates(of: former, before: 12)]

    #expect([0, 11, 12, 29].map(later.rate(at:)) == [0.1, 0.1, 0.4, 0.4])
  }
}
