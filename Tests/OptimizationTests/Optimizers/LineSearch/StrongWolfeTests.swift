import Testing

@testable import Optimization

struct StrongWolfeTests {
  private static let search = StrongWolfe(sufficientDecrease: 1e-4, curvatureCondition: 0.1)

  /// Searches along a function of t from 0.
  private func search(
    _ value: @escaping @Sendable (Double) -> Double,
    slope: @escaping @Sendable (Double) -> Double, first: Double
  ) -> (step: Double, trials: [LineTrial]) {
    let oracle = Oracle<Double>(
      dimension: 1, lowest: { nil }, value: value, gradient: slope,
      curvature: { _, _ in 0 }, matrix: nil)
    var trials = [LineTrial(step: 7, value: 7)]
    let step = Self.search.step(
      along: SearchLine(origin: 0, direction: 1, oracle: oracle), slope: slope(0),
      first: first, trials: &trials)
    return (step, trials)
  }

  @Test func aStepThatMeetsBothConditionsIsTakenAtOnce() {
    // φ = (t − 1)², where 0.95 leaves a twentieth of the slope.
    let found = search({ ($0 - 1) * ($0 - 1) }, slope: { 2 * ($0 - 1) }, first: 0.95)
    #expect(found.step == 0.95)
    #expect(found.trials.map(\.step) == [0.95])
  }

  @Test(arguments: [1e-6, 1e-3, 0.3, 1.7, 30, 1e4, 1e9])
  func onAParabolaTheBottomIsFoundHoweverFarOffTheFirstTrialIs(_ first: Double) {
    let found = search({ ($0 - 1) * ($0 - 1) }, slope: { 2 * ($0 - 1) }, first: first)
    #expect(abs(found.step - 1) <= 0.1)
    #expect(found.trials.count <= 14)
  }

  @Test(arguments: [1e-3, 0.1, 1, 10, 1000])
  func theConditionsHoldOnFunctionsOfEveryShape(_ first: Double) {
    // Two test functions of J. J. Moré, D. J. Thuente, Line search algorithms with guaranteed
    // sufficient decrease, 1994, with β = 2 (5.1) and β = 0.1 (5.2), and a flat quartic.
    let cases: [(@Sendable (Double) -> Double, @Sendable (Double) -> Double)] = [
      (
        { -$0 / ($0 * $0 + 2) },
        { ($0 * $0 - 2) / (($0 * $0 + 2) * ($0 * $0 + 2)) }
      ),
      (
        { t in
          let u = t + 0.1
          return u * u * u * u * u - 2 * u * u * u * u
        },
        { t in
          let u = t + 0.1
          return u * u * u * (5 * u - 8)
        }
      ),
      (
        { ($0 - 2) * ($0 - 2) * ($0 - 2) * ($0 - 2) },
        { 4 * ($0 - 2) * ($0 - 2) * ($0 - 2) }
      ),
    ]
    for (value, slope) in cases {
      let found = search(value, slope: slope, first: first)
      #expect(found.step > 0)
      #expect(value(found.step) <= value(0) + 1e-4 * found.step * slope(0))
      #expect(abs(slope(found.step)) <= 0.1 * abs(slope(0)))
    }
  }

  @Test func whatIsNoFiniteNumberIsTooHigh() {
    for wall in [Double.nan, .infinity, -.infinity] {
      // (t − 1)² up to 2, and a wall behind it.
      let found = search(
        { $0 > 2 ? wall : ($0 - 1) * ($0 - 1) }, slope: { $0 > 2 ? wall : 2 * ($0 - 1) },
        first: 100)
      #expect(abs(found.step - 1) <= 0.1)
    }
  }

  @Test func aFunctionWithoutABottomEndsTheSearchAtItsLastTrial() {
    let found = search({ -$0 }, slope: { _ in -1 }, first: 1)
    #expect(found.trials.count == StrongWolfe.mostTrials)
    #expect(found.step == found.trials.last?.step)
  }

  @Test func withoutAWayDownNothingIsTried() {
    for slope in [0, 1, Double.nan, .infinity, -.infinity] {
      let found = search({ slope * $0 }, slope: { _ in slope }, first: 1)
      #expect(found.step == 0 && found.trials.isEmpty)
    }
    for first in [0, -1, Double.nan, .infinity] {
      let found = search({ -$0 }, slope: { _ in -1 }, first: first)
      #expect(found.step == 0 && found.trials.isEmpty)
    }
  }

  @Test func whereNoTrialFallsTheStepIsNought() {
    // The slope promises a descent that the values never keep.
    let found = search({ $0 }, slope: { _ in -1 }, first: 1)
    #expect(found.step == 0)
    #expect(found.trials.count <= StrongWolfe.mostTrials)
  }
}
