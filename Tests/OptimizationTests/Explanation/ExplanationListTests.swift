import Testing

@testable import Optimization

/// What must hold for the explanation of every rule, tested the moment it is registered.
struct ExplanationListTests {
  static let names = Catalog.optimizers.map(\.name)

  /// Settings that add beats or change their arithmetic; each is tried where a rule knows its keys.
  private static let settings: [Settings] = [
    [:],
    ["clip": .word("component"), "clip.threshold": .number(0.3)],
    ["clip": .word("norm"), "clip.threshold": .number(0.3)],
    ["weight_decay": .number(0.1), "weight_decay_mode": .word("coupled")],
    ["weight_decay": .number(0.1), "weight_decay_mode": .word("decoupled")],
    ["weight_decay": .number(0.1), "weight_decay_mode": .word("proximal")],
    ["nesterov": .flag(true)], ["nesterov": .flag(false)],
    ["bias_correction": .flag(true)], ["bias_correction": .flag(false)],
    ["form": .word("velocity")], ["form": .word("velocity"), "nesterov": .flag(false)],
    ["form": .word("velocity"), "bias_correction": .flag(true)],
    ["form": .word("moving_average"), "bias_correction": .flag(true)],
    ["dampening": .number(0.3), "first_step": .word("dampened")],
    ["centered": .flag(true), "momentum": .number(0.5)],
    ["momentum": .number(0.5), "momentum_form": .word("after_rate"), "nesterov": .flag(true)],
    ["momentum": .number(0.5), "nesterov": .flag(true)],
    ["epsilon_position": .word("inside")], ["epsilon_position": .word("before_correction")],
    ["learning_rate_decay": .number(0.2), "initial_accumulator": .number(0.1)],
    ["epsilon_position": .word("after_correction"), "epsilon_root": .number(0.01)],
    ["epsilon_position": .word("after_maximum")], ["form": .word("next_correction")],
    ["form": .word("next_correction"), "bias_correction": .flag(false)],
    ["maximum_of": .word("corrected")], ["correct_maximum": .flag(false)],
    ["correct_first_moment": .flag(false)],
    ["threshold": .number(4), "threshold_inclusive": .flag(true)],
    ["difference_coefficient": .number(0.08)], ["relative_step": .flag(false)],
    ["f_min": .number(1), "max_learning_rate": .number(0.01)], ["levenberg": .number(3)],
    ["form": .word("fletcher_reeves")], ["line_search": .word("exact_quadratic")],
    ["form": .word("optax")], ["line_search": .word("strong_wolfe")],
    ["form": .word("optax"), "line_search": .word("strong_wolfe")],
    ["max_trials": .number(1)],
    ["lambd": .number(0.1), "t0": .number(3)],
    ["warmup_steps": .number(3), "r": .number(1), "weight_lr_power": .number(0)],
    ["beta3": .number(0.5), "safeguard_warmup": .flag(true)],
    ["hessian_timing": .word("before_step"), "update_interval": .number(3)],
    ["adaptive": .flag(true)], ["momentum": .number(0.5)],
    ["inner": .selection(Selection("adam", ["beta1": .number(0.5)])), "sync_period": .number(1)],
    ["inner": .selection(Selection("sam")), "weight_decay": .number(0.1)],
    [
      "inner": .selection(Selection("schedule_free_adamw")), "sync_period": .number(2),
      "weight_decay": .number(0.1), "weight_decay_mode": .word("decoupled"),
    ],
  ]

  private static let steps = [0, 1, 2, 7, 38, 39]

  private func plan(on name: String, rate: Double, noise: Double) throws -> Plan {
    let objective = try #require(Catalog.objective(named: name)).product()
    let warmUp = Selection(
      "warmup", ["warmup_steps": .number(5), "then": .selection(Selection("cosine"))])
    return Plan(
      objective: objective, start: objective.start, learningRate: rate,
      schedule: Catalog.schedule(warmUp), horizon: 40,
      gradients: .noise(deviation: noise), seed: 11)
  }

  private func methods(of name: String) throws -> [(Settings, ConfiguredOptimizer)] {
    let item = try #require(Catalog.optimizer(named: name))
    return Self.settings.filter { settings in
      settings.allSatisfy { key, value in item.setting(named: key)?.domain.contains(value) ?? false
      }
    }.map { ($0, item.product($0)) }
  }

  @Test(arguments: names) func theBeatsArriveAtTheNextPointOfTheRun(_ name: String) throws {
    for (settings, method) in try methods(of: name) {
      for (objective, noise) in [("ravine", 0), ("rosenbrock", 0.5), ("cosine_wave_1d", 0.2)] {
        let plan = try plan(on: objective, rate: 0.001, noise: noise)
        var run = method.run(plan)
        run.advance()
        var explainer = method.explainer(plan)
        for step in Self.steps {
          let found = explainer.explanation(of: step)
          let explanation = try #require(found)
          let note: Comment = "\(name) \(settings.keys.sorted()) on \(objective), step \(step)"
          #expect(explanation.position == run.path.points[step], note)
          #expect(explanation.next == run.path.points[step + 1], note)
          #expect(explanation.beats.last?.landing == .moved(run.path.points[step + 1]), note)
        }
      }
    }
  }

  @Test(arguments: names) func theStepThatIsShownLeadsExactlyToTheGhost(_ name: String) throws {
    for (settings, method) in try methods(of: name) {
      let plan = try plan(on: "rosenbrock", rate: 0.001, noise: 0.5)
      var explainer = method.explainer(plan)
      for step in Self.steps {
        let found = explainer.explanation(of: step)
        let explanation = try #require(found)
        let beat = try #require(explanation.beats.first { $0.landing != .staying })
        let shown = try #require(beat.quantities.last { $0.role == .step })
        guard case .vector(let vector) = shown.value, case .ghost(let ghost) = beat.landing else {
          Issue.record("\(beat.title) shows no ghost")
          continue
        }
        #expect(explanation.position + vector == ghost, "\(name) \(settings), step \(step)")
      }
    }
  }

  @Test(arguments: names) func everyBeatIsSaidInWordsAndInNumbers(_ name: String) throws {
    for (_, method) in try methods(of: name) {
      #expect(method.watchFor.hasSuffix(".") && method.watchFor.count <= 100)
      var explainer = method.explainer(try plan(on: "ravine", rate: 0.001, noise: 0.5))
      let found = explainer.explanation(of: 3)
      let beats = try #require(found).beats
      #expect(beats.count >= 3)
      #expect(Set(beats.map(\.title)).count == beats.count)
      for beat in beats {
        #expect(!beat.formula.isEmpty && !beat.caption.isEmpty && !beat.quantities.isEmpty)
        #expect(beat.title.count <= 24, "\(beat.title)")
        #expect(Set(beat.quantities.map(\.symbol)).count == beat.quantities.count)
      }
    }
  }

  @Test(arguments: names) func aRunHasAsManyBeatsAtEveryStep(_ name: String) throws {
    for (_, method) in try methods(of: name) {
      var explainer = method.explainer(try plan(on: "ravine", rate: 0.001, noise: 0.5))
      let counts = Self.steps.map { explainer.explanation(of: $0)?.beats.count ?? 0 }
      #expect(Set(counts).count == 1)
    }
  }

  @Test(arguments: names) func backwardsTheStepsAreTheSameAsForwards(_ name: String) throws {
    let method = try #require(Catalog.optimizer(named: name)).product()
    var plan = try plan(on: "ravine", rate: 0.001, noise: 0.5)
    plan.horizon = 9000
    var explainer = method.explainer(plan)
    let steps = [3, 4095, 4096, 4097, 8999]
    let forwards = steps.map { explainer.explanation(of: $0)?.next }
    let backwards = steps.reversed().map { explainer.explanation(of: $0)?.next }
    #expect(forwards == backwards.reversed())
    #expect(forwards.allSatisfy { $0 != nil })
  }
}
