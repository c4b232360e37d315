import Testing

@testable import Optimization

/// The stated limits on η·λ, tried out on f = x² + 2y², whose curvatures are 2 and 4.
struct StabilityLimitTests {
  /// Every rule at its defaults, and the settings a limit depends on.
  static let cases: [(name: String, settings: Settings)] =
    Catalog.optimizers.map { ($0.name, [:]) }
    + [
      ("momentum", ["momentum": .number(0.5)]),
      ("momentum", ["dampening": .number(0.3)]),
      ("momentum", ["form": .word("velocity")]),
      ("momentum", ["form": .word("moving_average")]),
      ("momentum", ["bias_correction": .flag(true), "form": .word("moving_average")]),
      ("nesterov", ["momentum": .number(0.5)]),
      ("nesterov", ["form": .word("velocity")]),
      ("nesterov", ["form": .word("moving_average")]),
      ("asgd", ["lambd": .number(0)]),
    ].filter { Catalog.optimizer(named: $0.0)?.setting(named: $0.1.keys.first ?? "") != nil }

  @Test(arguments: cases)
  func belowTheLimitARunComesInAndAboveItGoesOut(_ name: String, _ settings: Settings) throws {
    let method = try #require(Catalog.optimizer(named: name)).product(settings)
    guard let limit = method.stabilityLimit else { return }
    #expect(try lastLoss(of: method, rate: 0.97 * limit / 4) < 1e-3)
    #expect(try lastLoss(of: method, rate: 1.03 * limit / 4) > 1e3)
  }

  @Test func theTextbookLimitsAreStated() throws {
    func limit(_ name: String, _ settings: Settings = [:]) throws -> Double? {
      try #require(Catalog.optimizer(named: name)).product(settings).stabilityLimit
    }
    #expect(try limit("gd") == 2)
    #expect(try limit("momentum") == 2 * (1 + 0.9))
    #expect(try limit("nesterov") == (2 + 2 * 0.9) / (1 + 2 * 0.9))
    #expect(try limit("adam") == nil)
  }

  private func lastLoss(of method: ConfiguredOptimizer, rate: Double) throws -> Double {
    let objective = try #require(Catalog.objective(named: "bowl")).product()
    let plan = Plan(
      objective: objective, start: Point(0.01, 1), learningRate: rate,
      schedule: Constant(), horizon: 1000)
    var run = method.run(plan)
    run.advance()
    return run.hasDiverged ? .infinity : objective.value(at: run.path.latest)
  }
}
