import Testing

@testable import Optimization

/// Runs with batches of their own, held to runs whose plan has the same ones.
@Suite struct OwnBatchTests {
  private func plan(
    _ gradients: GradientSource = .exact, _ objective: String = "line_squared", steps: Int = 90
  ) throws -> Plan {
    let function = try #require(Catalog.objective(named: objective)).product()
    return Plan(
      objective: function, start: function.start, learningRate: 0.05, horizon: steps,
      gradients: gradients, seed: 3)
  }

  private func optimizer(_ name: String, batch: Int = 0) throws -> ConfiguredOptimizer {
    try #require(Catalog.optimizer(named: name)).product(["batch": .number(Double(batch))])
  }

  private func points(_ optimizer: ConfiguredOptimizer, _ plan: Plan) -> [Point] {
    var run = optimizer.run(plan)
    run.advance()
    return run.path.points
  }

  @Test(arguments: Catalog.optimizers.map(\.name))
  func everyRuleTakesTheBatchesAPlanWouldGiveIt(name: String) throws {
    let own = points(try optimizer(name, batch: 4), try plan())
    let given = points(try optimizer(name), try plan(.batch(Batching(size: 4))))
    #expect(own == given)
  }

  @Test func aBatchLeadsElsewhereThanAllRows() throws {
    let all = points(try optimizer("gd"), try plan())
    #expect(points(try optimizer("gd", batch: 4), try plan()) != all)
    #expect(points(try optimizer("gd", batch: 1), try plan()) != all)
  }

  @Test func aBatchOfItsOwnTakesThePlaceOfThoseOfThePlanInTheSameOrder() throws {
    let drawn = Batching(size: 8, order: .replacement)
    let own = points(try optimizer("gd", batch: 4), try plan(.batch(drawn)))
    #expect(
      own == points(try optimizer("gd"), try plan(.batch(Batching(size: 4, order: .replacement)))))
    let noisy = points(try optimizer("gd", batch: 4), try plan(.noise(deviation: 1)))
    #expect(noisy == points(try optimizer("gd"), try plan(.batch(Batching(size: 4)))))
  }

  @Test func aFunctionWithoutRowsHasNoBatches() throws {
    let own = points(try optimizer("gd", batch: 4), try plan(.exact, "bowl"))
    #expect(own == points(try optimizer("gd"), try plan(.exact, "bowl")))
  }

  @Test func eightLanesTakeThemToo() throws {
    let plan = try plan()
    var lanes = try #require(
      LaneRun(
        try optimizer("momentum", batch: 4), plan,
        from: PointLanes(x: SIMD8(repeating: plan.start.x), y: SIMD8(repeating: plan.start.y))))
    lanes.advance()
    #expect(lanes.points[5] == points(try optimizer("momentum", batch: 4), plan).last)
  }

  @Test func aRunThatGoesOnWithOtherBatchesMeetsThoseOfARunThatAlwaysHadThem() throws {
    let sequence = Batching(size: 1).batches(steps: 41, of: 40, seed: 3)
    var first = try optimizer("gd", batch: 4).run(try plan(steps: 40))
    first.advance()
    var second = try optimizer("gd", batch: 1).run(try plan(steps: 41), continuing: first)
    second.advance()
    let line = try #require(second.plan.objective as? any SampledObjective)
    let before = first.path.latest
    #expect(second.path.latest == before - 0.05 * line.gradient(at: before, of: sequence[40]))
  }

  @Test func noiseIsSkippedAsItIsDrawn() {
    var drawn = NormalNoise(deviation: 1, dimension: 2, seed: 5)
    var skipped = drawn
    _ = drawn.sample(at: .zero, slope: .zero)
    skipped.skip()
    #expect(drawn.sample(at: .zero, slope: .zero) == skipped.sample(at: .zero, slope: .zero))
  }

  @Test func aRecommendedRateDoesNotDependOnTheBatch() throws {
    let entry = try #require(Catalog.optimizer(named: "momentum"))
    let line = try #require(Catalog.objective(named: "line_huber")).product()
    let own = entry.recommendation(with: ["batch": .number(1)], on: line)
    #expect(own == entry.recommendation(with: [:], on: line))
  }
}
