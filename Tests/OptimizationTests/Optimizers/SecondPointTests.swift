import Testing

@testable import Optimization

/// Rules that keep a second point, by hand on f = x², whose gradient is 2x.
struct SecondPointTests {
  private let fromEight = RuleRun(start: Point(8, 0))

  @Test func theAverageOfASGDTakesEachPointWithItsShare() throws {
    // At η = 1/4 the point halves; the average is the point itself at first, then the mean from
    // the second step on.
    let found = try fromEight.trajectory("asgd", ["lambd": .number(0)])
    #expect(found.points.map(\.x) == [8, 4, 2, 1])
    #expect(found.auxiliaryIterates?.map(\.x) == [8, 4, 2, 1.5])
    let late = try fromEight.trajectory("asgd", ["lambd": .number(0), "t0": .number(3)])
    #expect(late.auxiliaryIterates == late.points)
  }

  @Test func theRateOfASGDFalls() throws {
    // η₁ = 1/4: 8 − 1/4 · (16 + 8) = 2. η₂ = 1/4 / (1 + 1/4) = 1/5: 2 − 1/5 · (4 + 2) = 0.8.
    let settings: Settings = ["lambd": .number(1), "alpha": .number(1)]
    let points = try fromEight.trajectory("asgd", settings).points
    #expect(agree(Array(points.prefix(3)), [Point(8, 0), Point(2, 0), Point(0.8, 0)]))
  }

  @Test func theScheduleFreePointStandsBetweenTheBaseAndTheirAverage() throws {
    // β = 1/2. z: 8, 4, 2. x: 8, 4, 3. y: 8, 4, 2.5.
    let found = try fromEight.trajectory("schedule_free_sgd", ["beta": .number(0.5)])
    #expect(found.points.map(\.x).prefix(3) == [8, 4, 3 - 0.5])
    #expect(found.auxiliaryIterates?.map(\.x).prefix(3) == [8, 4, 3])
  }

  @Test func aScheduleFreeWarmUpShortensTheFirstSteps() throws {
    // γ = η/4, η/2: z = 8 − 1/16 · 16 = 7, then 7 − 1/8 · 14 = 5.25, of which c = 4/5 is taken.
    let settings: Settings = ["beta": .number(1), "warmup_steps": .number(4)]
    let points = try fromEight.trajectory("schedule_free_sgd", settings).points
    #expect(agree(Array(points.prefix(3)), [Point(8, 0), Point(7, 0), Point(5.6, 0)]))
  }

  @Test func lookaheadIsTakenBackHalfTheWay() throws {
    // 8, 4, then 2 taken back to 8 + (2 − 8)/2 = 5; 2.5, then 1.25 taken back to 3.125.
    let settings: Settings = [
      "inner": .selection(Selection("gradient_descent")), "sync_period": .number(2),
    ]
    let found = try RuleRun(start: Point(8, 0), steps: 4).trajectory("lookahead", settings)
    #expect(found.points.map(\.x) == [8, 4, 5, 2.5, 3.125])
    #expect(found.auxiliaryIterates?.map(\.x) == [8, 8, 5, 5, 3.125])
  }

  @Test(arguments: [
    ("schedule_free_sgd", Settings()),
    ("schedule_free_sgd", ["warmup_steps": .number(9), "beta": .number(0.5)]),
    ("lookahead", ["inner": .selection(Selection("gradient_descent"))]),
    ("asgd", ["lambd": .number(0)]),
  ])
  func forDescentDecayBesideTheStepIsDecayInTheGradient(
    _ name: String, _ settings: Settings
  ) throws {
    let run = RuleRun(objective: "ravine", rate: 0.2, steps: 40)
    let both = try ["coupled", "decoupled"].map { mode in
      let decay: Settings = ["weight_decay": .number(0.3), "weight_decay_mode": .word(mode)]
      return try run.trajectory(name, settings.merging(decay) { $1 })
    }
    #expect(agree(both[1].points, both[0].points))
    #expect(agree(both[1].auxiliaryIterates ?? [], both[0].auxiliaryIterates ?? []))
  }

  @Test(arguments: Catalog.innerRules.map(\.name))
  func lookaheadAroundAnyRuleDescendsTheBowl(_ inner: String) throws {
    var run = RuleRun(objective: "bowl", steps: 2000)
    let settings: Settings = ["inner": .selection(Selection(inner))]
    let objective = try run.plan().objective
    run.rate = try run.method("lookahead", settings).recommendedRate(on: objective)
    let found = try run.trajectory("lookahead", settings)
    #expect(!found.hasDiverged)
    #expect(try #require(found.losses.last) < 0.1 * found.losses[0])
  }

  @Test func noRuleThatHoldsARuleIsHeldByOne() {
    #expect(!Catalog.innerRules.contains { $0.holdsOptimizer })
    #expect(!SettingDomain.optimizer.contains(.selection(Selection("lookahead"))))
    #expect(
      !SettingDomain.optimizer.contains(.selection(Selection("adam", ["clip": .word("component")])))
    )
  }

  @Test func anInnerRuleKeepsItsMemoryWhenItsSettingsChangeAndElseBeginsWithNone() throws {
    let run = RuleRun(objective: "ravine", rate: 0.05, steps: 20)
    func selected(_ name: String, _ settings: Settings = [:]) throws -> ConfiguredOptimizer {
      try run.method("lookahead", ["inner": .selection(Selection(name, settings))])
    }
    var half = try selected("momentum").run(try run.plan())
    half.advance(by: 7)
    var plan = try run.plan()
    var (kept, fresh) = (
      try selected("momentum", ["momentum": .number(0.8)]).run(plan, continuing: half),
      try selected("adam").run(plan, continuing: half)
    )
    kept.advance(by: 1)
    fresh.advance(by: 1)
    plan.start = half.path.latest
    var still = try selected("adam").run(plan)
    still.advance(by: 1)
    #expect(agree([fresh.path.latest], [still.path.latest]))
    var bare = try selected("momentum", ["momentum": .number(0.8)]).run(plan)
    bare.advance(by: 1)
    #expect((kept.path.latest - bare.path.latest).norm > 0.01)
  }
}
