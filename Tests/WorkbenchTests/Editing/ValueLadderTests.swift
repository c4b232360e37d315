import Optimization
import Testing

@testable import Workbench

@Suite struct ValueLadderTests {
  @Test func averagingFactorsApproachOneByWhatIsMissing() {
    expect(.number(.belowOne, .linear), 0.9, [0, 0.05, 0.1, 0.15, 0.2], isCoarse: false)
    expect(.number(.belowOne, .linear), 0.9, [0.85, 0.9, 0.91, 0.92], isCoarse: false)
    expect(.number(.belowOne, .linear), 0.9, [0.98, 0.99, 0.991, 0.992], isCoarse: false)
    expect(
      .number(.belowOne, .linear), 0.9, [0.8, 0.9, 0.95, 0.99, 0.999, 0.9999, 0.99999, 0.999999],
      isCoarse: true)
  }

  @Test func numbersOnALogarithmicScaleKeepTwoDigits() {
    let domain = SettingDomain.number(.nonnegative, .logarithmic)
    expect(domain, 1e-8, [0, 1e-12, 1.1e-12], isCoarse: false)
    expect(domain, 1e-8, [9.5e-9, 1e-8, 1.1e-8], isCoarse: false)
    expect(domain, 0, [0, 1e-4, 2e-4, 5e-4, 1e-3], isCoarse: true)
    expect(.number(.positive, .logarithmic), 1, [1, 2, 5, 10, 20, 50], isCoarse: true)
  }

  @Test func boundsBelongToTheWalk() {
    let coefficients = SettingDomain.number(Interval(from: 1e-3, to: 1e3), .logarithmic)
    #expect(walk(coefficients, from: 900, by: 50) == 1000)
    #expect(walk(coefficients, from: 2e-3, by: -50) == 1e-3)
    let angle = SettingDomain.number(Interval(from: -180, to: 180), .linear)
    expect(angle, 0, [-180, -175, -170], isCoarse: false)
    expect(angle, 0, [-5, 0, 5, 10], isCoarse: false)
    expect(angle, 0, [160, 180], isCoarse: true)
    expect(.number(.unit, .linear), 0, [0.999999, 1], isCoarse: true)
  }

  @Test func factorsAreAsDenseAboveOneAsBelow() {
    expect(
      .number(.nonnegative, .linear), 0.95, [0.95, 0.99, 0.999, 0.9999, 0.99999, 0.999999, 1],
      isCoarse: true)
    expect(
      .number(.nonnegative, .linear), 0.95, [1.001, 1.01, 1.05, 1.1, 2, 5, 10], isCoarse: true)
  }

  @Test func wholeNumbersGoByOneThenByTheirSize() {
    expect(.integer(1...Int.max), 20, [1, 2, 3, 4], isCoarse: false)
    expect(.integer(0...Int.max), 20, [49, 50, 55, 60], isCoarse: false)
    expect(.integer(0...Int.max), 20, [95, 100, 110, 120], isCoarse: false)
    expect(.integer(0...Int.max), 20, [0, 1, 2, 5, 10, 20, 50, 100], isCoarse: true)
    #expect(walk(.integer(1...10_000_000), from: 60, by: 10_000) == 10_000_000)
    #expect(walk(.integer(1...10_000_000), from: 60, by: -10_000) == 1)
  }

  @Test func whatLiesBetweenOrBeyondTheRungsGoesToTheNearestInItsDirection() {
    let domain = SettingDomain.number(.positive, .logarithmic)
    #expect(walk(domain, from: 1.234, by: 1) == 1.3)
    #expect(walk(domain, from: 1.234, by: -1) == 1.2)
    #expect(walk(domain, from: 1e300, by: 1) == 1e300)
    #expect(walk(domain, from: 1e300, by: -1) == 9.5e8)
    #expect(walk(domain, from: 1e-300, by: -3) == 1e-300)
    #expect(walk(domain, from: 7, by: 0) == 7)
  }

  /// Expects that a walk up and down visits the given neighbouring rungs.
  private func expect(
    _ domain: SettingDomain, _ standard: Double, _ rungs: [Double], isCoarse: Bool,
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    for (lower, upper) in zip(rungs, rungs.dropFirst()) {
      #expect(
        walk(domain, standard, from: lower, by: 1, isCoarse) == upper,
        sourceLocation: sourceLocation)
      #expect(
        walk(domain, standard, from: upper, by: -1, isCoarse) == lower,
        sourceLocation: sourceLocation)
    }
  }

  private func walk(
    _ domain: SettingDomain, _ standard: Double = 1, from number: Double, by notches: Int,
    _ isCoarse: Bool = false
  ) -> Double? {
    ValueLadder(domain, around: standard, isCoarse: isCoarse)?.walk(from: number, by: notches)
  }
}
