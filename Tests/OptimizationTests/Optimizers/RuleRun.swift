import Optimization
import Testing

/// A run of a rule by name at a constant rate, for tests that say what they expect of its points.
struct RuleRun {
  var objective = "square_1d"
  var start: Point? = nil
  var rate = 0.25
  var steps = 3
  var noise = 0.0

  /// The path of a rule with some settings.
  func trajectory(_ name: String, _ settings: Settings = [:]) throws -> Trajectory {
    var run = try method(name, settings).run(try plan())
    run.advance()
    return Trajectory(run)
  }

  /// A rule with some settings.
  func method(_ name: String, _ settings: Settings = [:]) throws -> ConfiguredOptimizer {
    try #require(Catalog.optimizer(named: name)).product(settings)
  }

  func plan() throws -> Plan {
    let objective = try #require(Catalog.objective(named: objective)).product()
    return Plan(
      objective: objective, start: start ?? objective.start, learningRate: rate,
      schedule: try #require(Catalog.schedule(named: "constant")).product(), horizon: steps,
      gradients: .noise(deviation: noise), seed: 5)
  }
}

/// Whether two paths agree to a relative 10⁻⁹, step by step.
func agree(_ a: [Point], _ b: [Point]) -> Bool {
  a.count == b.count && zip(a, b).allSatisfy { ($0 - $1).norm <= 1e-9 * max(1, $1.norm) }
}
