import Testing

@testable import Optimization

/// The words of whole runs in their order: none of them flips between two, and all are held for a while.
extension BehaviorTests {
  /// The words from the start to a step, each once for as long as it holds.
  private func words(_ run: Diagnosis, from first: Int = 2, to last: Int) -> [String] {
    (first...last).reduce(into: []) { words, step in
      let word = run.behavior(at: step).word
      if words.last != word { words.append(word) }
    }
  }

  @Test func anUnevenBounceIsAZigzagUntilItIsACycle() throws {
    // η·λmax is 3.5 on one side of the valley, yet the loss only alternates between 9.5 and 23.3.
    let run = try diagnosis(on: "himmelblau", rate: 0.03, steps: 60)
    #expect(
      words(run, to: 60) == ["converging", "zigzag", "limit cycle"])
  }

  @Test func aBounceThatGrowsAndSettlesNeverDiverges() throws {
    let run = try diagnosis(on: "cosine_wave_1d", rate: 1.3, steps: 60)
    #expect(
      words(run, to: 60)
        == ["starting", "zigzag", "limit cycle"])
  }

  @Test(arguments: ["bowl", "trough"])
  func swingsThatGrowAndShrinkWithinTheSameBoundsDoNotGrow(_ function: String) throws {
    // RMSProp ends on a cycle as wide as its rate, which never closes quite.
    let run = try diagnosis("rmsprop", on: function, rate: 0.1, steps: 200)
    let words = words(run, to: 200)
    #expect(words.count <= 5 && words.last == "zigzag", "\(words)")
  }

  @Test func aStableHeavyBallNeitherGrowsNorDiverges() throws {
    // ηλ = 2.8 is below the limit 2(1 + β) = 3.
    let run = try diagnosis("momentum", ["momentum": .number(0.5)], rate: 1.4)
    #expect(words(run, to: 60) == ["starting", "zigzag", "at a minimum"])
  }

  @Test func aPeakLongPastDoesNotGrow() throws {
    let objective = try #require(Catalog.objective(named: "himmelblau")).product()
    let rate = try #require(Catalog.optimizer(named: "lbfgs")).product()
      .recommendedRate(on: objective)
    let run = try diagnosis("lbfgs", on: "himmelblau", rate: rate)
    #expect(
      words(run, to: 60) == ["converging", "overshoot", "zigzag", "at a minimum"])
  }

  @Test func oneBadStepIsNoDivergence() throws {
    for optimizer in ["gd", "momentum", "adagrad"] {
      let run = try diagnosis(optimizer, on: "rosenbrock", rate: 0.0032)
      #expect(!words(run, to: 60).contains("diverging"), "\(optimizer)")
    }
  }

  @Test func threeRisesInARowAreADivergence() throws {
    // x grows by 1.4 in every step.
    #expect(words(try diagnosis(rate: 1.2), to: 20) == ["starting", "diverging"])
  }

  @Test func aTurningPointAboutAMinimumIsNoPlateau() throws {
    for optimizer in ["nesterov", "rprop", "rmsprop", "nadam"] {
      let objective = try #require(Catalog.objective(named: "trough")).product()
      let rate = try #require(Catalog.optimizer(named: optimizer)).product()
        .recommendedRate(on: objective)
      let run = try diagnosis(optimizer, on: "trough", rate: rate, steps: 90)
      #expect(!words(run, to: 90).contains("on a plateau"), "\(optimizer)")
    }
  }

  @Test func nesterovSwingsInTheTroughLessEachTime() throws {
    let objective = try #require(Catalog.objective(named: "trough")).product()
    let rate = try #require(Catalog.optimizer(named: "nesterov")).product()
      .recommendedRate(on: objective)
    let run = try diagnosis("nesterov", on: "trough", rate: rate, steps: 90)
    #expect(
      words(run, to: 90) == ["starting", "overshoot", "damped"])
  }

  @Test func aFunctionWithoutSaddlesHasNone() throws {
    for rate in [0.5, 1] {
      let run = try diagnosis("lbfgs", on: "rosenbrock", rate: rate, steps: 90)
      #expect(!words(run, to: 90).contains("at a saddle"), "\(rate)")
    }
  }
}
