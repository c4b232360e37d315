import Testing

@testable import Optimization

/// Steps of trainings taken apart for one weight.
struct ParameterExplanationTests {
  private static let samples = NetworkTests.samples(SampleShape(features: 3), count: 12)

  private static func plan(
    _ rule: String, _ settings: Settings = [:], rate: Double = 0.05,
    precision: TrainingPlan.Precision = .double, batch: Int = 5
  ) throws -> TrainingPlan {
    let layers: [any Layer] = [DenseLayer(4), TanhLayer(), DropoutLayer(0.2), DenseLayer(3)]
    var plan = TrainingPlan(
      network: try Network(layers, for: SampleShape(features: 3), classes: 3), samples: samples,
      optimizer: try #require(Catalog.optimizer(named: rule)).product(settings),
      learningRate: rate, batching: Batching(size: batch), horizon: 12, seed: 4)
    plan.precision = precision
    return plan
  }

  private static let settings: [Settings] = [
    [:], ["clip": .word("component"), "clip.threshold": .number(0.01)],
    ["clip": .word("norm"), "clip.threshold": .number(0.1)],
    ["weight_decay": .number(0.1), "weight_decay_mode": .word("coupled")],
    ["weight_decay": .number(0.1), "weight_decay_mode": .word("decoupled")],
    ["weight_decay": .number(0.1), "weight_decay_mode": .word("proximal")],
  ]

  /// Whatever the rule: each step of the training is the one that the beats end with, bit for bit.
  @Test(arguments: TrainingTests.rules)
  func theBeatsArriveAtTheNextWeightOfTheTraining(_ rule: String) throws {
    for settings in Self.settings {
      for precision in TrainingPlan.Precision.allCases {
        var training = try Training(try Self.plan(rule, settings, precision: precision))
        for step in 0..<12 {
          let untouched = training.parameters
          let explained = try [0, 7, 13, 30].map { index in
            try #require(training.explanation(of: index))
          }
          #expect(training.parameters == untouched && training.steps.count == step)
          training.advance(by: 1)
          for found in explained {
            #expect(found.step == step && found.value == untouched[found.index])
            #expect(found.next == training.parameters[found.index], "\(rule) \(settings) \(step)")
            #expect(found.beats.last?.landing == .moved(found.next))
            #expect(found.loss == training.steps[step].batchLoss)
            #expect(found.rate == training.steps[step].rate)
          }
        }
        #expect(training.explanation(of: 0) == nil)
      }
    }
  }

  /// The batch's gradient, what is left of it, the step, the weight: numbers that can be checked on paper.
  @Test func descentOfOneWeightIsItsGradientTimesTheRate() throws {
    var plan = try Self.plan("gd", rate: 0.25, batch: 12)
    plan.network = try Network([DenseLayer(3)], for: SampleShape(features: 3), classes: 3)
    let training = try Training(plan)
    let start: ParameterArray<Double> = plan.network.initialParameters(seed: 4)
    let slope = plan.network.lossAndGradient(of: start, over: Self.samples).gradient[5]
    let found = try #require(training.explanation(of: 5))
    #expect(found.rows == Array(0..<12))
    let values = found.beats.map { $0.quantities.map(\.value) }
    #expect(values[0][1] == .vector(slope))
    #expect(found.next == start[5] - 0.25 * slope)
    #expect(
      values.last == [.vector(start[5]), .vector(found.next - start[5]), .vector(found.next)])
    #expect(plan.network.blocks[0].name(of: 5) == "W1[2, 3]")
    #expect(plan.network.blocks[1].name(of: 10) == "b1[2]")
  }

  /// Adam from a gradient of g: m = 0.1 g, v = 0.001 g², both corrected to g and g², so a step of η.
  @Test func theFirstStepOfAdamIsTheRateInEveryWeight() throws {
    let training = try Training(try Self.plan("adam", rate: 0.01))
    let found = try #require(training.explanation(of: 2))
    let beats = found.beats
    guard case .vector(let slope) = beats[0].quantities[1].value else {
      Issue.record("the first beat has a gradient")
      return
    }
    let sum = try #require(beats.first { $0.title == "the sum" })
    #expect(sum.quantities.last?.value == .vector((1 - 0.9) * slope))
    #expect(abs(abs(found.next - found.value) - 0.01) < 1e-6)
    #expect((found.next < found.value) == (slope > 0))
  }

  /// Of eight weights at once no sum over all of them is known; the beats leave it out rather than tell a
  /// part.
  @Test(arguments: ["polyak", "prodigy", "dadapt_sgd", "dadapt_adam"])
  func sumsOverSomeWeightsAreNotTold(_ rule: String) throws {
    let training = try Training(try Self.plan(rule, rate: 1))
    let symbols = try #require(training.explanation(of: 0)).beats.dropFirst()
      .flatMap { $0.quantities.map(\.symbol) }
    for sum in ["‖g‖² + ε", "⟨g, θ₀ − θ⟩", "‖s‖₁", "⟨g, s⟩", "‖s‖", "⟨g, u⟩"] {
      #expect(!symbols.contains(sum))
    }
  }

  /// The same numbers as a plan that had the other rate from the beginning.
  @Test(arguments: ["adam", "lbfgs", "lookahead", "momentum"])
  func aTrainingGoesOnByAnotherPlanAsIfItHadBeenThere(_ rule: String) throws {
    let plan = try Self.plan(rule)
    var changed = plan
    changed.rateChanges = [TrainingPlan.RateChange(step: 5, learningRate: 0.002)]
    var whole = try Training(changed)
    whole.advance()
    var first = try Training(plan)
    first.advance(by: 5)
    let kept = first
    first.advance()
    var second = kept.continued(by: changed)
    second.advance()
    #expect(second.parameters == whole.parameters && second.steps == whole.steps)
    #expect(first.parameters != whole.parameters)
  }

  /// Four rows and two in turn: three rows a step, four steps for twelve rows.
  @Test func anEpochOfUnequalBatchesIsWhatGoesOverAsManyRows() {
    #expect(Batching(size: 4, given: [[0, 1, 2, 3], [4, 5]]).stepsPerEpoch(of: 12) == 4)
    #expect(Batching(size: 4, given: [[0, 1, 2, 3], [4, 5]]).stepsPerEpoch(of: 13) == 5)
    #expect(Batching(size: 5).stepsPerEpoch(of: 12) == 3)
    #expect(Batching(size: 99).stepsPerEpoch(of: 12) == 1)
  }
}
