import Numbers
import Testing

@testable import Optimization

struct RunTests {
  private func run(
    _ optimizer: String = "gd", on objective: String = "square", from start: Point? = nil,
    rate: Double = 0.2, steps: Int, noise: Double = 0, seed: UInt64 = 0
  ) throws -> Run {
    let objective = try #require(Catalog.objective(named: objective)).product()
    let plan = Plan(
      objective: objective, start: start ?? objective.start, learningRate: rate,
      schedule: try #require(Catalog.schedule(named: "constant")).product(), horizon: steps,
      gradients: .noise(deviation: noise), seed: seed)
    return try #require(Catalog.optimizer(named: optimizer)).product().run(plan)
  }

  @Test func aRunStandsAtItsStartUntilItIsAdvanced() throws {
    let run = try run(steps: 5)
    #expect(run.path.points == [Point(10, 0)])
    #expect(!run.isComplete)
  }

  @Test func aRunEndsAtItsHorizon() throws {
    var run = try run(steps: 5)
    run.advance(by: 3)
    #expect(run.path.steps == 3)
    run.advance()
    run.advance(by: 10)
    #expect(run.path.steps == 5)
    #expect(run.isComplete && !run.hasDiverged)
  }

  @Test func theSameSeedMeetsTheSameNoise() throws {
    var first = try run(on: "bowl", steps: 40, noise: 1, seed: 3)
    var second = try run(on: "bowl", steps: 40, noise: 1, seed: 3)
    var other = try run(on: "bowl", steps: 40, noise: 1, seed: 4)
    first.advance()
    second.advance()
    other.advance()
    #expect(first.path.points == second.path.points)
    #expect(first.path.points != other.path.points)
  }

  @Test func theNoiseOfAStepDoesNotDependOnTheGradient() {
    var noise = NormalNoise(deviation: 2, dimension: 2, seed: 9)
    let draws = (0..<3).map { _ in noise.sample(at: .zero, slope: .zero) }
    var again = NormalNoise(deviation: 2, dimension: 2, seed: 9)
    for draw in draws {
      // Adding 1 and taking it away again leaves a rounding error.
      #expect((again.sample(at: .zero, slope: Point(1, 1)) - Point(1, 1) - draw).norm < 1e-14)
    }
    #expect(draws[0] != draws[1])
    var one = NormalNoise(deviation: 2, dimension: 1, seed: 9)
    #expect(one.sample(at: .zero, slope: .zero) == Point(draws[0].x, 0))
  }

  @Test func theNoiseHasMeanZeroAndTheGivenDeviation() {
    var noise = NormalNoise(deviation: 3, dimension: 2, seed: 1)
    let draws = (0..<20_000).map { _ in noise.sample(at: .zero, slope: .zero) }
    let mean = draws.reduce(.zero, +) / 20_000
    let variance = draws.map { $0 * $0 }.reduce(.zero, +) / 20_000
    // Four standard errors: 3/√20000 · 4 for the mean, 9·√(2/20000) · 4 for the variance.
    #expect(mean.norm < 0.12)
    #expect(abs(variance.x - 9) < 0.36 && abs(variance.y - 9) < 0.36)
  }

  @Test func theGeneratorIsTheReferenceSplitMix64() {
    // The first numbers of the published generator for seed 1234567.
    var generator = SplitMix64(seed: 1_234_567)
    #expect(generator.next() == 6_457_827_717_110_365_317)
    #expect(generator.next() == 3_203_168_211_198_807_973)
  }

  @Test func aPathKeepsABoundedNumberOfPoints() throws {
    var run = try run(on: "bowl", rate: 1e-4, steps: 100_000)
    run.limitPath(to: 64)
    run.advance()
    #expect(run.path.points.count <= 64)
    #expect(run.path.steps == 100_000)
    let trajectory = Trajectory(run)
    #expect(trajectory.lastStep == 100_000)
    #expect(trajectory.points.last == run.path.latest)
    // x after k steps is −5 · 0.9998ᵏ; entry i belongs to step i · stride.
    let entry = 10
    let expected = -5 * Double.pow(0.9998, Double(trajectory.step(at: entry)))
    #expect(abs(trajectory.points[entry].x - expected) < 1e-9)
    #expect(trajectory.index(at: trajectory.step(at: entry)) == entry)
  }

  @Test func aPathOfItsFullStrideHasEveryPoint() throws {
    var path = Path(from: .zero, capacity: 4)
    for step in 1...9 { path.record(Point(Double(step), 0)) }
    #expect(path.stride == 4)
    #expect(path.points.map(\.x) == [0, 4, 8])
    #expect(path.latest.x == 9)
  }

  @Test func aDivergingRunKeepsItsLastFinitePoint() throws {
    var run = try run(rate: 1e200, steps: 50)
    run.advance()
    #expect(run.hasDiverged && run.isComplete)
    let trajectory = Trajectory(run)
    #expect(trajectory.hasDiverged)
    #expect(trajectory.losses.allSatisfy { $0.isFinite })
    #expect(trajectory.gradientNorms.allSatisfy { $0.isFinite })
    // x₁ = 10 − 2e200·10 has the square 4e402, which is no finite loss.
    #expect(trajectory.lastStep == 0)
  }

  @Test func theDataOfARunIsThatOfItsPoints() throws {
    var run = try run(steps: 2)
    run.advance()
    let trajectory = Trajectory(run)
    // 10, 6, 3.6 with f = x² and f′ = 2x.
    #expect(trajectory.points.map(\.x) == [10, 6, 3.5999999999999996])
    #expect(trajectory.losses[1] == 36)
    #expect(trajectory.gradientNorms == [20, 12, 7.199999999999999])
    #expect(trajectory.learningRate(at: 1) == 0.2)
    #expect(trajectory.point(at: 99) == trajectory.point(at: 2))
  }
}
