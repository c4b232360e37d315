import Testing

@testable import Optimization

/// The momentum that goes against the rate.
///
/// Whole runs are held against PyTorch in the references.
@Suite struct MovingMomentumTests {
  @Test func inACycleItIsLowestAtTheTop() {
    var schedule = Cyclic()
    #expect(schedule.momentum(at: 3) == nil)
    schedule.movesMomentum = true
    // 10 steps up, 10 down; at a quarter of the way up 0.9 − 0.1 · 0.25 would be 0.875 after 2.5.
    #expect(schedule.momentum(at: 0) == 0.9)
    #expect(schedule.momentum(at: 5).map { abs($0 - 0.85) < 1e-15 } == true)
    #expect(schedule.momentum(at: 10) == 0.8)
    #expect(schedule.momentum(at: 20) == 0.9)
  }

  @Test func inOneCycleItFallsWhileTheRateRises() {
    var schedule = OneCycle()
    schedule.movesMomentum = true
    // The top is at step 0.3 · 60 − 1 = 17, the end at 59.
    #expect(schedule.momentum(at: 0) == 0.95)
    #expect(schedule.momentum(at: 17) == 0.85)
    #expect(schedule.momentum(at: 59) == 0.95)
    #expect(schedule.momentum(at: 1000) == 0.95)
  }

  @Test func schedulesThatHoldOthersPassItOn() {
    var cycle = Cyclic()
    cycle.movesMomentum = true
    var warmUp = WarmUp()
    warmUp.then = cycle
    #expect(warmUp.movesMomentum && warmUp.momentum(at: 19) == nil)
    #expect(warmUp.momentum(at: 30) == 0.8)
    var join = Join()
    #expect(!join.movesMomentum)
    join.first = cycle
    #expect(join.movesMomentum && join.momentum(at: 10) == 0.8 && join.momentum(at: 30) == nil)
  }

  /// Where the schedule says nothing the rule has its own momentum again.
  @Test func afterItTheRuleHasItsOwn() throws {
    var cycle = Cyclic()
    cycle.movesMomentum = true
    var join = Join()
    join.first = cycle
    join.at = 5
    join.then = Constant()
    let objective = try #require(Catalog.objective(named: "bowl")).product()
    let plan = Plan(
      objective: objective, start: Point(-5, -2), learningRate: 0.01, schedule: join, horizon: 12)
    let method = try #require(Catalog.optimizer(named: "momentum"))
    var explainer = method.product().explainer(plan)
    for (step, momentum) in [(0, "0.9"), (4, "0.86"), (8, "0.9")] {
      let explanation = explainer.explanation(of: step)
      let beat = try #require(explanation?.beats.first)
      #expect(beat.caption.contains("β = \(momentum)"), "step \(step): \(beat.caption)")
    }
  }

  /// With one gradient for ever, the corrected average is that gradient whatever the shares were.
  @Test func adamsAverageIsCorrectedByTheProductOfTheShares() {
    var rule = Adam<Double>()
    rule.beta2 = 0
    rule.epsilon = 0
    var (position, slots, scalars) = (0.0, Adam<Double>.Slots(), Adam<Double>.Scalars())
    for momentum in [0.95, 0.85, 0.9, 0.5] {
      rule.setMomentum(momentum)
      rule.advance(&scalars, rate: 0.25)
      let before = position
      rule.step(&position, &slots, gradient: 3, scalars, rate: 0.25)
      #expect(abs(position - before + 0.25) < 1e-15)
    }
  }

  /// Rules whose estimates assume that the share stays the same.
  private static let keepers: Set<String> = [
    "d_adaptation_sgd", "d_adaptation_adam", "prodigy", "schedule_free_sgd", "schedule_free_adamw",
  ]

  /// Every rule that has a momentum or a β₁ takes another one from the schedule, and no other does.
  @Test(arguments: Catalog.optimizers.map(\.name))
  func aRuleWithMomentumTakesThatOfTheSchedule(_ name: String) throws {
    let objective = try #require(Catalog.objective(named: "bowl")).product()
    let entry = try #require(Catalog.optimizer(named: name))
    func end(_ moves: Bool) -> Point {
      var cycle = Cyclic()
      cycle.movesMomentum = moves
      let plan = Plan(
        objective: objective, start: Point(-5, -2), learningRate: 0.4, schedule: cycle, horizon: 90
      )
      var run = entry.product().run(plan)
      run.advance()
      return Trajectory(run).points.last ?? .zero
    }
    let names = entry.settings.map(\.key)
    let hasMomentum = names.contains { ["momentum", "beta1", "beta"].contains($0) }
    #expect((end(true) != end(false)) == (hasMomentum && !Self.keepers.contains(name)))
  }
}
