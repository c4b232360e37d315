import Testing

@testable import Optimization

struct LandmarkTests {
  private func trajectory(
    _ optimizer: String = "gd", rate: Double, steps: Int = 40, capacity: Int = .max
  ) throws -> Trajectory {
    let objective = try #require(Catalog.objective(named: "square")).product()
    let plan = Plan(
      objective: objective, start: Point(10, 0), learningRate: rate,
      schedule: try #require(Catalog.schedule(named: "constant")).product(), horizon: steps)
    var run = try #require(Catalog.optimizer(named: optimizer)).product().run(plan)
    run.limitPath(to: capacity)
    run.advance()
    return Trajectory(run)
  }

  @Test func aRunThatOnlyDescendsNeverOvershoots() throws {
    #expect(try trajectory(rate: 0.25).firstOvershoot == nil)
  }

  @Test func theFirstOvershootIsTheFirstStepThatRaisesTheLoss() throws {
    // The heavy ball with β = 0.9 and η = 0.2: 10, 6, −0.0, −5.4: the third step raises f.
    let trajectory = try trajectory("momentum", rate: 0.2)
    #expect(trajectory.losses[2] < trajectory.losses[1])
    #expect(trajectory.firstOvershoot == 3)
    #expect(try self.trajectory(rate: 1.5).firstOvershoot == 1)
  }

  @Test func theBestStepIsTheFirstWithTheLowestLossSoFar() throws {
    let trajectory = try trajectory("momentum", rate: 0.2)
    #expect(trajectory.bestStep(upTo: 0) == 0)
    #expect(trajectory.bestStep(upTo: 1) == 1)
    #expect(trajectory.bestStep(upTo: 6) == 2)
    // η = 1 bounces between 10 and −10, whose losses are the same.
    #expect(try self.trajectory(rate: 1).bestStep() == 0)
  }

  @Test func theFirstStepWithinATolerance() throws {
    // x = 10 · 0.5ᵏ, f = 100 · 0.25ᵏ; 100 · 0.25⁸ = 0.0015, 100 · 0.25⁹ = 0.00038.
    let trajectory = try trajectory(rate: 0.25)
    #expect(trajectory.firstStep(within: 1e-3, of: 0) == 9)
    #expect(trajectory.firstStep(within: 1e3, of: 0) == 0)
    #expect(trajectory.firstStep(within: 1e-300, of: 0) == nil)
  }

  @Test func theStepsOfAThinnedPathAreThoseOfTheRun() throws {
    let trajectory = try trajectory(rate: 0.25, steps: 40, capacity: 16)
    #expect(trajectory.stride == 4)
    #expect(trajectory.firstStep(within: 1e-3, of: 0) == 12)
    #expect(trajectory.bestStep() == 40)
  }

  @Test func theLowestValueOfAFunctionIsThatAtItsGlobalMinimum() throws {
    let values: [(String, Double?)] = [("square", 0), ("trough", 0), ("saddle", nil)]
    for (name, value) in values {
      let objective = try #require(Catalog.objective(named: name)).product()
      #expect(objective.lowestValue == value)
    }
  }
}
