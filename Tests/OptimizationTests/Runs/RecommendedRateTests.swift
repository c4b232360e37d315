import Numbers
import Testing

@testable import Optimization

/// The rate that a rule gets on a function where the user has not chosen one.
struct RecommendedRateTests {
  static let objectives = Catalog.objectives.map(\.name)

  /// Functions with a minimum on which no rule leaves the drawn part or diverges later on.
  static let wellKnown: Set = [
    "square", "bowl", "ravine", "narrow_ravine", "rosenbrock", "beale", "booth", "himmelblau",
    "mccormick", "six_hump_camel", "griewank", "rastrigin",
  ]

  private func objective(_ name: String) throws -> any Objective {
    try #require(Catalog.objective(named: name)).product()
  }

  private func method(_ name: String) throws -> ConfiguredOptimizer {
    try #require(Catalog.optimizer(named: name)).product()
  }

  /// Rules that begin with a guess of a millionth of the distance; on plateaus it takes them more
  /// steps than a picture has to find a better one, whatever the rate.
  static let slowStarters: Set = ["d_adaptation_sgd", "d_adaptation_adam", "prodigy"]

  @Test(arguments: objectives) func everyRuleShowsAPathOnEveryFunction(_ name: String) throws {
    let objective = try objective(name)
    for item in Catalog.optimizers {
      let recommended = item.recommendation(on: objective)
      let (method, rate) = (item.product(recommended.settings), recommended.rate)
      #expect(rate > 0 && rate.isFinite && rate == rate.rounded(significant: 2))
      // Newton's method goes to saddles and maxima, and over the edge, at any rate.
      guard !method.isRateConventional else { continue }
      let whole = path(of: method, on: objective, rate: rate)
      let path = whole.prefix(61)
      let note: Comment = "\(item.name) on \(name) at \(rate)"
      if Self.wellKnown.contains(name) {
        #expect(whole.count == 301 && whole.allSatisfy(isInside(objective)), note)
      }
      let values = path.map { objective.value(at: $0) }
      let (first, last) = (values[0], values[values.count - 1])
      #expect(path.count == 61 && last < first, note)
      // Nothing is seen of what climbs above the start by more than it comes down.
      let fall = first - (values.min() ?? first)
      #expect((values.max() ?? first) - first <= fall, note)
      if !objective.minima.isEmpty { #expect(path.allSatisfy(isInside(objective)), note) }
      if !Self.slowStarters.contains(item.name) {
        #expect(reach(of: path, in: objective) >= 0.03, note)
      }
    }
  }

  private func path(of method: ConfiguredOptimizer, on objective: any Objective, rate: Double)
    -> [Point]
  {
    let plan = Plan(
      objective: objective, start: objective.start, learningRate: rate, schedule: Constant(),
      horizon: 300)
    var run = method.run(plan)
    run.advance()
    return run.path.points
  }

  private func isInside(_ objective: any Objective) -> (Point) -> Bool {
    let isSurface = type(of: objective).dimension > 1
    return { point in
      isSurface ? objective.region.contains(point) : objective.region.x.contains(point.x)
    }
  }

  /// How far the path gets from its start, as a share of the drawn part's width or height.
  private func reach(of path: ArraySlice<Point>, in objective: any Objective) -> Double {
    let extent = Point(objective.region.width, objective.region.height)
    return path.map { abs(($0 - path[0]).x) / extent.x }.max().map { widest in
      max(widest, path.map { abs(($0 - path[0]).y) / extent.y }.max() ?? 0)
    } ?? 0
  }

  @Test func aRateAtWhichARunLeavesLaterOnIsWorthNothing() throws {
    let pairs = [
      ("d_adaptation_sgd", "booth", 0.59), ("adan", "mccormick", 0.18),
      ("sophia", "mccormick", 0.046), ("adan", "beale", 0.3),
    ]
    for (rule, function, rate) in pairs {
      let (method, objective) = (try method(rule), try objective(function))
      #expect(RateTrial(method, on: objective, rate: rate).merit < 0.001, "\(rule) on \(function)")
      #expect(method.recommendedRate(on: objective) != rate)
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
