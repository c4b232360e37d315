import Testing

@testable import Optimization

/// How often the words of runs change, over all rules on twelve functions, with and without noise.
struct VerdictSurveyTests {
  static let objectives = [
    "square", "cosine_wave_1d", "bowl", "ravine", "rosenbrock", "himmelblau", "beale", "booth",
    "six_hump_camel", "ackley", "rastrigin", "saddle",
  ]

  private static let steps = 60

  /// The words of a run at its recommended rate from the second step on.
  private func words(
    _ method: ConfiguredOptimizer, on objective: any Objective, noise: Double, rate: Double
  ) -> [String] {
    let plan = Plan(
      objective: objective, start: objective.start, learningRate: rate, schedule: Constant(),
      horizon: Self.steps, gradients: .noise(deviation: noise), seed: 1)
    var run = method.run(plan)
    run.advance()
    let diagnosis = Diagnosis(Trajectory(run), of: plan, by: method)
    return (2...Self.steps).map { diagnosis.behavior(at: $0).word }
  }

  // Judged anew at every step, the same runs changed their word more than four times each.
  @Test func theWordsOfRunsChangeLessThanTwiceEach() throws {
    var (changes, runs) = (0, 0)
    for name in Self.objectives {
      let objective = try #require(Catalog.objective(named: name)).product()
      let slope = objective.gradient(at: objective.start).norm
      for item in Catalog.optimizers {
        let method = item.product()
        let rate = method.recommendedRate(on: objective)
        for noise in [0, 0.1 * slope] {
          let words = words(method, on: objective, noise: noise, rate: rate)
          let own = zip(words, words.dropFirst()).count { $0 != $1 }
          #expect(own <= 6, "\(item.name) on \(name), noise \(noise)")
          changes += own
          runs += 1
        }
      }
    }
    #expect(Double(changes) <= 1.4 * Double(runs), "\(changes) in \(runs) runs")
  }
}
