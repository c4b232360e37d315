import Benchmark
import Optimization

/// The gradients of functions of the catalog at many points, one by one and eight at a time.
enum LaneGradients {
  /// A function, and what eight at a time should cost at most, in costs of one by one.
  struct Subject: Sendable {
    let objective: String
    let figure: Double

    var name: String { "eight gradients of \(objective)" }
  }

  static let subjects = [
    // Sums and products are taken of eight numbers in one instruction or four.
    Subject(objective: "rosenbrock", figure: 1),
    // Sines and roots are taken of one number after the other all the same.
    Subject(objective: "rastrigin", figure: 1.3),
  ]

  /// A multiple of eight.
  static let count = 10_000

  static var suites: [BenchmarkSuite] {
    subjects.map { subject in
      guard let objective = Catalog.objective(named: subject.objective)?.product() else {
        preconditionFailure("the catalog has it")
      }
      let points = (0..<count).map { index in
        let share = Double(index) / Double(count)
        return SIMD2(4 * share - 2, 4 * (17 * share).truncatingRemainder(dividingBy: 1) - 1)
      }
      let lanes = stride(from: 0, to: count, by: 8).map { PointLanes(Array(points[$0..<$0 + 8])) }
      return BenchmarkSuite(name: subject.name, settings: MinTime(seconds: 0.15)) { suite in
        suite.benchmark("one by one") {
          let derivative = objective.derivative
          var sum = SIMD2<Double>.zero
          for point in points { sum += derivative(point) }
          precondition(sum.x.isFinite)
        }
        suite.benchmark("eight at a time") {
          var sum = SIMD8<Double>.zero
          for points in lanes { sum += objective.gradients(at: points).x }
          precondition(sum[0].isFinite)
        }
      }
    }
  }
}
