import Optimization
import Testing

/// Figures printed in chapter 12 of Dive into Deep Learning.
///
/// By A. Zhang, Z. Lipton, M. Li, A. Smola, 2023.
struct TextbookFigureTests {
  /// The last point of a run with a constant rate.
  private func end(
    of optimizer: String, _ settings: Settings = [:], on objective: String, from start: Point,
    rate: Double, steps: Int
  ) throws -> Point {
    let plan = Plan(
      objective: try #require(Catalog.objective(named: objective)).product(), start: start,
      learningRate: rate, schedule: try #require(Catalog.schedule(named: "constant")).product(),
      horizon: steps)
    var run = try #require(Catalog.optimizer(named: optimizer)).product(settings).run(plan)
    run.advance()
    return run.path.latest
  }

  /// The figures have six decimals.
  private let precision = 5e-7

  @Test(arguments: [(0.2, 0.060466), (0.05, 3.486784), (0.9, 1.073742)])
  func tenStepsOfDescentOnTheSquare(rate: Double, end expected: Double) throws {
    let end = try end(of: "gd", on: "square", from: Point(10, 0), rate: rate, steps: 10)
    #expect(abs(end.x - expected) < precision)
  }

  @Test func aLargeRateEndsInThePoorerValleyOfTheCosineWave() throws {
    let end = try end(of: "gd", on: "cosine", from: Point(10, 0), rate: 2, steps: 10)
    #expect(abs(end.x + 1.528166) < precision)
  }

  @Test func twentyStepsOfDescentInTheBowl() throws {
    let end = try end(of: "gd", on: "bowl", from: Point(-5, -2), rate: 0.1, steps: 20)
    #expect(abs(end.x + 0.057646) < precision)
    #expect(abs(end.y + 7.312316880125945e-05) < 1e-15)
  }

  @Test(arguments: [(0.4, -2.382563), (2, -0.002295)])
  func twentyStepsOfAdaGradInTheTrough(rate: Double, end expected: Double) throws {
    let end = try end(
      of: "adagrad", ["epsilon": .number(1e-6), "epsilon_position": .word("inside")],
      on: "trough", from: Point(-5, -2), rate: rate, steps: 20)
    #expect(abs(end.x - expected) < precision)
  }

  @Test func twentyStepsOfRMSPropInTheTrough() throws {
    let end = try end(
      of: "rmsprop",
      ["decay": .number(0.9), "epsilon": .number(1e-6), "epsilon_position": .word("inside")],
      on: "trough", from: Point(-5, -2), rate: 0.4, steps: 20)
    #expect(abs(end.x + 0.010599) < precision)
  }
}
