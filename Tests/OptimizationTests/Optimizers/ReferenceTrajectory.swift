import Optimization
import Testing

/// A path of an optimizer as another library computed it, with the settings that determine it.
struct ReferenceTrajectory: Decodable, Sendable, CustomTestStringConvertible {
  let id: String
  let optimizer: String
  let hyperparameters: [String: JSONValue]
  let learning_rate: Double
  let schedule: ReferenceSelection?
  let function: String
  let start: [Double]
  let steps: Int
  let trajectory: [[Double]]
  let losses: [Double]
  let tolerance: Double
  let auxiliary: Auxiliary?

  /// What else the reference keeps at every step.
  struct Auxiliary: Decodable, Sendable {
    /// The average of ASGD, or the point that schedule-free rules are evaluated at.
    let averaged: [[Double]]?
    /// The slow weights of Lookahead.
    let slow: [[Double]]?
    /// The estimated distance of Prodigy and D-Adaptation.
    let d: [[Double]]?

    /// The second point, whatever it is.
    var auxiliaryIterates: [[Double]]? { averaged ?? slow }
  }

  /// A schedule by name with its parameters.
  struct ReferenceSelection: Decodable, Sendable {
    let name: String
    let parameters: [String: JSONValue]
  }

  var testDescription: String { id }

  /// All cases, each from the library and version it names.
  static func all() throws -> [ReferenceTrajectory] {
    try Fixture.cases(ReferenceTrajectory.self, in: "Optimizers")
  }

  /// The same run as this project computes it.
  func run() throws -> Run {
    var run = try method().run(try plan())
    run.advance()
    return run
  }

  /// The rule with the reference's settings, each of which must be one of its settings.
  func method() throws -> ConfiguredOptimizer {
    let item = try #require(Catalog.optimizer(named: optimizer))
    let settings = try settings()
    for key in settings.keys {
      #expect(item.setting(named: key) != nil, "\(optimizer) has no setting \(key)")
    }
    return item.product(settings)
  }

  /// Everything else about the run.
  func plan() throws -> Plan {
    let objective = try #require(Catalog.objective(named: function)).product()
    var plan = Plan(
      objective: objective, start: try Point(coordinates: start), learningRate: learning_rate,
      schedule: try #require(Catalog.schedule(named: "constant")).product(), horizon: steps)
    if let schedule {
      let item = try #require(Catalog.schedule(named: schedule.name))
      plan.schedule = item.product(try Settings(json: schedule.parameters))
    }
    return plan
  }

  /// The settings; the clipping, an object in the fixture, becomes three of them, and an inner rule
  /// with its `inner_KEY`s one.
  private func settings() throws -> Settings {
    var settings = try Settings(
      json: hyperparameters.filter { $0.key != "clip" && !$0.key.hasPrefix("inner") })
    if case .text(let name) = hyperparameters["inner"] {
      let own = hyperparameters.filter { $0.key.hasPrefix("inner_") }
        .map { (String($0.key.dropFirst("inner_".count)), $0.value) }
      settings["inner"] = .selection(
        Selection(name, try Settings(json: Dictionary(uniqueKeysWithValues: own))))
    }
    guard case .object(let clip) = hyperparameters["clip"] else { return settings }
    settings["clip"] = try clip["kind"]?.setting()
    settings["clip.threshold"] = try clip["threshold"]?.setting()
    settings["clip.epsilon"] = try clip["epsilon"]?.setting()
    return settings
  }
}
