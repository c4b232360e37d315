import Testing

@testable import Optimization

/// How soon a run under noise is said to wander, and that a slow descent is not.
struct NoiseVerdictTests {
  private func words(
    _ rule: String, on function: String, rate: Double, noise: Double, seed: UInt64
  ) throws -> [String] {
    let objective = try #require(Catalog.objective(named: function)).product()
    let optimizer = try #require(Catalog.optimizer(named: rule)).product()
    let plan = Plan(
      objective: objective, start: objective.start, learningRate: rate, schedule: Constant(),
      horizon: 200, gradients: .noise(deviation: noise), seed: seed)
    var run = optimizer.run(plan)
    run.advance()
    let diagnosis = Diagnosis(Trajectory(run), of: plan, by: optimizer)
    return (0...200).map { diagnosis.behavior(at: $0).word }
  }

  // The step by which the mean loss of eight seeds has come down to what it is in the end, with as many again
  // to see that it stays; by the mean loss of both halves it was said after 156, 133 and 154 steps.
  @Test(arguments: [
    ("gd", "bowl", 0.2, 30), ("momentum", "bowl", 0.02, 60), ("adam", "bowl", 0.3, 75),
    ("rmsprop", "bowl", 0.1, 110), ("adam", "ravine", 0.3, 75), ("adam", "booth", 0.67, 100),
  ])
  func aRunThatHasArrivedUnderNoiseIsSoonSaidToWander(
    _ rule: String, _ function: String, _ rate: Double, _ latest: Int
  ) throws {
    for seed in 0..<8 {
      let words = try words(rule, on: function, rate: rate, noise: 1, seed: UInt64(seed))
      let first = try #require(words.firstIndex(of: "wandering"), "seed \(seed)")
      #expect(first <= latest, "seed \(seed)")
      #expect(zip(words, words.dropFirst()).count { $0 != $1 } <= 4, "seed \(seed)")
    }
  }

  @Test(arguments: [("bowl", 0.01, 1.0), ("ravine", 0.1, 0.2)])
  func aSlowDescentUnderNoiseIsNotSaidToWander(
    _ function: String, _ rate: Double, _ noise: Double
  ) throws {
    for seed in 0..<8 {
      let words = try words("gd", on: function, rate: rate, noise: noise, seed: UInt64(seed))
      #expect(Set(words[7...]) == ["converging"], "seed \(seed)")
    }
  }
}
