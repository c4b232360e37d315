import Testing

@testable import Optimization

/// Rules over n parameters, held to the same rules over a point.
struct ParameterStepperTests {
  /// Rules that run on n parameters, by name.
  static let names: [String] = Catalog.optimizers.filter { item in
    item.product().stepper(from: ParameterArray<Double>([1, 2]), rate: 0.1) != nil
  }.map(\.name)

  /// The slope of f = Σ cᵢ θᵢ², where c goes 1, 2, 3 over and over.
  private static func gradient(at point: [Double]) -> [Double] {
    point.enumerated().map { 2 * Double($0 % 3 + 1) * $1 }
  }

  private static let function = ParameterFunction<Double>(
    lowestValue: 0,
    value: { parameters in
      parameters.elements.enumerated().reduce(0) { $0 + Double($1.0 % 3 + 1) * $1.1 * $1.1 }
    },
    gradient: { ParameterArray(gradient(at: $0.elements)) })

  /// Where a rule goes in some steps.
  private static func path(
    of method: ConfiguredOptimizer, from start: [Double], rate: Double = 0.05, steps: Int = 12
  ) throws -> [[Double]] {
    var parameters = ParameterArray(start)
    let stepper = try #require(method.stepper(from: parameters, rate: rate))
    return (0..<steps).map { _ in
      stepper.step(
        &parameters, gradient: function.gradient(parameters), rate: rate, on: function)
      return parameters.elements
    }
  }

  /// Clipping and every kind of weight decay.
  static let transforms: [Settings] = [
    [:], ["clip": .word("component"), "clip.threshold": .number(0.5)],
    ["clip": .word("norm"), "clip.threshold": .number(0.5)],
    ["weight_decay": .number(0.1), "weight_decay_mode": .word("coupled")],
    ["weight_decay": .number(0.1), "weight_decay_mode": .word("decoupled")],
    ["weight_decay": .number(0.1), "weight_decay_mode": .word("proximal")],
  ]

  @Test(arguments: names)
  func twoParametersMoveAsThePointDoes(_ name: String) throws {
    let item = try #require(Catalog.optimizer(named: name))
    // x² + 2y², the first two terms of the function above.
    let objective = try #require(Catalog.objective(named: "bowl")).product()
    let schedule = try #require(Catalog.schedule(named: "constant")).product()
    for settings in Self.transforms {
      let method = item.product(settings)
      var run = method.run(
        Plan(
          objective: objective, start: Point(1, -0.7), learningRate: 0.05, schedule: schedule,
          horizon: 12))
      run.advance()
      let found = try Self.path(of: method, from: [1, -0.7])
      let expected = run.path.points.dropFirst().map { [$0.x, $0.y] }
      switch name {
      case "lookahead" where settings["weight_decay_mode"] == .word("proximal"):
        // In the plane the decay of the step that takes the point back is that of the slow weights.
        #expect(found.prefix(4) == expected.prefix(4))
      case "conjugate_gradient", "lookahead":
        // A curvature that is a difference of gradients, and decay before the point is taken back.
        #expect(found.count == expected.count)
        for (found, expected) in zip(found.joined(), expected.joined()) {
          #expect(abs(found - expected) < 1e-6, "\(settings)")
        }
      default:
        #expect(found == expected, "\(settings)")
      }
    }
  }

  @Test(arguments: ["adamw", "sam"])
  func aWarmUpFromNothingLeavesScheduledDecayFinite(_ name: String) throws {
    let method = try #require(Catalog.optimizer(named: name)).product([
      "weight_decay": .number(0.1), "weight_decay_mode": .word("scheduled"),
    ])
    var parameters = ParameterArray<Double>([1, -0.7])
    let stepper = try #require(method.stepper(from: parameters, rate: 0))
    for rate in [0, 0.05] {
      let gradient = Self.function.gradient(parameters)
      stepper.step(&parameters, gradient: gradient, rate: rate, on: Self.function)
    }
    // The first step is decay alone, by λ.
    #expect(parameters.elements.allSatisfy(\.isFinite) && parameters[0] < 0.9)
  }

  /// Rules of the catalog without sums, and without need of the vector as a whole.
  static let elementwise = names.filter {
    ![
      "adafactor", "polyak", "prodigy", "d_adaptation_sgd", "d_adaptation_adam", "backtracking",
      "conjugate_gradient", "lbfgs", "sam",
    ].contains($0)
  }

  @Test(arguments: elementwise)
  func everyParameterMovesAsIfAlone(_ name: String) throws {
    let item = try #require(Catalog.optimizer(named: name))
    for settings in Self.transforms where settings["clip"] != .word("norm") {
      let method = item.product(settings)
      for count in [3, 8, 17, 21] {
        let start = (0..<count).map { 1 - 0.13 * Double($0) }
        let whole = try Self.path(of: method, from: start)
        // Two neighbours alone; three, so that the coefficients are theirs.
        for index in Swift.stride(from: 0, to: count - 2, by: 3) {
          let part = try Self.path(of: method, from: Array(start[index..<index + 3]))
          #expect(whole.map { Array($0[index..<index + 3]) } == part, "\(count) \(settings)")
        }
      }
    }
  }

  @Test(arguments: names)
  func singlePrecisionMovesNearlyAsDoubleDoes(_ name: String) throws {
    let method = try #require(Catalog.optimizer(named: name)).product()
    // No whole number of steps from a minimum: there a rounding decides on the sign of the slope.
    let start = (0..<11).map { 1.013 - 0.17 * Double($0) }
    var parameters = ParameterArray(start.map(Float.init))
    let stepper = try #require(method.stepper(from: parameters, rate: 0.05))
    let function = ParameterFunction<Float>(
      lowestValue: 0,
      value: { parameters in
        Self.function.value(ParameterArray(parameters.elements.map(Double.init)))
      },
      gradient: { ParameterArray(Self.gradient(at: $0.elements.map(Double.init)).map(Float.init)) })
    for expected in try Self.path(of: method, from: start, steps: 5) {
      stepper.step(
        &parameters, gradient: function.gradient(parameters), rate: 0.05, on: function)
      for (found, expected) in zip(parameters.elements, expected) {
        // A thousand roundings of a Float of size 1.
        #expect(abs(Double(found) - expected) < 1e-4)
      }
    }
  }

  @Test func rulesThatAskForTheHessianStayInThePlane() {
    let plane = Catalog.optimizers.map(\.name).filter { !Self.names.contains($0) }
    #expect(plane == ["newton", "sophia"])
  }
}
