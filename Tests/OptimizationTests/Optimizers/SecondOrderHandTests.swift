import Optimization
import Testing

/// Rules that ask for more than the gradient, by hand.
struct SecondOrderHandTests {
  private func run(
    _ name: String, _ settings: Settings = [:], on objective: String, from start: Point,
    rate: Double = 1, steps: Int = 1
  ) throws -> Run {
    var run = try #require(Catalog.optimizer(named: name)).product(settings).run(
      Plan(
        objective: try #require(Catalog.objective(named: objective)).product(), start: start,
        learningRate: rate, schedule: try #require(Catalog.schedule(named: "constant")).product(),
        horizon: steps))
    run.advance()
    return run
  }

  private func end(
    _ name: String, _ settings: Settings = [:], on objective: String, from start: Point,
    rate: Double = 1, steps: Int = 1
  ) throws -> Point {
    try run(name, settings, on: objective, from: start, rate: rate, steps: steps).path.latest
  }

  // MARK: Newton

  @Test func newtonJumpsToTheMiddleOfABowlAndOfASaddleAlike() throws {
    #expect(try end("newton", on: "bowl", from: Point(3, -2)) == .zero)
    #expect(try end("newton", on: "saddle", from: Point(3, -2)) == .zero)
    #expect(try end("newton", on: "square_1d", from: Point(3, 0)) == .zero)
  }

  @Test func dampingTakesAShareOfTheWay() throws {
    #expect(try end("newton", on: "bowl", from: Point(4, -2), rate: 0.25) == Point(3, -1.5))
  }

  @Test func levenbergsShiftShortensTheStep() throws {
    // f = x², so f″ + μ = 2 + 2 and the step from 4 is 8/4.
    #expect(
      try end("newton", ["levenberg": .number(2)], on: "square_1d", from: Point(4, 0))
        == Point(2, 0))
    // f = x² − y² from (1, 1): (2 + 3) d₁ = 2 and (−2 + 3) d₂ = −2.
    #expect(
      try end("newton", ["levenberg": .number(3)], on: "saddle", from: Point(1, 1))
        == Point(0.6, 3))
  }

  @Test func aSingularMatrixEndsTheRunUnlessThereIsNoSlope() throws {
    // f = x² − y² with μ = 2 has no curvature left along y.
    let settings: Settings = ["levenberg": .number(2)]
    let run = try run("newton", settings, on: "saddle", from: Point(1, 1), steps: 5)
    #expect(run.hasDiverged && run.path.points == [Point(1, 1)])
    // The monkey saddle is flat to second order at the origin, where nothing pulls either.
    #expect(try end("newton", on: "monkey_saddle", from: .zero, steps: 5) == .zero)
  }

  // MARK: Polyak

  @Test func thePolyakStepHalvesTheWayOnARoundBowl() throws {
    // f = x² from 4: (16 − 0)/64 · 8 = 2.
    #expect(try end("polyak", on: "square_1d", from: Point(4, 0)) == Point(2, 0))
    // Half of the step with η = ½, and less with f* = −16 capped at ¼: (16 + 16)/64 = ½ > ¼.
    #expect(try end("polyak", on: "square_1d", from: Point(4, 0), rate: 0.5) == Point(3, 0))
    let settings: Settings = ["f_min": .number(-16), "max_learning_rate": .number(0.25)]
    #expect(try end("polyak", settings, on: "square_1d", from: Point(4, 0)) == Point(2, 0))
  }

  @Test func withoutAKnownLowestValueThePolyakStepIsTheLongestAllowed() throws {
    #expect(
      try end(
        "polyak", ["max_learning_rate": .number(0.25)], on: "saddle", from: Point(4, 1))
        == Point(2, 1.5))
  }

  @Test func belowTheGivenLowestValueThePointRests() throws {
    #expect(
      try end("polyak", ["f_min": .number(20)], on: "square_1d", from: Point(4, 0), steps: 9)
        == Point(4, 0))
  }

  // MARK: Backtracking

  @Test func backtrackingHalvesItsStepUntilItFallsEnough() throws {
    // f = x² from 1, where g = 2: η = 2 leads to −3, 1 to −1, where f is no lower, and ½ to 0.
    #expect(try end("backtracking", on: "square_1d", from: Point(1, 0), rate: 2) == .zero)
    // With the share 0.7 of the promised descent, ½ falls by 1 < 1.4, ¼ by ¾ ≥ 0.7.
    #expect(
      try end("backtracking", ["c1": .number(0.7)], on: "square_1d", from: Point(1, 0), rate: 2)
        == Point(0.5, 0))
  }

  @Test func backtrackingRestsWhereItsTrialsAreUsedUp() throws {
    #expect(
      try end(
        "backtracking", ["max_trials": .number(2)], on: "square_1d", from: Point(1, 0), rate: 2,
        steps: 5) == Point(1, 0))
  }

  // MARK: Conjugate gradients

  @Test(arguments: ["fletcher_reeves", "polak_ribiere"], ["strong_wolfe", "exact_quadratic"])
  func conjugateGradientsNeedTwoStepsOnAQuadratic(_ form: String, _ search: String) throws {
    let settings: Settings = ["form": .word(form), "line_search": .word(search)]
    for objective in ["bowl", "ravine", "rotated_ravine"] {
      let end = try end(
        "conjugate_gradient", settings, on: objective, from: Point(-4, 1.5), steps: 2)
      #expect(abs(end.x) < 1e-12 && abs(end.y) < 1e-12, "\(objective)")
    }
  }

  @Test func conjugateGradientsThatAlwaysRestartAreSteepestDescent() throws {
    // The steps of steepest descent with exact steps stand at right angles on each other.
    let points = try run(
      "conjugate_gradient", ["restart": .number(1)], on: "ravine", from: Point(-4, 1.5), steps: 6
    ).path.points
    let moves = zip(points.dropFirst(), points).map { $0 - $1 }
    for (first, second) in zip(moves, moves.dropFirst()) {
      let product = (first * second).sum()
      let lengths = (first * first).sum() * (second * second).sum()
      #expect(product * product < 1e-20 * lengths)
    }
  }

  // MARK: L-BFGS

  @Test func theFirstStepOfEachFormIsOneLongAtMost() throws {
    // f = x² + 2y² from (1.5, −1), where g = (3, −4): Σ|g| = 7 and ‖g‖ = 5.
    let start = Point(1.5, -1)
    #expect(
      try end("lbfgs", on: "bowl", from: start) == start - (1.0 / 7) * Point(3, -4))
    #expect(
      try end("lbfgs", ["form": .word("optax")], on: "bowl", from: start)
        == start - (1.0 / 5) * Point(3, -4))
  }

  @Test func thePairOfALineTellsItsCurvature() throws {
    // f = x²: one pair knows f″ = 2, so the second step arrives.
    for form in ["torch", "optax"] {
      let end = try end(
        "lbfgs", ["form": .word(form)], on: "square_1d", from: Point(5, 0), steps: 2)
      #expect(abs(end.x) < 1e-14, "\(form)")
    }
  }

  @Test func theTolerancesOfTheTorchFormLetItRest() throws {
    let start = Point(5, 0)
    for settings: Settings in [
      ["tolerance_gradient": .number(11)], ["tolerance_change": .number(101)],
    ] {
      #expect(try end("lbfgs", settings, on: "square_1d", from: start, steps: 4) == start)
    }
  }

  @Test(arguments: [
    ("conjugate_gradient", "strong_wolfe"), ("lbfgs", "strong_wolfe"), ("backtracking", ""),
  ])
  func aLineSearchNeverGoesUphill(_ name: String, _ search: String) throws {
    let settings: Settings = search.isEmpty ? [:] : ["line_search": .word(search)]
    for objective in Catalog.objectives {
      let function = objective.product()
      let run = try run(
        name, settings, on: objective.name, from: function.start, rate: 1, steps: 200)
      let losses = Trajectory(run).losses
      #expect(
        zip(losses, losses.dropFirst()).allSatisfy { $1 <= $0 + 4 * abs($0).ulp },
        "\(name) on \(objective.name)")
    }
  }
}
