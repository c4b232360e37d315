import Testing

@testable import Optimization

/// Eight places at once, held to each alone.
@Suite struct LaneRunTests {
  /// The rules whose coordinates move by themselves, with what none of them does by default.
  private static let optimizers: [(name: String, settings: Settings)] =
    [
      "gradient_descent", "momentum", "nesterov", "adagrad", "adadelta", "rmsprop", "rprop", "adam",
      "adamw", "adamax", "amsgrad", "nadam", "radam", "adabelief", "yogi", "adan", "lion",
      "sign_sgd",
      "signum", "asgd", "schedule_free_sgd", "schedule_free_adamw",
    ].map { ($0, [:]) } + [
      ("gradient_descent", ["clip": .word("component"), "weight_decay": .number(0.01)]),
      ("lookahead", ["inner": .selection(Selection("yogi"))]),
      ("adam", ["weight_decay": .number(0.1), "weight_decay_mode": .word("proximal")]),
    ]

  private static let starts = PointLanes(
    x: SIMD8(-1.2, 0.3, 2, -0.5, 1e-3, 4, -3, 0), y: SIMD8(1, -0.7, 2, 0.25, 0, -4, 1e3, 1e-9))

  @Test func gradientsAreThoseOfEachPointToTheLastBit() throws {
    let typed = try [
      "x^2 + 3 sin(y)^2", "sqrt(abs(x)) + x y", "max(x, y)^3 - ln(x^2 + 1)", "x sqrt(x)",
    ]
    .map { try TypedFunction($0).objective }
    for objective in Catalog.objectives.map({ $0.product() }) + typed {
      let middle = objective.region.center
      let spread = Point(objective.region.width, objective.region.height) / 7
      var places = Self.starts
      for lane in 0..<8 where lane != 4 { places[lane] = middle + places[lane] * spread }
      let gradients = objective.gradients(at: places)
      for lane in 0..<8 {
        let gradient = objective.gradient(at: places[lane])
        let name = "\(type(of: objective)) at \(places[lane])"
        #expect(
          isSame(gradients.x[lane], gradient.x) && isSame(gradients.y[lane], gradient.y), "\(name)")
      }
    }
  }

  @Test(arguments: optimizers)
  func everyLaneMovesAsARunOfItsOwn(_ subject: (name: String, settings: Settings)) throws {
    let optimizer = try #require(Catalog.optimizer(named: subject.name)).product(subject.settings)
    let schedule = try #require(Catalog.schedule(named: "cosine")).product()
    for name in [
      "rosenbrock", "rastrigin", "drop_wave", "cosine_wave_1d", "square_1d", "line_huber",
    ] {
      let objective = try #require(Catalog.objective(named: name)).product()
      var plan = Plan(
        objective: objective, start: .zero, learningRate: 0.004, schedule: schedule, horizon: 60)
      var starts = Self.starts
      if type(of: objective).dimension == 1 { starts.y = .zero }
      var lanes = try #require(LaneRun(optimizer, plan, from: starts))
      lanes.advance(by: 25)
      lanes.advance()
      for lane in 0..<8 {
        plan.start = starts[lane]
        var run = optimizer.run(plan)
        run.advance()
        #expect(lanes.points[lane] == run.path.latest, "\(name), lane \(lane)")
        #expect(lanes.diverged.contains(lane) == run.hasDiverged, "\(name), lane \(lane)")
      }
    }
  }

  @Test func aLaneThatDivergesStaysBeforeThePointThatIsNotFinite() throws {
    let optimizer = try #require(Catalog.optimizer(named: "gradient_descent")).product()
    let objective = try #require(Catalog.objective(named: "rosenbrock")).product()
    let plan = Plan(objective: objective, start: .zero, learningRate: 0.001, horizon: 40)
    var lanes = try #require(LaneRun(optimizer, plan, from: Self.starts))
    lanes.advance()
    // (−3, 1000) lies so high on the wall that a step leads beyond; the minimum's neighbours do not.
    #expect(lanes.diverged.contains(6) && !lanes.diverged.contains(0))
    #expect(lanes.points[6].isFinite)
  }

  @Test(arguments: ["prodigy", "lbfgs", "newton", "polyak"])
  func aRuleThatLooksAtMoreThanOneCoordinateHasNoLanes(_ name: String) throws {
    let optimizer = try #require(Catalog.optimizer(named: name)).product()
    let objective = try #require(Catalog.objective(named: "rosenbrock")).product()
    let plan = Plan(objective: objective, start: .zero, learningRate: 0.01, horizon: 10)
    #expect(LaneRun(optimizer, plan, from: Self.starts) == nil)
  }

  /// The same bits; a number that is none is like any other that is none.
  private func isSame(_ a: Double, _ b: Double) -> Bool {
    a.bitPattern == b.bitPattern || (a.isNaN && b.isNaN)
  }
}
