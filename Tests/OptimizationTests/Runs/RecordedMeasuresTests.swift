import Synchronization
import Testing

@testable import Optimization

/// The losses that a run needs on its way are recorded there, and not computed again.
@Suite struct RecordedMeasuresTests {
  /// ½ x² + 2 y², which counts how often it is asked.
  private final class CountedBowl: Objective {
    static let dimension = 2
    static let title = "counted bowl"

    let values = Mutex(0)

    var formula: String { "½ x² + 2 y²" }
    var region: Region { Region(x: -5...5, y: -5...5) }
    var start: Point { Point(4, 1) }
    var descentRate: Double { 0.25 }
    var criticalPoints: [CriticalPoint] { [CriticalPoint(.global, .zero)] }

    func value(at point: Point) -> Double {
      values.withLock { $0 += 1 }
      return 0.5 * point.x * point.x + 2 * point.y * point.y
    }

    func gradient(at point: Point) -> Point {
      Point(point.x, 4 * point.y)
    }

    var derivative: @Sendable (Point) -> Point { { self.gradient(at: $0) } }
    func hessian(at point: Point) -> Hessian { Hessian(xx: 1, xy: 0, yy: 4) }
    func gradientBesideHessian(at point: Point) -> Point? { nil }
  }

  @Test func theLossIsAskedForOnceAPointWhereItMovesTheRate() throws {
    let bowl = CountedBowl()
    let schedule = try #require(Catalog.schedule(named: "plateau")).product()
    var run = try #require(Catalog.optimizer(named: "gradient_descent")).product().run(
      Plan(
        objective: bowl, start: Point(4, 1), learningRate: 0.1, schedule: schedule, horizon: 50))
    run.advance()
    #expect(Trajectory(run).losses.count == 51)
    #expect(bowl.values.withLock(\.self) == 51)
  }

  @Test(arguments: [GradientSource.exact, .noise(deviation: 0.3)], [nil, 8, 9] as [Int?])
  func whatIsRecordedIsWhatIsMeasured(_ gradients: GradientSource, _ capacity: Int?) throws {
    let objective = try #require(Catalog.objective(named: "rosenbrock")).product()
    for name in ["constant", "plateau"] {
      let schedule = try #require(Catalog.schedule(named: name)).product()
      let momentum = try #require(Catalog.optimizer(named: "momentum")).product()
      for horizon in 1...40 {
        var run = momentum.run(
          Plan(
            objective: objective, start: Point(-1.2, 1), learningRate: 1e-4, schedule: schedule,
            horizon: horizon, gradients: gradients))
        if let capacity { run.limitPath(to: capacity) }
        run.advance(by: 7)
        run.advance()
        let trajectory = Trajectory(run)
        #expect(trajectory.losses == trajectory.points.map { objective.value(at: $0) })
      }
    }
  }

  @Test func aRunThatGoesOnUnderAnotherScheduleHasItsOwnLosses() throws {
    let objective = try #require(Catalog.objective(named: "rosenbrock")).product()
    let plateau = try #require(Catalog.schedule(named: "plateau")).product()
    let descent = try #require(Catalog.optimizer(named: "gradient_descent")).product()
    var plan = Plan(objective: objective, start: Point(-1.2, 1), learningRate: 1e-4, horizon: 10)
    var run = descent.run(plan)
    run.advance()
    plan.schedule = plateau
    plan.horizon = 30
    var fork = descent.run(plan, continuing: run)
    fork.advance()
    let trajectory = Trajectory(fork)
    #expect(trajectory.points.count == 31)
    #expect(trajectory.losses == trajectory.points.map { objective.value(at: $0) })
  }
}
