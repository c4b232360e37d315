import Numbers
import Testing

@testable import Optimization

/// Rate and momentum recommended together, after the curvatures at the minimum.
struct TunedMomentumTests {
  private func recommendation(_ rule: String, _ settings: Settings = [:], on function: String)
    throws
    -> Recommendation
  {
    let objective = try #require(Catalog.objective(named: function)).product()
    return try #require(Catalog.optimizer(named: rule)).recommendation(
      with: settings, on: objective)
  }

  // κ = 25: the roots of the curvatures are 2 and 10.
  @Test func theClosedFormsAreThoseOfTheBooks() throws {
    let curvatures = try #require(Curvatures(smallest: 4, largest: 100))
    let (ball, nesterov) = (curvatures.heavyBall, curvatures.nesterov)
    // ((5 − 1)/(5 + 1))² = 0.444, of which two digits of 1 − β are kept, and (2/12)² = 0.0278.
    #expect(ball.momentum == 0.44)
    #expect(abs(ball.rate - 1 / 36) < 3e-4)
    // (√76 − 2)/(√76 + 2) = 0.6268 and 4/304.
    #expect(nesterov.momentum == 0.63)
    #expect(abs(nesterov.rate - 4.0 / 304) < 1e-12)
  }

  @Test func aMomentumThatWouldHardlyBeSeenIsNotRecommended() throws {
    let round = try #require(Curvatures(smallest: 2, largest: 2))
    #expect(round.heavyBall.momentum == 0.4 && round.nesterov.momentum == 0.4)
    // The middle of 0.1350 … 2.664 over λ, in ratios, between which a heavy ball with β = 0.4 is as fast as
    // it gets.
    #expect(abs(round.heavyBall.rate - 0.3) < 1e-12)
  }

  @Test func flatAndPointedMinimaTuneNothing() {
    for (smallest, largest) in [(0, 1), (-1, 1), (1, .infinity), (.nan, 1), (1e-9, 1)] {
      #expect(Curvatures(smallest: smallest, largest: largest) == nil)
    }
  }

  @Test func theFormsOfMomentumDrawTheSamePathAtWhatIsRecommended() throws {
    let plain = try recommendation("momentum", on: "booth")
    let average = try recommendation("momentum", ["form": .word("moving_average")], on: "booth")
    #expect(plain.settings == ["momentum": .number(0.4)] && average.settings == plain.settings)
    #expect(average.rate == (plain.rate / 0.6).rounded(significant: 2))
  }

  // The trough has the curvatures 0.2 and 4; at the rate of the closed form, 0.67, the first step leaves.
  @Test func aTunedRateIsTheNextOneThatStaysInThePicture() throws {
    #expect(
      try recommendation("momentum", on: "ravine")
        == Recommendation(rate: 0.46, settings: ["momentum": .number(0.4)]))
    #expect(
      try recommendation("nesterov", on: "ravine")
        == Recommendation(rate: 0.22, settings: ["momentum": .number(0.59)]))
  }

  @Test func aGivenMomentumIsKept() throws {
    let given: Settings = ["momentum": .number(0.9)]
    for rule in ["momentum", "nesterov"] {
      #expect(try recommendation(rule, given, on: "ravine").settings.isEmpty)
      #expect(try recommendation(rule, given, on: "ravine").rate == 0.04)
    }
    #expect(try recommendation("adam", on: "ravine").settings.isEmpty)
  }
}
