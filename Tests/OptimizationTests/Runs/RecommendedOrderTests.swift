import Testing

@testable import Optimization

/// Who is ahead after sixty steps at recommended rates, where theory says who should be.
///
/// That no rule leaves or diverges within 300 steps is tested with the rates.
struct RecommendedOrderTests {
  /// How far f is above its minimum after sixty steps.
  private func loss(_ rule: String, on function: String) throws -> Double {
    let objective = try #require(Catalog.objective(named: function)).product()
    let item = try #require(Catalog.optimizer(named: rule))
    let recommended = item.recommendation(on: objective)
    let plan = Plan(
      objective: objective, start: objective.start, learningRate: recommended.rate,
      schedule: Constant(), horizon: 60)
    var run = item.product(recommended.settings).run(plan)
    run.advance()
    let lowest = objective.minima.map { objective.value(at: $0.point) }.min() ?? 0
    return objective.value(at: run.path.points[60]) - lowest
  }

  private func expectNoWorseThanDescent(_ rules: [String], on function: String) throws {
    let descent = try loss("gd", on: function)
    for rule in rules {
      #expect(try loss(rule, on: function) <= descent, "\(rule) on \(function)")
    }
  }

  // Two steps are enough for conjugate directions, one for Newton's method.
  @Test(arguments: ["bowl", "ravine", "narrow_ravine", "rotated_ravine", "booth", "matyas"])
  func onAParabolaRulesThatUseItsCurvatureAreAtLeastAsGoodAsDescent(_ function: String) throws {
    try expectNoWorseThanDescent(
      ["newton", "conjugate_gradient", "lbfgs"], on: function)
  }

  // √κ in place of κ, from where κ is that of a valley.
  @Test(arguments: [
    "ravine", "narrow_ravine", "rotated_ravine", "saito_bowl", "rosenbrock", "beale", "matyas",
    "dixon_price", "booth", "mccormick", "six_hump_camel",
  ])
  func inAValleyMomentumIsAtLeastAsGoodAsDescent(_ function: String) throws {
    try expectNoWorseThanDescent(["momentum", "nesterov"], on: function)
  }

  // κ = 100 along the axes, which a scale for each coordinate takes away.
  @Test func alongTheAxesRulesThatScaleEachCoordinateAreAtLeastAsGoodAsDescent() throws {
    try expectNoWorseThanDescent(
      [
        "adagrad", "rmsprop", "rprop", "adam", "adamw", "adamax", "amsgrad", "nadam", "adabelief",
        "yogi", "adan", "lion", "sign_sgd", "adafactor", "schedule_free_adamw",
      ], on: "narrow_ravine")
  }
}
