import Testing

@testable import Optimization

struct StepExplainerTests {
  private func explanation(
    _ settings: Settings = [:], noise: Double = 0, rate: Double = 0.25, start: Point = Point(2, 0),
    step: Int = 0
  ) throws -> StepExplanation? {
    let plan = Plan(
      objective: try #require(Catalog.objective(named: "bowl")).product(), start: start,
      learningRate: rate, schedule: try #require(Catalog.schedule(named: "constant")).product(),
      horizon: 4, gradients: .noise(deviation: noise), seed: 3)
    var explainer = try #require(Catalog.optimizer(named: "gd")).product(settings).explainer(plan)
    return explainer.explanation(of: step)
  }

  private func titles(_ settings: Settings, noise: Double = 0) throws -> [String] {
    try #require(try explanation(settings, noise: noise)).beats.map(\.title)
  }

  @Test func aPlainStepHasOnlyTheBeatsOfItsRuleAndTheMove() throws {
    #expect(try titles([:]) == ["the gradient", "scaled by η", "the move"])
  }

  @Test func whatHappensToTheGradientComesBeforeTheRule() throws {
    let settings: Settings = [
      "clip": .word("norm"), "clip.threshold": .number(1), "weight_decay": .number(0.5),
    ]
    #expect(
      try titles(settings, noise: 0.5)
        == ["noise", "clipping", "weight decay", "the gradient", "scaled by η", "the move"])
    let beats = try #require(try explanation(settings, noise: 0.5)).beats
    #expect(beats[3].formula == "g = clip(∇f(θ) + ξ) + λ θ")
  }

  @Test func decoupledDecayComesAfterTheRule() throws {
    let settings: Settings = [
      "weight_decay": .number(0.5), "weight_decay_mode": .word("decoupled"),
    ]
    let step = try #require(try explanation(settings))
    #expect(
      step.beats.map(\.title)
        == ["the gradient", "scaled by η", "decoupled decay", "the move"])
    // The rule and the decay, both from the point before: f = x² + y², so g = (4, 0) and
    // x = 2 − 0.25 · 4 − 0.25 · 0.5 · 2.
    #expect(step.next == Point(0.75, 0))
    #expect(step.beats[1].landing == .ghost(Point(1, 0)))
  }

  @Test func clippingSaysWhetherItCutAnything() throws {
    let cut = try #require(try explanation(["clip": .word("component")])).beats[0]
    #expect(cut.caption == "every component is cut to c = 1")
    let whole = try #require(
      try explanation(["clip": .word("component"), "clip.threshold": .number(9)])
    ).beats[0]
    #expect(whole.caption == "within c = 9: it stays as it is")
  }

  @Test func theMoveSaysWhatBecomesOfTheLoss() throws {
    #expect(try #require(try explanation()).beats.last?.caption == "f falls from 4 to 1")
    #expect(try #require(try explanation(rate: 1.5)).beats.last?.caption == "f rises from 4 to 16")
    #expect(try #require(try explanation(rate: 1)).beats.last?.caption == "f stays at 4")
  }

  @Test func thereIsNoStepBeforeTheStartBeyondTheHorizonOrAfterADivergence() throws {
    #expect(try explanation(step: -1) == nil)
    #expect(try explanation(step: 3) != nil)
    #expect(try explanation(step: 4) == nil)
    #expect(try explanation(rate: 1e308, start: Point(1e3, 0)) == nil)
    #expect(try explanation(rate: 1e308, start: Point(1e3, 0), step: 2) == nil)
  }
}
