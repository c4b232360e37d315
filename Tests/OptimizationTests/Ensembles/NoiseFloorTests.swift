import Testing

@testable import Optimization

/// What theory says of a constant rate under noise, held to ensembles.
///
///     Var xᵢ = η σ² (1 + μ) / (λᵢ (1 − μ) (2 (1 + μ) − η λᵢ))
///
/// after many steps of the heavy ball on a quadratic of curvature λᵢ; μ = 0 is plain descent. Source: S.
/// Mandt, M. Hoffman, D. Blei, Stochastic gradient descent as approximate Bayesian inference, 2017, without
/// the limit of small rates.
@Suite struct NoiseFloorTests {
  /// The mean square of both coordinates, over some seeds and over the steps after the first ones, and its
  /// standard error, which the seeds tell: each gives one independent mean.
  private func floor(
    _ optimizer: String, _ settings: Settings = [:], rate: Double, _ gradients: GradientSource,
    on objective: any Objective, around center: Point = .zero, skipping first: Int = 200
  ) throws -> (mean: Point, error: Point) {
    let method = try #require(Catalog.optimizer(named: optimizer)).product(settings)
    let plan = Plan(
      objective: objective, start: center, learningRate: rate, horizon: first + 300,
      gradients: gradients)
    var sums: [Point] = []
    for first8 in [UInt64(1), 9, 17] {
      var lanes = SIMD8<UInt64>()
      for lane in 0..<8 { lanes[lane] = first8 + UInt64(lane) }
      var run = try #require(LaneRun(method, plan, from: PointLanes([center]), seeds: lanes))
      run.advance(by: first)
      var squares = [Point](repeating: .zero, count: 8)
      for _ in 0..<100 {
        run.advance(by: 3)
        for lane in 0..<8 {
          let way = run.points[lane] - center
          squares[lane] += way * way / 100
        }
      }
      sums += squares
    }
    let mean = sums.reduce(.zero, +) / Double(sums.count)
    let variance = sums.reduce(.zero) { $0 + ($1 - mean) * ($1 - mean) } / Double(sums.count - 1)
    return (mean, (variance / Double(sums.count)).squareRoot())
  }

  private func expected(_ rate: Double, _ sigma: Double, _ momentum: Double, _ curvature: Double)
    -> Double
  {
    rate * sigma * sigma * (1 + momentum)
      / (curvature * (1 - momentum) * (2 * (1 + momentum) - rate * curvature))
  }

  @Test(arguments: [(0.1, 1.0), (0.3, 1), (0.1, 0.5), (0.02, 2)])
  func descentHoversAsHighAsTheoryPromises(_ rate: Double, _ sigma: Double) throws {
    let bowl = try #require(Catalog.objective(named: "bowl")).product()
    let found = try floor("gd", rate: rate, .noise(deviation: sigma), on: bowl)
    // x² + 2y² has the curvatures 2 and 4.
    #expect(abs(found.mean.x - expected(rate, sigma, 0, 2)) < 4 * found.error.x)
    #expect(abs(found.mean.y - expected(rate, sigma, 0, 4)) < 4 * found.error.y)
    #expect(found.error.x < 0.15 * found.mean.x)
  }

  @Test(arguments: [0.5, 0.9])
  func theHeavyBallHoversHigherByItsMomentum(_ momentum: Double) throws {
    let bowl = try #require(Catalog.objective(named: "bowl")).product()
    let found = try floor(
      "momentum", ["momentum": .number(momentum)], rate: 0.1, .noise(deviation: 1), on: bowl)
    #expect(abs(found.mean.x - expected(0.1, 1, momentum, 2)) < 4 * found.error.x)
    #expect(abs(found.mean.y - expected(0.1, 1, momentum, 4)) < 4 * found.error.y)
  }

  /// A line through rows (±1, y): the Hessian is 2 (1 0; 0 1), and the gradient of a row differs from that of
  /// all by 2 r (x, 1), whose variance at the minimum is 4 r² on each coordinate.
  private func line(residual: Double) -> DataObjective<LeastSquaresLine> {
    let signs: [(Double, Double)] = [(1, 1), (1, -1), (-1, 1), (-1, -1)]
    return DataObjective(
      LeastSquaresLine(), signs.map { Sample($0.0, 2 * $0.0 + 1 + residual * $0.1) })
  }

  @Test(arguments: [1, 2, 4])
  func theFloorIsDividedByTheRowsOfABatchDrawnWithReplacement(_ size: Int) throws {
    // Gradient 2 (A_B θ − …) with A_B, the batch's own curvature: rows of x = ±1 have x² = 1, so only the
    // mean of x over the batch moves it, by terms of second order that a small rate leaves small.
    let objective = line(residual: 0.5)
    let batching = Batching(size: size, order: .replacement)
    let found = try floor(
      "gd", rate: 0.02, .batch(batching), on: objective, around: Point(2, 1), skipping: 400)
    let sigma = 2 * 0.5 / Double(size).squareRoot()
    let promised = expected(0.02, sigma, 0, 2)
    #expect(abs(found.mean.x - promised) < 4 * found.error.x + 0.03 * promised)
    #expect(abs(found.mean.y - promised) < 4 * found.error.y + 0.03 * promised)
  }
}
