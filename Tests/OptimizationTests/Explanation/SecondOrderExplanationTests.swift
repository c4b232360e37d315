import Testing

@testable import Optimization

/// What is said about steps that look at more than the slope, by hand.
struct SecondOrderExplanationTests {
  private func beats(
    _ name: String, _ settings: Settings = [:], on objective: String, from start: Point,
    rate: Double = 1
  ) throws -> [Beat<Point>] {
    let method = try #require(Catalog.optimizer(named: name)).product(settings)
    var explainer = method.explainer(
      Plan(
        objective: try #require(Catalog.objective(named: objective)).product(), start: start,
        learningRate: rate, schedule: try #require(Catalog.schedule(named: "constant")).product(),
        horizon: 3))
    let explanation = explainer.explanation(of: 0)
    return try #require(explanation).beats
  }

  /// The numbers of a beat as text.
  private func numbers(_ beat: Beat<Point>) -> [String] {
    beat.quantities.compactMap { quantity in
      guard case .number(let number) = quantity.value else { return nil }
      return "\(quantity.symbol) \(NumberText.figure(number, significantDigits: 4))"
    }
  }

  @Test func aLineSearchTellsWhatItTried() throws {
    // f = x² from 1: f is 9 at −3, 1 at −1 and 0 at 0.
    let search = try beats("backtracking", on: "square_1d", from: Point(1, 0), rate: 2)[1]
    #expect(search.caption == "3 trials: t = 2, 1, 0.5; the last one will do")
    #expect(
      numbers(search)
        == ["φ(0) 1", "1: φ(2) 9", "2: φ(1) 1", "3: φ(0.5) 0", "t 0.5"])
  }

  @Test func ofManyTrialsTheLastFourAreShown() throws {
    let search = try beats("backtracking", on: "square_1d", from: Point(1, 0), rate: 32)[1]
    #expect(search.caption == "7 trials, from t = 32 to 0.5; the last one will do")
    #expect(numbers(search).count == 6)
    #expect(numbers(search)[1] == "4: φ(4) 49")
  }

  @Test func aSearchWithoutSuccessOrWithoutASlopeSaysSo() throws {
    let settings: Settings = ["max_trials": .number(1)]
    let failed = try beats("backtracking", settings, on: "square_1d", from: Point(1, 0), rate: 2)
    #expect(failed[1].caption == "1 trial: t = 2; none is low enough, the point rests")
    let resting = try beats("conjugate_gradient", on: "bowl", from: .zero)
    #expect(resting[3].caption == "no trial: the slope along p or the first step is 0")
  }

  @Test func newtonSaysWhereTheCurvatureLeads() throws {
    let bowl = try beats("newton", on: "bowl", from: Point(1, 1))[1]
    #expect(bowl.caption == "curved upwards in every direction: a bowl")
    #expect(numbers(bowl) == ["xx 2", "xy 0", "yy 4", "λ₁ 2", "λ₂ 4"])
    #expect(
      try beats("newton", on: "saddle", from: Point(1, 1))[1].caption
        == "up in one direction, down in the other: the step leads to a saddle")
    let line = try beats("newton", on: "square_1d", from: Point(1, 0))[1]
    #expect(line.caption == "curved upwards" && numbers(line) == ["f′′ 2"])
  }

  @Test func polyakSaysHowFarItCanFall() throws {
    let known = try beats("polyak", on: "square_1d", from: Point(4, 0))
    #expect(numbers(known[1]) == ["f 16", "f* 0", "f − f* 16"])
    #expect(numbers(known[2]) == ["‖g‖² + ε 64", "t 0.25"])
    let unknown = try beats("polyak", on: "saddle", from: Point(4, 1))
    #expect(numbers(unknown[1]) == ["f 15"])
    #expect(unknown[2].caption == "the longest allowed, ηmax = 1")
  }

  @Test func conjugateGradientsShowTheParabolaAlongTheirDirection() throws {
    // f = x² + 2y² from (1, 1): g = (2, 4), p = −g, p·Hp = 2 · 4 + 4 · 16.
    let parabola = try beats("conjugate_gradient", on: "bowl", from: Point(1, 1))[2]
    #expect(numbers(parabola) == ["g · p -20", "p · H p 72", "t₁ 0.2778"])
  }
}
