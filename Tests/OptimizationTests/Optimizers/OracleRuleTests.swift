import Testing

@testable import Optimization

/// Rules that ask the function for more than one gradient, by hand on f = x² and f = x² − y².
struct OracleRuleTests {
  private let fromEight = RuleRun(start: Point(8, 0), steps: 2)

  @Test func samTakesTheSlopeUphill() throws {
    // e = 1/2: 8 − 1/4 · 2 · 8.5 = 3.75, then 3.75 − 1/4 · 2 · 4.25 = 1.625.
    let found = try fromEight.trajectory("sam", ["rho": .number(0.5)])
    #expect(found.points.map(\.x) == [8, 3.75, 1.625])
  }

  @Test func adaptiveSAMGoesUphillByTheCoordinate() throws {
    // e = 1/2 · 8² · 16 / (8 · 16) = 4: 8 − 1/4 · 2 · 12 = 2.
    let settings: Settings = ["rho": .number(0.5), "adaptive": .flag(true)]
    #expect(try fromEight.trajectory("sam", settings).points[1].x == 2)
  }

  @Test(arguments: [false, true]) func samRestsWhereThereIsNoSlope(_ isAdaptive: Bool) throws {
    let run = RuleRun(objective: "bowl", start: .zero, steps: 5)
    let found = try run.trajectory("sam", ["adaptive": .flag(isAdaptive), "rho": .number(1)])
    #expect(found.points == Array(repeating: .zero, count: 6))
  }

  @Test func bothGradientsOfSAMMeetTheSameNoise() throws {
    let run = RuleRun(objective: "ravine", rate: 0.2, steps: 50, noise: 1)
    let found = try run.trajectory("sam", ["rho": .number(0)])
    #expect(agree(found.points, try run.trajectory("gradient_descent").points))
  }

  @Test func sophiaDividesByTheAverageCurvature() throws {
    // h = 1, then 1.5: 8 − 1/4 · 16/1 = 4, then 4 − 1/4 · 8/1.5 = 8/3.
    var settings = Self.plain
    settings["hessian_timing"] = .word("before_step")
    let points = try fromEight.trajectory("sophia", settings).points
    #expect(agree(points, [Point(8, 0), Point(4, 0), Point(8 / 3, 0)]))
  }

  @Test func sophiaKnowsNoCurvatureAtFirstWhenItLooksAfterTheStep() throws {
    var settings = Self.plain
    settings["clip_threshold"] = .number(2)
    // A step of signs, 1/4 · 2 long; then h = 1: 7.5 − 1/4 · min(15, 2).
    #expect(try fromEight.trajectory("sophia", settings).points.map(\.x) == [8, 7.5, 7])
  }

  @Test func sophiaLooksAtTheCurvatureOnlyNowAndThen() throws {
    var settings = Self.plain
    settings["hessian_timing"] = .word("before_step")
    settings["update_interval"] = .number(2)
    // h stays 1 in the second step: 4 − 1/4 · 8.
    #expect(try fromEight.trajectory("sophia", settings).points.map(\.x) == [8, 4, 2])
  }

  @Test func negativeCurvatureMakesSophiaTakeItsLongestStepDownhill() throws {
    var settings = Self.plain
    settings["hessian_timing"] = .word("before_step")
    settings["clip_threshold"] = .number(1)
    let run = RuleRun(objective: "saddle", start: Point(0, 0.5), steps: 4)
    #expect(try run.trajectory("sophia", settings).points.map(\.y) == [0.5, 0.75, 1, 1.25, 1.5])
  }

  /// Averages that are easy to follow, no correction and no clipping.
  private static let plain: Settings = [
    "beta1": .number(0), "beta2": .number(0.5), "gamma": .number(1), "update_interval": .number(1),
    "clip_threshold": .number(100), "bias_correction": .flag(false), "weight_decay": .number(0),
  ]
}
