import Testing

@testable import Optimization

struct BehaviorTests {
  /// A whole run, diagnosed in the function's own window.
  func diagnosis(
    _ optimizer: String = "gd", _ settings: Settings = [:], on objective: String = "square",
    from start: Point? = nil, rate: Double, schedule: Selection = Selection("constant"),
    steps: Int = 60, noise: Double = 0, capacity: Int = .max
  ) throws -> Diagnosis {
    let objective = try #require(Catalog.objective(named: objective)).product()
    let plan = Plan(
      objective: objective, start: start ?? objective.start, learningRate: rate,
      schedule: try #require(Catalog.schedule(named: schedule.name)).product(schedule.settings),
      horizon: steps, gradients: .noise(deviation: noise), seed: 1)
    let method = try #require(Catalog.optimizer(named: optimizer)).product(settings)
    var run = method.run(plan)
    run.limitPath(to: capacity)
    run.advance()
    return Diagnosis(
      Trajectory(run), of: plan, by: method)
  }

  @Test func twoStepsAreNeededToSayAnything() throws {
    let run = try diagnosis(rate: 0.2)
    #expect(run.behavior(at: 0) == .starting)
    #expect(run.behavior(at: 1) == .starting)
    #expect(run.behavior(at: 2) != .starting)
  }

  @Test func descentOnAParabolaConvergesByTheSquareOfItsFactor() throws {
    // x shrinks by 1 − 2η = 0.6 in every step, f by 0.36.
    let run = try diagnosis(rate: 0.2)
    for step in [2, 5, 9] {
      guard case .converging(let convergence) = run.behavior(at: step) else {
        Issue.record("\(run.behavior(at: step))")
        continue
      }
      #expect(convergence.quantity == .lossAboveMinimum)
      #expect(abs(convergence.factor - 0.36) < 1e-12)
    }
    #expect(run.behavior(at: 9).sentence == "converging, (f − f*) × 0.36 a step")
    #expect(run.behavior(at: 9).label == "converging ×0.36")
  }

  @Test func aRateBeyondHalfTheLimitZigzags() throws {
    // η = 0.9 multiplies x by −0.8 and f by 0.64.
    let run = try diagnosis(rate: 0.9)
    for step in 3...20 {
      let behavior = run.behavior(at: step)
      #expect(behavior.sentence == "zigzag of period 2, (f − f*) × 0.64 a step")
      #expect(behavior.label == "zigzag ×0.64")
      #expect(behavior.word == "zigzag")
    }
  }

  @Test func aRateAtTheLimitBouncesForEver() throws {
    // η = 1 turns x = 10 into −10 and back: two points 20 apart.
    let run = try diagnosis(rate: 1)
    #expect(run.behavior(at: 5) == .zigzag(ConvergenceFactor(.lossAboveMinimum, factor: 1)))
    // A cycle from step 7 on; the zigzag of step 3 is held for five.
    for step in 8...60 { #expect(run.behavior(at: step) == .cycle(period: 2, size: 20)) }
    #expect(run.behavior(at: 60).sentence == "limit cycle of period 2, 20 across")
  }

  @Test func aSlowZigzagIsNoCycle() throws {
    // η = 0.995 multiplies x by −0.99 and f by 0.9801.
    let behavior = try diagnosis(rate: 0.995).behavior(at: 40)
    #expect(behavior.label == "zigzag ×0.98")
    #expect(behavior.word == "zigzag")
  }

  @Test func aRateBeyondTheLimitDivergesWithTheProductBesideIt() throws {
    // η = 1.2 multiplies x and each step by −1.4; η·λ is 2.4.
    let run = try diagnosis(rate: 1.2)
    #expect(
      run.behavior(at: 10).sentence == "diverging, ‖Δθ‖ × 1.4 a step: η·λmax = 2.4 > 2")
    #expect(run.behavior(at: 10).label == "diverging ×1.4")
  }

  @Test func swingsThatGrowBelowTheStartAreNotYetADivergence() throws {
    // RMSProp shortens its steps on the way down and lengthens them at the bottom, up to its cycle.
    let objective = try #require(Catalog.objective(named: "trough")).product()
    let rate = try #require(Catalog.optimizer(named: "rmsprop")).product()
      .recommendedRate(on: objective)
    let run = try diagnosis("rmsprop", on: "trough", rate: rate, steps: 90)
    let words = Set((0...90).map { run.behavior(at: $0).word })
    #expect(words.contains("growing"))
    #expect(!words.contains("diverging"))
  }

  @Test func beyondTheFiniteNumbersItHasDiverged() throws {
    let run = try diagnosis(rate: 1e200)
    #expect(run.behavior(at: 3).sentence == "diverged: η·λmax = 2e200 > 2")
    #expect(run.behavior(at: 3).label == "diverged")
  }

  @Test func descentZigzagsInTheTroughUntilTheSteepDirectionHasDiedDown() throws {
    // Per step the steep direction is multiplied by −0.6 and the flat one by 0.92, whose square is
    // 0.8464. The turns go back up to step 6; at step 9 half of the last six no longer do.
    let run = try diagnosis(on: "trough", rate: 0.4)
    for step in 3...8 { #expect(run.behavior(at: step).word == "zigzag", "step \(step)") }
    for step in 9...40 { #expect(run.behavior(at: step).word == "converging", "step \(step)") }
    #expect(run.behavior(at: 40).label == "converging ×0.85")
  }

  @Test func aHeavyBallSwingsLessEachTime() throws {
    // The roots of z² − (1 + β − ηλ)z + β with β = 0.81 and ηλ = 0.19 are complex of size 0.9:
    // x shrinks by 0.9 a step on the whole, f by 0.81.
    let run = try diagnosis("momentum", ["momentum": .number(0.81)], rate: 0.095)
    let swinging = run.behavior(at: 40)
    guard case .damped(let convergence) = swinging else {
      Issue.record("\(swinging)")
      return
    }
    #expect((0.75...0.87).contains(convergence.factor))
    #expect(swinging.word == "damped")
  }

  @Test func theFactorOfAZigzagWithSwingsIsThatOfItsPeaks() throws {
    // In the steep direction ηλ = 2.4 and β = 0.5: the roots of z² + 0.9z + 0.5 are complex of size √0.5,
    // so f halves in every step on the whole, while between two steps it may fall to almost nothing.
    let run = try diagnosis("momentum", ["momentum": .number(0.5)], on: "trough", rate: 0.6)
    var zigzags = 0
    for step in 12...40 {
      guard case .zigzag(let convergence) = run.behavior(at: step) else { continue }
      zigzags += 1
      #expect((0.44...0.56).contains(convergence.factor), "step \(step): \(convergence.factor)")
    }
    #expect(zigzags > 10)
  }

  @Test func theFirstRiseAfterADescentIsAnOvershoot() throws {
    let run = try diagnosis("momentum", ["momentum": .number(0.81)], rate: 0.095)
    let step = try #require(run.trajectory.firstOvershoot)
    #expect(run.behavior(at: step - 1).word == "converging")
    // What is said from step 2 on is held up to step 6.
    #expect((max(step, 7)..<12).allSatisfy { run.behavior(at: $0) == .overshoot })
  }

  @Test func rmspropEndsOnACycleAsLargeAsItsRate() throws {
    // With a gradient of constant size the root of its mean square is that size, so every step is η
    // long in each direction: from ±0.2 to ∓0.2 in both, √2 · 0.4 from corner to corner.
    let run = try diagnosis("rmsprop", on: "trough", rate: 0.4, steps: 2000)
    guard case .cycle(let period, let size) = run.behavior(at: 2000) else {
      Issue.record("\(run.behavior(at: 2000))")
      return
    }
    #expect(period == 2)
    #expect(abs(size - 0.4 * 2.0.squareRoot()) < 0.01)
  }

  @Test func noiseNearTheMinimumIsWandering() throws {
    let run = try diagnosis(on: "bowl", rate: 0.1, steps: 400, noise: 1)
    let words = (200...400).map { run.behavior(at: $0).word }
    #expect(words.count { $0 == "wandering" } > 150)
    #expect(!words.contains("diverging"))
  }

  @Test func aSwingThatSettlesAboveZeroIsNotWandering() throws {
    let run = try diagnosis(on: "cosine_wave_1d", rate: 1, steps: 60)
    #expect(!(20...60).map { run.behavior(at: $0).word }.contains("wandering"))
  }

  @Test func aStartOnTheRidgeEndsAtTheSaddle() throws {
    let run = try diagnosis(on: "saddle", from: Point(1.5, 0), rate: 0.25)
    #expect(run.behavior(at: 60) == .saddle(curvature: -2))
    #expect(run.behavior(at: 60).sentence == "at a saddle, curvature -2 in one direction")
  }

  @Test func aStartBesideTheRidgePassesTheSaddleAndDescends() throws {
    // x shrinks by 0.5 a step and y grows by 1.5 from 1e-4.
    let run = try diagnosis(on: "saddle", from: Point(1.5, 1e-4), rate: 0.25)
    #expect(run.behavior(at: 7) == .saddle(curvature: -2))
    #expect(run.behavior(at: 20) == .descending)
  }

  @Test func aDeadRateLeavesARunStuckAndIsNamed() throws {
    let schedule = Selection("exponential", ["gamma": .number(0.3)])
    let run = try diagnosis(on: "bowl", rate: 0.1, schedule: schedule)
    // The rate of the step before the last one is 0.1 · 0.3⁵⁹.
    guard case .stuck(let rate) = run.behavior(at: 60) else {
      Issue.record("\(run.behavior(at: 60))")
      return
    }
    #expect(abs(rate / 1.413e-32 - 1) < 1e-3)
  }

  @Test func aVanishedGradientInAMinimumIsOne() throws {
    #expect(try diagnosis(rate: 0.25).behavior(at: 60) == .atMinimum)
    #expect(try diagnosis(rate: 0.25).behavior(at: 60).label == "at a minimum")
  }

  @Test func passingTheMinimumAtSpeedIsNotBeingThere() throws {
    // β = 0.5, η = 0.5: x is 10, 0, −5, −5, −2.5, …, at the minimum after one step and past it after two.
    let settings: Settings = ["momentum": .number(0.5)]
    let run = try diagnosis("momentum", settings, rate: 0.5)
    #expect(run.trajectory.gradientNorms[1] == 0)
    #expect(run.trajectory.points[2].x == -5)
    #expect(run.behavior(at: 1) == .starting)
    let short = try diagnosis("momentum", settings, rate: 0.5, steps: 1)
    #expect(short.status == RunStatus(.running, step: 1))
  }

  @Test func noRunIsAtAMinimumBeforeItsGradientHasVanishedForGood() throws {
    for optimizer in Catalog.optimizers.map(\.name) {
      for objective in ["trough", "square", "rosenbrock"] {
        for rate in [0.1, 0.4, 0.6] {
          let run = try diagnosis(optimizer, on: objective, rate: rate, steps: 90)
          let norms = run.trajectory.gradientNorms
          let moving = norms.lastIndex { $0 > Diagnosis.gradientTolerance } ?? -1
          for step in norms.indices where run.behavior(at: step) == .atMinimum {
            #expect(step > moving, "\(optimizer) on \(objective), \(rate)")
          }
        }
      }
    }
  }

  @Test func aVanishedGradientWithoutCurvatureIsAPlateau() throws {
    let run = try diagnosis(on: "monkey_saddle", from: .zero, rate: 0.1)
    #expect(run.behavior(at: 30) == .plateau(gradientNorm: 0))
  }

  @Test func aRunOutsideTheWindowIsJudgedAsAnyOther() throws {
    // y grows by 1.5 a step, beyond 100 at step 12, and the loss falls without end.
    let run = try diagnosis(on: "saddle", from: Point(1, 1), rate: 0.25)
    #expect(run.behavior(at: 12) == .descending)
  }

  @Test func anyOptimizerOnAnyFunctionHasABehaviorAtEveryStep() throws {
    for optimizer in Catalog.optimizers.map(\.name) {
      for objective in Catalog.objectives.map(\.name) {
        for rate in [1e-9, 0.3, 1e9] {
          let run = try diagnosis(optimizer, on: objective, rate: rate, steps: 30)
          for step in 0...31 {
            let behavior = run.behavior(at: step)
            #expect(behavior.label.count <= 26, "\(behavior.label)")
            #expect(behavior.word.count <= 12, "\(behavior.word)")
            #expect(!behavior.sentence.contains("nan"), "\(behavior)")
          }
        }
      }
    }
  }

  @Test func pointsFarApartInALongRunAreNotTakenForStandingStill() throws {
    // Every eighth point of a bounce between 10 and −10 is the same.
    let run = try diagnosis(rate: 1, steps: 4000, capacity: 512)
    #expect(run.trajectory.stride > 1)
    #expect(run.behavior(at: 4000) == .moving)
    #expect(run.status.kind == .running)
  }

  @Test func aFactorNearOneKeepsTheDigitsThatTellItFromOne() {
    let behaviors: [(Double, String)] = [
      (0.999_904, "×0.999904"), (0.9801, "×0.98"), (0.123_456, "×0.12"), (0.995, "×0.995"),
      (1, "×1"),
    ]
    for (factor, text) in behaviors {
      let behavior = Behavior.converging(ConvergenceFactor(.gradientNorm, factor: factor))
      #expect(behavior.label == "converging " + text)
    }
  }
}
