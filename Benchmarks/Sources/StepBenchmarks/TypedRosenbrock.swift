import Benchmark
import Optimization

/// Rosenbrock's function typed and as the catalog has it, at the points of a grid.
enum TypedRosenbrock {
  /// What is asked of both, and what the typed one should cost at most, in costs of the other.
  struct Subject: Sendable {
    let name: String
    let figure: Double
    /// The points of a side of the grid.
    let side: Int
    let evaluate: @Sendable (any Objective, [SIMD2<Double>]) -> Void
  }

  static let subjects = [
    Subject(name: "values on a grid", figure: 3, side: 1000) { _ = $0.values(at: $1) },
    Subject(name: "values one by one", figure: 8, side: 100) { objective, points in
      var sum = 0.0
      for point in points { sum += objective.value(at: point) }
      precondition(sum.isFinite)
    },
    Subject(name: "gradients one by one", figure: 20, side: 100) { objective, points in
      let derivative = objective.derivative
      var sum = SIMD2<Double>.zero
      for point in points { sum += derivative(point) }
      precondition(sum.x.isFinite)
    },
  ]

  /// A grid over the function's own window.
  private static func points(side: Int) -> [SIMD2<Double>] {
    let shares = (0..<side).map { Double($0) / Double(side - 1) }
    return shares.flatMap { y in shares.map { x in SIMD2(4 * x - 2, 4 * y - 1) } }
  }

  static func suites() throws -> [BenchmarkSuite] {
    guard let catalog = Catalog.objective(named: "rosenbrock")?.product() else {
      preconditionFailure("the catalog has it")
    }
    let typed = try TypedFunction("(1 - x)^2 + 100(y - x^2)^2").objective
    return subjects.map { subject in
      let points = points(side: subject.side)
      return BenchmarkSuite(name: subject.name, settings: MinTime(seconds: 0.15)) { suite in
        suite.benchmark("catalog") { subject.evaluate(catalog, points) }
        suite.benchmark("typed") { subject.evaluate(typed, points) }
      }
    }
  }
}
