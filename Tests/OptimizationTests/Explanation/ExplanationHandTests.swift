import Testing

@testable import Optimization

/// Beats worked out by hand for one step of f = x² from x = 1, where g = 2.
struct ExplanationHandTests {
  /// A step of a rule as the run records it.
  private func record<Rule: ElementwiseOptimizer>(
    of rule: Rule, rate: Double, gradients: [Double]
  ) -> StepRecord<Double, Rule.State> where Rule.Vector == Double {
    var position = 1.0
    var state = rule.initialState(at: position, rate: rate)
    for gradient in gradients.dropLast() {
      rule.step(&position, &state, gradient: gradient, rate: rate)
    }
    let (old, before) = (position, state)
    let gradient = gradients.last ?? 0
    rule.step(&position, &state, gradient: gradient, rate: rate)
    return StepRecord(
      position: old, gradient: gradient, gradientFormula: "∇f(θ)", rate: rate, before: before,
      after: state, next: position, oracle: .slope(gradient))
  }

  private func beats<Rule: ElementwiseOptimizer>(
    of rule: Rule, rate: Double, gradients: [Double]
  ) -> [Beat<Double>] where Rule.Vector == Double {
    rule.beats(of: record(of: rule, rate: rate, gradients: gradients))
  }

  /// The quantities of a beat as text.
  private func numbers(_ beat: Beat<Double>) -> [String] {
    beat.quantities.map { quantity in
      switch quantity.value {
      case .number(let number):
        "\(quantity.symbol) \(NumberText.figure(number, significantDigits: 4))"
      case .vector(let vector):
        "\(quantity.symbol) \(NumberText.figure(vector, significantDigits: 4))"
      }
    }
  }

  @Test func descentTurnsTheSlopeIntoAStep() {
    let beats = beats(of: GradientDescent(), rate: 0.25, gradients: [2])

    #expect(beats.map(\.title) == ["the gradient", "scaled by η"])
    #expect(beats.map(numbers) == [["g 2"], ["g 2", "−η g -0.5"]])
    #expect(beats[1].caption == "η = 0.25 times the gradient, downhill")
    #expect(beats[1].landing == .ghost(0.5))
  }

  @Test func momentumShrinksItsVelocityAddsTheSlopeAndScales() {
    var rule = Momentum<Double>()
    rule.momentum = 0.5
    // The first step leaves v = 2 and x = 0.5, where the slope is 1.
    let beats = beats(of: rule, rate: 0.25, gradients: [2, 1])

    #expect(
      beats.map(\.title) == ["the velocity shrinks", "the gradient", "the sum", "scaled by η"])
    #expect(
      beats.map(numbers) == [
        ["v before 2", "β v 1"], ["g 1"], ["β v 1", "g 1", "v 2"], ["v 2", "−η v -0.5"],
      ])
    #expect(beats[0].caption == "β = 0.5 of it is kept")
    #expect(beats[2].formula == "v ← β v + g")
    #expect(beats[2].quantities[1].shape == .arrow(tail: 1))
    #expect(beats[3].landing == .ghost(0))
  }

  @Test func theVelocityFormOfMomentumIsDrawnAsSteps() {
    var rule = Momentum<Double>()
    rule.momentum = 0.5
    rule.form = .velocity
    let beats = beats(of: rule, rate: 0.25, gradients: [2, 1])

    #expect(
      beats.map(numbers) == [
        ["v before -0.5", "β v -0.25"], ["g 1"], ["β v -0.25", "−η g -0.25", "v -0.5"], ["v -0.5"],
      ])
    #expect(beats[0].quantities.allSatisfy { $0.unit == .place })
  }

  @Test func nesterovAddsTheSlopeOnceMore() {
    var rule = Nesterov<Double>()
    rule.base.momentum = 0.5
    // The first step leaves v = 2 and x = 0.25.
    let beats = beats(of: rule, rate: 0.25, gradients: [2, 0.5])

    #expect(beats.map(\.title).suffix(2) == ["the look ahead", "scaled by η"])
    // v = 1 + 0.5 = 1.5; g + β v = 0.5 + 0.75.
    #expect(numbers(beats[3]) == ["g 0.5", "β v 0.75", "sum 1.25"])
    #expect(numbers(beats[4]) == ["sum 1.25", "Δ -0.3125"])
  }

  @Test func rmspropDividesTheSlopeByTheRootOfItsAverageSquare() {
    var rule = RMSProp<Double>()
    rule.decay = 0.75
    rule.epsilon = 0
    // s = 4/4 = 1, u = 2/1, and the step is a quarter of it.
    let beats = beats(of: rule, rate: 0.25, gradients: [2])

    #expect(
      beats.map(\.title) == [
        "the gradient", "average squared gradient", "divided by the root", "scaled by η",
      ])
    #expect(
      beats.map(numbers) == [
        ["g 2"], ["g 2", "√s before 0", "√s 1"], ["g 2", "(√s + ε) 1", "u 2"],
        ["u 2", "−η u -0.5"],
      ])
    #expect(beats[1].quantities[2].shape == .box)
    #expect(beats[3].landing == .ghost(0.5))
  }

  @Test func adamCorrectsBothAveragesBeforeItDivides() {
    var rule = Adam<Double>()
    rule.beta1 = 0.5
    rule.beta2 = 0.75
    rule.epsilon = 0
    // m = 1, v = 1; divided by 1 − 0.5 and 1 − 0.75 they are 2 and 4, whose root is 2.
    let beats = beats(of: rule, rate: 0.25, gradients: [2])

    #expect(
      beats.map(\.title) == [
        "the average fades", "the gradient", "the sum", "squares", "the root",
        "the corrected average", "the corrected square", "divided by the root", "scaled by η",
      ])
    #expect(
      beats.map(numbers) == [
        ["m before 0", "β₁ m 0"], ["g 2"], ["β₁ m 0", "(1 − β₁) g 1", "m 1"],
        ["g 2", "v before 0", "v 1"], ["g 2", "√v before 0", "√v 1"],
        ["m 1", "1 − β₁ᵗ 0.5", "m′ 2"], ["√v 1", "1 − β₂ᵗ 0.25", "√v′ + ε 2"],
        ["m′ 2", "√v′ + ε 2", "u 1"], ["u 1", "−η u -0.25"],
      ])
    #expect(beats[8].landing == .ghost(0.75))
  }

  @Test func withoutCorrectionAdamHasTwoBeatsLess() {
    var rule = Adam<Double>()
    rule.biasCorrection = false
    #expect(beats(of: rule, rate: 0.1, gradients: [2]).count == 7)
    rule.biasCorrection = true
    #expect(beats(of: rule, rate: 0.1, gradients: [2]).count == 9)
  }

  @Test func rpropRestsAfterAChangeOfSign() {
    // The slopes 2 and −1 have opposite signs, so the length halves and nothing moves.
    let beats = beats(of: Rprop(), rate: 0.25, gradients: [2, -1])

    #expect(numbers(beats[1]) == ["g -1", "p 2", "sign -1"])
    #expect(numbers(beats[2]) == ["Δ before 0.25", "factor 0.5", "Δ 0.125"])
    #expect(beats[3].landing == .ghost(0.75))
  }
}
