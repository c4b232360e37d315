import Numbers
import Testing

@testable import Optimization

/// Runs whose verdict a lecturer knows beforehand, each with the word that is said at its last step.
struct VerdictTableTests {
  /// A run and what is to be said of it.
  struct Row: CustomTestStringConvertible, Sendable {
    let objective: String
    let optimizer: String
    let settings: Settings
    let start: Point?
    let rate: Double
    let schedule: Selection
    let steps: Int
    let noise: Double
    let word: String

    init(
      _ objective: String, by optimizer: String = "gd", settings: Settings = [:],
      from start: Point? = nil, rate: Double, schedule: Selection = Selection("constant"),
      steps: Int = 60, noise: Double = 0, says word: String = ""
    ) {
      self.objective = objective
      self.optimizer = optimizer
      self.settings = settings
      self.start = start
      self.rate = rate
      self.schedule = schedule
      self.steps = steps
      self.noise = noise
      self.word = word
    }

    var testDescription: String { "\(optimizer) on \(objective) at \(rate)" }

    /// The diagnosis of the whole run.
    func diagnosis() throws -> Diagnosis {
      let objective: any Objective =
        try Catalog.objective(named: objective)?.product() ?? TypedFunction(objective).objective
      let method = try #require(Catalog.optimizer(named: optimizer)).product(settings)
      let plan = Plan(
        objective: objective, start: start ?? objective.start, learningRate: rate,
        schedule: try #require(Catalog.schedule(named: schedule.name)).product(schedule.settings),
        horizon: steps, gradients: .noise(deviation: noise), seed: 1)
      var run = method.run(plan)
      run.advance()
      return Diagnosis(Trajectory(run), of: plan, by: method)
    }
  }

  private static func momentum(_ beta: Double) -> Settings { ["momentum": .number(beta)] }
  private static func exponential(_ gamma: Double) -> Selection {
    Selection("exponential", ["gamma": .number(gamma)])
  }

  /// On a parabola of curvature λ descent multiplies by 1 − ηλ, so its word is known for every rate.
  static let onCurves = [
    Row("step(-x)+x^2", from: Point(-1, 0), rate: 0.1, steps: 200, says: "beside a jump"),
    Row("sign(x)+x^2", from: Point(1, 0), rate: 0.1, steps: 200, says: "beside a jump"),
    Row("sign(x)+x^2", from: Point(-1, 0), rate: 0.1, steps: 200, says: "at a minimum"),
    Row("square", rate: 0.2, steps: 20, says: "converging"),
    Row("square", rate: 0.25, says: "at a minimum"),
    Row("square", rate: 0.9, steps: 20, says: "zigzag"),
    Row("square", rate: 1, says: "limit cycle"),
    Row("square", rate: 1.1, says: "diverging"),
    Row("square", rate: 1e200, says: "diverged"),
    Row("square", rate: 1e-9, says: "crawling"),
    Row("square", by: "momentum", settings: momentum(0.81), rate: 0.095, steps: 40, says: "damped"),
    Row("square", by: "momentum", settings: momentum(0.5), rate: 1.4, steps: 20, says: "zigzag"),
    Row("square", by: "momentum", settings: momentum(0.5), rate: 1.6, says: "diverging"),
    Row("square", by: "asgd", rate: 1.1, says: "diverging"),
    // ASGD's own rate falls below the limit after a few steps.
    Row("square", by: "asgd", settings: ["lambd": .number(0.1)], rate: 1.1, says: "at a minimum"),
    Row("cosine_wave_1d", rate: 1.3, says: "limit cycle"),
    Row("1/x", from: Point(1, 0), rate: 0.5, says: "descending"),
    Row("exp(-x)", from: .zero, rate: 1, says: "descending"),
    // An inflection, not a minimum: the run creeps on towards −∞ for as long as one looks.
    Row("x^3", from: Point(1, 0), rate: 0.05, steps: 12_000, says: "descending"),
    Row("x^4", from: Point(1, 0), rate: 0.1, says: "converging"),
    Row("x^4", from: Point(1, 0), rate: 1.1, says: "diverged"),
    Row("abs(x)", from: Point(1.03, 0), rate: 0.1, says: "limit cycle"),
    Row("sqrt(x)", from: Point(1, 0), rate: 5, says: "undefined"),
    Row("-x^2", from: .zero, rate: 0.1, says: "at a maximum"),
    // Beyond its last cycle the double well is chaotic.
    Row("x^4/4-x^2/2", from: Point(0.5, 0), rate: 1.35, steps: 120, says: "wandering"),
    Row("cubic_1d", rate: 0.05, says: "descending"),
  ]

  static let onSurfaces = [
    Row("ravine", rate: 0.4, steps: 6, says: "zigzag"),
    Row("ravine", rate: 0.4, says: "converging"),
    Row("ravine", rate: 0.6, says: "diverging"),
    Row("ravine", by: "momentum", settings: momentum(0.9), rate: 0.04, says: "damped"),
    Row("ravine", by: "rmsprop", rate: 0.4, steps: 2000, says: "limit cycle"),
    Row("bowl", rate: 0.1, steps: 20, says: "converging"),
    Row("bowl", rate: 0.1, schedule: exponential(0.5), says: "stuck"),
    Row("bowl", rate: 0.1, schedule: exponential(0.8), steps: 100, noise: 1, says: "stuck"),
    Row("rosenbrock", rate: 0.001, schedule: exponential(0.9), steps: 100, says: "stuck"),
    Row("bowl", rate: 0.2, steps: 200, noise: 1, says: "wandering"),
    Row("bowl", by: "momentum", rate: 0.02, steps: 200, noise: 1, says: "wandering"),
    Row("bowl", rate: 1.2, noise: 1, says: "diverging"),
    Row("bowl", by: "signsgd", rate: 0.3, says: "limit cycle"),
    Row("bowl", by: "adam", rate: 1e-7, says: "crawling"),
    Row("rosenbrock", rate: 0.001, steps: 2000, says: "converging"),
    Row("rosenbrock", by: "newton", rate: 1, says: "at a minimum"),
    Row("himmelblau", rate: 0.01, says: "at a minimum"),
    Row("himmelblau", rate: 0.03, says: "limit cycle"),
    Row("beale", from: Point(1, 1.5), rate: 0.05, says: "diverged"),
    Row("saddle", from: Point(1.5, 0), rate: 0.25, says: "at a saddle"),
    Row("saddle", from: Point(1, 1), rate: 0.25, says: "descending"),
    Row("monkey_saddle", from: .zero, rate: 0.1, says: "on a plateau"),
    Row("easom", from: Point(-5, -5), rate: 0.1, says: "on a plateau"),
    Row("easom", from: Point(9, -3), rate: 0.5, steps: 300, says: "on a plateau"),
    Row("tanh_plateau", from: Point(-5, -5), rate: 0.1, says: "on a plateau"),
    // The scale of a function says nothing about whether a run has arrived.
    Row("1e-7*(x^2+y^2)", from: Point(3, 2), rate: 0.1, says: "crawling"),
    Row("1e-7*(x^2+y^2)", from: Point(3, 2), rate: 2e6, says: "at a minimum"),
    // The beat of two complex roots is no growth: below the limit 2(1 + β) the envelope shrinks.
    Row(
      "x^2+2y^2", by: "momentum", settings: momentum(0.94), from: Point(0, 1), rate: 0.9, steps: 12,
      says: "zigzag"),
  ]

  @Test(arguments: onCurves + onSurfaces)
  func aRunGetsTheWordThatALecturerWouldSay(_ row: Row) throws {
    let diagnosis = try row.diagnosis()
    // Beyond the last step stands what became of a run that ended.
    #expect(diagnosis.behavior(at: row.steps).word == row.word)
  }

  @Test func theTableHoldsFortyRunsAtLeast() {
    #expect(Self.onCurves.count + Self.onSurfaces.count >= 40)
  }

  @Test func aRunThatCreepsPastAnInflectionHasNotConverged() throws {
    // ‖∇f‖ = 3x² falls below 1e-6 at x = 5.8e-4, where x³ goes on falling.
    let row = Row("x^3", from: Point(1, 0), rate: 0.05, steps: 12_000)
    #expect(try row.diagnosis().status.kind == .running)
  }

  @Test func aFlatFunctionHasNotConvergedAtItsStart() throws {
    let flat = Row("1e-7*(x^2+y^2)", from: Point(3, 2), rate: 0.1)
    #expect(try flat.diagnosis().status.kind == .stalled)
    let fast = Row("1e-7*(x^2+y^2)", from: Point(3, 2), rate: 2e6)
    let status = try fast.diagnosis().status
    // Each step multiplies by 0.6: a millionth of the first gradient is left after 28.
    #expect(status.kind == .converged && status.step == 28)
  }

  @Test func theBeatOfComplexRootsNeverGrows() throws {
    for rate in [0.5, 0.9, 0.95, 0.96] {
      let row = Row(
        "x^2+2y^2", by: "momentum", settings: Self.momentum(0.94), from: Point(0, 1), rate: rate,
        steps: 120)
      let diagnosis = try row.diagnosis()
      let words = Set((2...120).map { diagnosis.behavior(at: $0).word })
      #expect(words.isDisjoint(with: ["growing", "diverging"]), "\(rate)")
    }
  }

  @Test(arguments: [("gd", 0.2), ("momentum", 0.02)])
  func stationaryNoiseIsWanderingWithMomentumAsWithout(_ name: String, _ rate: Double) throws {
    // From the minimum there is nowhere to get.
    let row = Row("bowl", by: name, from: Point(0.3, 0), rate: rate, steps: 100, noise: 1)
    let diagnosis = try row.diagnosis()
    let words = (61...100).map { diagnosis.behavior(at: $0).word }
    #expect(words.count { $0 == "wandering" } >= 38)
  }

  @Test func theLimitOfASGDGoesByItsOwnRate() throws {
    // After k steps the rate is η / (1 + λ η k)^α: with λ = 0.1, η = 1.1, α = 0.75 it is 0.61 after 10.
    let row = Row("square", by: "asgd", settings: ["lambd": .number(0.1)], rate: 1.1)
    let diagnosis = try row.diagnosis()
    let first = try #require(diagnosis.margin(at: 0))
    let tenth = try #require(diagnosis.margin(at: 10))
    #expect(abs(first.product - 2.2) < 1e-12 && first.isExceeded)
    #expect(abs(tenth.product - 2.2 / .pow(2.1, 0.75)) < 1e-12 && !tenth.isExceeded)
  }

  @Test func theSmallerCurvatureSurvivesAnExtremeRatio() {
    #expect(Hessian(xx: 1, xy: 0, yy: 1e20).eigenvalues == (1, 1e20))
    #expect(Hessian(xx: -1e20, xy: 0, yy: 3).eigenvalues == (-1e20, 3))
    #expect(Hessian(xx: 1e-300, xy: 0, yy: 1e300).eigenvalues == (1e-300, 1e300))
    #expect(Hessian(xx: -3, xy: 4, yy: 3).eigenvalues == (-5, 5))
    // The determinant (10⁸ + 1) 10⁸ − 10¹⁶ = 10⁸ over the larger one, about 2 · 10⁸.
    let narrow = Hessian(xx: 1e8 + 1, xy: 1e8, yy: 1e8).eigenvalues
    #expect(abs(narrow.smaller - 0.5) < 1e-8)
    #expect(Hessian(xx: 0, xy: 0, yy: 0).eigenvalues == (0, 0))
    #expect(Hessian(xx: .nan, xy: 0, yy: 1).eigenvalues.smaller.isNaN)
  }
}
