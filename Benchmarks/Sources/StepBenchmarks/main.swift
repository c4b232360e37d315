import Benchmark
import Foundation
import Optimization

// How much a step through the catalog costs: any rule, any function, any schedule, erased, with the
// check for divergence, against the same rule written out by hand in the same process. And how much
// a typed function costs against the same one of the catalog, and a step over the parameters of a
// network against a loop written for it.

private let steps = 10_000
private let rounds = 7
private let start = SIMD2<Double>(-1.2, 1)

/// A rule with its hand-written twin.
private struct Subject {
  let optimizer: String
  let rate: Double
  /// What a catalog step should cost at most, in steps by hand.
  let figure: Double
  let handWritten: (SIMD2<Double>, Int, Double) -> [SIMD2<Double>]
}

private let subjects = [
  Subject(optimizer: "gradient_descent", rate: 0.001, figure: 1.7) {
    HandWritten.descent(from: $0, steps: $1, rate: $2)
  },
  Subject(optimizer: "momentum", rate: 0.0001, figure: 1.7) {
    HandWritten.momentum(from: $0, steps: $1, rate: $2)
  },
  Subject(optimizer: "adam", rate: 0.01, figure: 1.25) {
    HandWritten.adam(from: $0, steps: $1, rate: $2)
  },
]

/// The catalog's run of a subject; what is looked up by name is looked up once.
private func catalogRun(of subject: Subject) -> () -> [SIMD2<Double>] {
  guard let method = Catalog.optimizer(named: subject.optimizer)?.product(),
    let objective = Catalog.objective(named: "rosenbrock")?.product(),
    let schedule = Catalog.schedule(named: "constant")?.product()
  else { preconditionFailure("the catalog has all three") }
  let plan = Plan(
    objective: objective, start: start, learningRate: subject.rate, schedule: schedule,
    horizon: steps)
  return {
    var run = method.run(plan)
    run.advance()
    return run.path.points
  }
}

private let suites = subjects.map { subject in
  let catalog = catalogRun(of: subject)
  return BenchmarkSuite(name: subject.optimizer, settings: MinTime(seconds: 0.15)) { suite in
    suite.benchmark("by hand") { _ = subject.handWritten(start, steps, subject.rate) }
    suite.benchmark("catalog") { _ = catalog() }
  }
}

/// The shortest time of each benchmark over rounds that take turns, so that a slow moment of the
/// machine spoils neither side alone.
@MainActor private func shortestTimes(of suites: [BenchmarkSuite]) throws -> [String: Double] {
  var shortest: [String: Double] = [:]
  for _ in 0..<rounds {
    var runner = BenchmarkRunner(suites: suites, settings: [Quiet(true), Format(.none)])
    try runner.run()
    for result in runner.results {
      let name = result.suiteName + result.benchmarkName
      let time = result.measurements.min() ?? .infinity
      shortest[name] = min(time, shortest[name] ?? .infinity)
    }
  }
  return shortest
}

/// How far above its figure a ratio must be to fail: two processors differ by half of it in how they
/// like one loop, while the loss of one specialization or inlining costs many times the figure.
private let tolerance = 2.0

private let times = try shortestTimes(
  of: suites + TypedRosenbrock.suites() + LaneGradients.suites + ParameterSteps.suites)
private var isTooSlow = false
print("What costs more than \(tolerance) times its figure fails.")
for subject in subjects {
  let byHand = times[subject.optimizer + "by hand"] ?? .infinity
  let catalog = times[subject.optimizer + "catalog"] ?? .infinity
  let ratio = catalog / byHand
  let shown = (ratio * 100).rounded() / 100
  let nanoseconds = (catalog / Double(steps) * 10).rounded() / 10
  print(
    "\(subject.optimizer): \(shown) times by hand (figure \(subject.figure)), \(nanoseconds) ns a step"
  )
  if ratio > tolerance * subject.figure { isTooSlow = true }
}
for subject in TypedRosenbrock.subjects {
  let catalog = times[subject.name + "catalog"] ?? .infinity
  let typed = times[subject.name + "typed"] ?? .infinity
  let ratio = (typed / catalog * 100).rounded() / 100
  let nanoseconds = (typed / Double(subject.side * subject.side) * 100).rounded() / 100
  print(
    "typed Rosenbrock, \(subject.name): \(ratio) times the catalog's (figure \(subject.figure)), "
      + "\(nanoseconds) ns each")
  if ratio > tolerance * subject.figure { isTooSlow = true }
}
for subject in LaneGradients.subjects {
  let alone = times[subject.name + "one by one"] ?? .infinity
  let lanes = times[subject.name + "eight at a time"] ?? .infinity
  let ratio = (lanes / alone * 100).rounded() / 100
  let nanoseconds = (lanes / Double(LaneGradients.count) * 100).rounded() / 100
  print(
    "\(subject.name): \(ratio) times one by one (figure \(subject.figure)), \(nanoseconds) ns each")
  if ratio > tolerance * subject.figure { isTooSlow = true }
}
for subject in ParameterSteps.subjects {
  let byHand = times[subject.name + "by hand"] ?? .infinity
  let catalog = times[subject.name + "catalog"] ?? .infinity
  let ratio = (catalog / byHand * 100).rounded() / 100
  let nanoseconds = (catalog / Double(ParameterSteps.count) * 100).rounded() / 100
  let allocations = ParameterSteps.allocations(of: subject)
  print(
    "\(subject.name): \(ratio) times by hand (figure \(subject.figure)), "
      + "\(nanoseconds) ns each, allocations in 100 steps: "
      + (allocations.map(String.init) ?? "not counted"))
  if ratio > tolerance * subject.figure || allocations ?? 0 > 0 { isTooSlow = true }
}
if isTooSlow {
  print(
    "something costs more than \(tolerance) times its figure, or a step over parameters allocates")
  exit(1)
}
