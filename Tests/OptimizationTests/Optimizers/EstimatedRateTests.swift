import Testing

@testable import Optimization

/// Rules that estimate their own rate.
struct EstimatedRateTests {
  static let names = ["prodigy", "d_adaptation_sgd", "d_adaptation_adam"]

  @Test(arguments: names) func aStartWithoutSlopeStaysWhereItIs(_ name: String) throws {
    let run = RuleRun(objective: "bowl", start: .zero, rate: 1, steps: 30)
    for epsilon in [[:], ["epsilon": SettingValue.number(0)]]
    where
      try epsilon.isEmpty
      || #require(Catalog.optimizer(named: name)).setting(named: "epsilon") != nil
    {
      let found = try run.trajectory(name, epsilon)
      #expect(found.points == Array(repeating: .zero, count: 31))
    }
  }

  @Test(arguments: names) func noiseAtAPointWithoutSlopeIsNoTrouble(_ name: String) throws {
    let run = RuleRun(objective: "bowl", start: .zero, rate: 1, steps: 200, noise: 0.1)
    #expect(try !run.trajectory(name).hasDiverged)
  }

  @Test(arguments: names) func theFirstStepsAreAsShortAsTheFirstGuess(_ name: String) throws {
    let run = RuleRun(objective: "bowl", rate: 1, steps: 1)
    for guess in [1e-6, 1e-3] {
      let points = try run.trajectory(name, ["d0": .number(guess)]).points
      let length = (points[1] - points[0]).norm
      #expect(length > 0.1 * guess && length < 10 * guess)
    }
  }

  @Test func withoutAnotherValueProdigyKeepsTheRootOfBeta2() throws {
    let run = RuleRun(objective: "ravine", rate: 1, steps: 60)
    let given = try run.trajectory(
      "prodigy", ["beta2": .number(0.81), "beta3": .number(0.81.squareRoot())])
    #expect(try run.trajectory("prodigy", ["beta2": .number(0.81)]).points == given.points)
  }

  @Test func theSafeguardChangesNothingAtFullRateAndHoldsTheEstimateBackBelowIt() throws {
    let settings: Settings = ["safeguard_warmup": .flag(true)]
    var run = RuleRun(objective: "ravine", rate: 1, steps: 12)
    #expect(
      try run.trajectory("prodigy", settings).points == run.trajectory("prodigy").points)
    run.rate = 0.5
    let (safe, bare) = (
      try run.trajectory("prodigy", settings), try run.trajectory("prodigy")
    )
    #expect((safe.points[12] - safe.points[0]).norm < (bare.points[12] - bare.points[0]).norm)
  }

  @Test(arguments: ["prodigy", "d_adaptation_adam"])
  func decayBesideTheStepGoesAtTheirOwnRate(_ name: String) throws {
    // After one step δ = d₀ η, so decay of λ moves the point by −d₀ η λ θ.
    let run = RuleRun(objective: "bowl", start: Point(1, 0), rate: 0.5, steps: 1)
    let bare = try run.trajectory(name, ["d0": .number(0.01)])
    let decayed = try run.trajectory(name, ["d0": .number(0.01), "weight_decay": .number(3)])
    #expect(agree([decayed.points[1] - bare.points[1]], [Point(-0.015, 0)]))
  }
}
