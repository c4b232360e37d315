import AllocationCounter
import Benchmark
import Optimization

/// Steps over the parameters of a network, by the catalog's rules and by hand.
enum ParameterSteps {
  /// A rule with its hand-written twin, and what it should cost at most, in costs of the twin.
  struct Subject: Sendable {
    let optimizer: String
    let figure: Double
    let handWritten: @Sendable (inout HandWrittenParameters, inout [Lanes], [Lanes]) -> Void

    var name: String { "parameters, " + optimizer }
  }

  /// 1.4 million numbers, a network of 5.6 megabytes.
  static let count = 1_400_000
  static let rate = 0.001

  static let subjects = [
    Subject(optimizer: "momentum", figure: 1.3) { $0.momentum(&$1, $2, rate: Float(rate)) },
    Subject(optimizer: "adam", figure: 1.3) { $0.adam(&$1, $2, rate: Float(rate)) },
    Subject(optimizer: "lion", figure: 1.3) { $0.lion(&$1, $2, rate: Float(rate)) },
    // Its sums take a pass of their own.
    Subject(optimizer: "prodigy", figure: 1.6) { $0.prodigy(&$1, $2, rate: Float(rate)) },
  ]

  /// Some numbers around 0 that differ.
  private static func number(_ index: Int) -> Float { Float((index &* 7919) % 2001 - 1000) / 1000 }

  static var suites: [BenchmarkSuite] {
    subjects.map { subject in
      var lanes = (0..<count / 8).map { index in
        Lanes((0..<8).map { number(8 * index + $0) })
      }
      let laneGradient = lanes.map { 0.5 * $0 }
      var byHand = HandWrittenParameters(at: lanes)
      var parameters = ParameterArray<Float>((0..<count).map(number))
      let gradient = ParameterArray<Float>((0..<count).map { 0.5 * number($0) })
      let stepper = stepper(of: subject, at: parameters)
      return BenchmarkSuite(name: subject.name, settings: MinTime(seconds: 0.15)) { suite in
        suite.benchmark("by hand") { subject.handWritten(&byHand, &lanes, laneGradient) }
        suite.benchmark("catalog") {
          stepper.step(&parameters, gradient: gradient, rate: rate)
        }
      }
    }
  }

  private static func stepper(
    of subject: Subject, at parameters: ParameterArray<Float>
  ) -> ParameterStepper<Float> {
    guard let method = Catalog.optimizer(named: subject.optimizer)?.product(),
      let stepper = method.stepper(from: parameters, rate: rate)
    else { preconditionFailure("the catalog has it for n parameters") }
    return stepper
  }

  /// The blocks of memory that a hundred steps of a rule ask for; nil where that is not counted.
  static func allocations(of subject: Subject) -> Int? {
    var parameters = ParameterArray<Float>((0..<1000).map(number))
    let gradient = parameters
    let stepper = stepper(of: subject, at: parameters)
    stepper.step(&parameters, gradient: gradient, rate: rate)
    let before = allocation_count()
    for _ in 0..<100 { stepper.step(&parameters, gradient: gradient, rate: rate) }
    return before < 0 ? nil : allocation_count() - before
  }
}
