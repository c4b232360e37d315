import Optimization
import Testing

/// What must hold for every rule of the catalog, tested the moment it is registered.
struct OptimizerListTests {
  static let names = Catalog.optimizers.map(\.name)

  private func item(_ name: String) throws -> CatalogEntry<ConfiguredOptimizer> {
    try #require(Catalog.optimizer(named: name))
  }

  private func plan(
    on objective: String = "bowl", rate: Double = 0.1, steps: Int = 60, noise: Double = 0
  ) throws -> Plan {
    let objective = try #require(Catalog.objective(named: objective)).product()
    return Plan(
      objective: objective, start: objective.start, learningRate: rate,
      schedule: try #require(Catalog.schedule(named: "constant")).product(), horizon: steps,
      gradients: .noise(deviation: noise), seed: 7)
  }

  @Test func namesAndAliasesAreUnique() {
    let names = Catalog.optimizers.flatMap { Set([$0.name, $0.shortName] + $0.aliases) }
    #expect(Set(names).count == names.count)
  }

  @Test(arguments: names) func everyRuleSaysWhatItIsAndWhatToWatchFor(_ name: String) throws {
    let item = try item(name)
    #expect(!item.summary.isEmpty && !item.source.isEmpty && !item.product().watchFor.isEmpty)
  }

  @Test(arguments: names) func everyDefaultLiesInItsDomain(_ name: String) throws {
    for setting in try item(name).settings {
      #expect(setting.domain.contains(setting.defaultValue), "\(name).\(setting.key)")
      #expect(!setting.summary.isEmpty && !setting.label.isEmpty)
    }
  }

  @Test(arguments: names) func everyRuleDescendsTheBowlAtItsRecommendedRate(_ name: String) throws {
    let method = try item(name).product()
    var plan = try plan(steps: 2000)
    plan.learningRate = method.recommendedRate(on: plan.objective)
    var run = method.run(plan)
    run.advance()
    let trajectory = Trajectory(run)
    #expect(!trajectory.hasDiverged)
    // Rules with steps of fixed size end on a cycle around the minimum, and the recommended rate is
    // for what an experiment shows, so the end of so long a run need not be its lowest point.
    let lowest = try #require(trajectory.losses.min())
    #expect(lowest < 0.1 * trajectory.losses[0])
  }

  @Test(arguments: names) func aRunInBlocksIsTheRunAtOnce(_ name: String) throws {
    let method = try item(name).product()
    let plan = try plan(on: "rosenbrock", rate: 0.001, steps: 49, noise: 0.5)
    var whole = method.run(plan)
    whole.advance()
    var blocks = method.run(plan)
    for _ in 0..<7 { blocks.advance(by: 7) }
    #expect(blocks.path.points == whole.path.points)
    #expect(blocks.isComplete && whole.isComplete)
  }

  @Test(arguments: names) func aCopyOfARunGoesOnByItself(_ name: String) throws {
    let method = try item(name).product()
    var original = method.run(try plan(steps: 30))
    original.advance(by: 10)
    var copy = original
    copy.advance(by: 5)
    #expect(original.path.steps == 10)
    original.advance(by: 5)
    #expect(copy.path.points == original.path.points)
  }

  @Test(arguments: names) func everyEndOfEverySettingStaysFiniteOrIsReported(
    _ name: String
  ) throws {
    let item = try item(name)
    for setting in item.settings {
      for value in ends(of: setting.domain) {
        var run = item.product([setting.key: value]).run(try plan())
        run.advance()
        let trajectory = Trajectory(run)
        let note: Comment = "\(name):\(setting.key)=\(value.text)"
        // Only a number whose square is none may drive a run on the bowl out of the finite numbers.
        let mayDiverge = isExtreme(value) || Self.divergent.contains("\(name):\(setting.key)")
        #expect(!trajectory.hasDiverged || mayDiverge, note)
        #expect(trajectory.lastStep == 60 || trajectory.hasDiverged, note)
      }
    }
  }

  @Test(arguments: names) func aFunctionOfOneVariableStaysOnItsLine(_ name: String) throws {
    let item = try item(name)
    let settings: [Settings] = [
      [:], ["weight_decay": .number(0.1)], ["clip": .word("component")],
      // Without ε the second coordinate divides 0 by 0.
      ["epsilon": .number(0)], ["epsilon": .number(0), "epsilon_root": .number(0)],
      ["epsilon1_floor": .number(0)],
    ]
    for settings in settings {
      guard
        settings.allSatisfy({ item.setting(named: $0)?.domain.contains($1) ?? false })
      else { continue }
      var run = item.product(settings).run(try plan(on: "square_1d", noise: 1))
      run.advance()
      #expect(run.path.points.allSatisfy { $0.y == 0 }, "\(settings)")
      #expect(run.path.steps == 60, "\(settings)")
    }
  }

  @Test(arguments: names) func aGradientThatIsNotFiniteEndsTheRun(_ name: String) throws {
    var plan = try plan(on: "beale", rate: 0.01)
    plan.start = Point(1e60, 1e60)
    var run = try item(name).product().run(plan)
    run.advance()
    #expect(run.hasDiverged)
    #expect(run.path.points == [Point(1e60, 1e60)])
  }

  /// Settings at an end of which a rule does diverge.
  ///
  /// Without an average AdaBelief is never surprised by a gradient, and divides it by almost nothing.
  private static let divergent: Set = ["adabelief:beta1"]

  /// Whether a value is near the largest numbers or closer to 0 than the normal ones.
  private func isExtreme(_ value: SettingValue) -> Bool {
    guard case .number(let number) = value else { return false }
    return number >= 1e300 || number > 0 && number < .leastNormalMagnitude
  }

  /// Values at or next to the ends of a domain.
  private func ends(of domain: SettingDomain) -> [SettingValue] {
    switch domain {
    case .number(let interval, _):
      [
        interval.lowerBound, interval.lowerBound.nextUp, interval.upperBound.nextDown, 1e-300,
        1e300,
      ]
      .filter(interval.contains).map(SettingValue.number)
    case .optionalNumber(let interval, let scale): [.none] + ends(of: .number(interval, scale))
    case .integer(let range):
      [.number(Double(range.lowerBound)), .number(Double(min(range.upperBound, 1 << 50)))]
    case .flag: [.flag(false), .flag(true)]
    case .choice(let words): words.map(SettingValue.word)
    case .optimizer:
      Catalog.optimizers.map { .selection(Selection($0.name)) }.filter(domain.contains)
    case .numbers, .schedule: []
    }
  }
}
