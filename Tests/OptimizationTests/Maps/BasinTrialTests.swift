import Testing

@testable import Optimization

@Suite struct BasinTrialTests {
  private static let starts = (0..<19).map { Point(-4.5 + 0.5 * Double($0), 4 - 0.4 * Double($0)) }

  private func trial(_ optimizer: String, rate: Double, steps: Int = 120) throws -> BasinTrial {
    let himmelblau = try #require(Catalog.objective(named: "himmelblau")).product()
    return BasinTrial(
      try #require(Catalog.optimizer(named: optimizer)).product(),
      Plan(objective: himmelblau, start: .zero, learningRate: rate, horizon: steps))
  }

  /// Rules that run eight at a time and rules that do not.
  @Test(arguments: Catalog.optimizers.map(\.name))
  func everyRuleEndsWhereItsRunsEnd(_ name: String) throws {
    let trial = try trial(name, rate: 0.01, steps: 40)
    let himmelblau = trial.plan.objective
    for (start, end) in zip(Self.starts, trial.ends(from: Self.starts)) {
      var plan = trial.plan
      plan.start = start
      var run = trial.optimizer.run(plan)
      run.advance()
      let last = run.path.latest
      let isLost = run.hasDiverged || !(himmelblau.value(at: last) <= RunOutcome.largestLoss)
      #expect(end.isLost == isLost)
      guard !isLost else { continue }
      let nearest = trial.minima.indices.min {
        (trial.minima[$0] - last).norm < (trial.minima[$1] - last).norm
      }
      let isThere = nearest.map { (trial.minima[$0] - last).norm < trial.reach } ?? false
      #expect(end.minimum == (isThere ? nearest : nil), "\(name) from \(start)")
    }
  }

  @Test func theStepTellsSinceWhenARunIsAtItsMinimum() throws {
    let trial = try trial("gradient_descent", rate: 0.01)
    let minimum = trial.minima[0]
    let ends = trial.ends(from: [minimum, minimum + Point(0.4, 0.3)])
    #expect(ends[0].minimum == 0 && ends[0].step == 0)
    #expect(ends[1].minimum == 0 && ends[1].step > 0)
  }

  @Test func whatRunsAwayIsLost() throws {
    let ends = try trial("gradient_descent", rate: 1).ends(from: Self.starts)
    #expect(ends.count(where: { $0.isLost }) == Self.starts.count)
  }

  @Test func underNoiseEachStartHasSharesOfItsSeeds() throws {
    let himmelblau = try #require(Catalog.objective(named: "himmelblau")).product()
    for name in ["gradient_descent", "conjugate_gradient"] {
      let trial = BasinTrial(
        try #require(Catalog.optimizer(named: name)).product(),
        Plan(
          objective: himmelblau, start: .zero, learningRate: 0.01, horizon: 120,
          gradients: .noise(deviation: 3)), reach: 0.5)
      let ends = trial.ends(from: Self.starts)
      for (start, end) in zip(Self.starts, ends) {
        let shares = try #require(end.shares)
        let none = end.share(of: nil)
        #expect(abs(shares.minima.reduce(0, +) + shares.lost + none - 1) < 1e-12)
        // Each of the eight is the run of its seed.
        let counts = (0..<8).map { seed -> Int? in
          var plan = trial.plan
          plan.start = start
          plan.seed = UInt64(seed)
          var run = trial.optimizer.run(plan)
          run.advance()
          return trial.minima.indices.first {
            (trial.minima[$0] - run.path.latest).norm < trial.reach
          }
        }
        if shares.lost == 0 {
          for index in trial.minima.indices {
            #expect(shares.minima[index] == Double(counts.count { $0 == index }) / 8)
          }
        }
      }
      #expect(ends.contains { ($0.shares?.minima.max() ?? 0) > 0.9 })
    }
  }
}
