import Testing

@testable import Optimization

/// The rate that a rule gets on a function where the user has not chosen one.
struct RecommendedRateTests {
  static let objectives = Catalog.objectives.map(\.name)

  private func objective(_ name: String) throws -> any Objective {
    try #require(Catalog.objective(named: name)).product()
  }

  private func method(_ name: String) throws -> Method {
    try #require(Catalog.optimizer(named: name)).product()
  }

  /// Rules that begin with a guess of a millionth of the distance; on plateaus it takes them more
  /// steps than a picture has to find a better one, whatever the rate.
  static let slowStarters: Set = ["d_adaptation_sgd", "d_adaptation_adam"]

  @Test(arguments: objectives) func everyRuleShowsAPathOnEveryFunction(_ name: String) throws {
    let objective = try objective(name)
    for item in Catalog.optimizers {
      let method = item.product()
      let rate = method.recommendedRate(on: objective)
      #expect(rate > 0 && rate.isFinite && rate == rate.rounded(significant: 2))
      let trial = RateTrial(method, on: objective, rate: rate)
      guard !method.isRateConventional else {
        #expect(trial.merit > 0 || rate == method.guessedRate(on: objective))
        continue
      }
      guard !Self.slowStarters.contains(item.name) else {
        #expect(trial.merit > 0)
        continue
      }
      #expect(trial.merit >= 0.03, "\(item.name) on \(name): \(rate) has \(trial.merit)")
    }
  }

  @Test func aGuessThatShowsEnoughIsKept() throws {
    #expect(try method("gd").recommendedRate(on: objective("ravine")) == 0.4)
    #expect(try method("adam").recommendedRate(on: objective("ravine")) == 0.3)
  }

  @Test func aGuessThatShowsLittleIsReplaced() throws {
    let (objective, method) = (try objective("saddle"), try method("adagrad"))
    let guess = method.guessedRate(on: objective)
    let rate = method.recommendedRate(on: objective)
    #expect(rate < guess)
    let merits = [rate, guess].map { RateTrial(method, on: objective, rate: $0).merit }
    #expect(merits[0] > 2 * merits[1])
  }

  @Test func aRateThatLeavesOrDivergesOrHardlyMovesIsWorthNothing() throws {
    let (objective, method) = (try objective("bowl"), try method("gd"))
    for rate in [0.6, 1e3, 1e300, 1e-9] {
      #expect(RateTrial(method, on: objective, rate: rate).merit < 0.01)
    }
    #expect(RateTrial(method, on: objective, rate: 0.1).merit > 0.9)
  }
}
