import Testing

@testable import Workbench

@Suite struct CentralDifferenceTests {
  @Test func aPowerIsMeasuredToManyDigits() {
    // (3 + h)⁴ rises at 4 · 27.
    let measured = CentralDifference(width: 0.1) { h in (3 + h) * (3 + h) * (3 + h) * (3 + h) }

    #expect(abs(measured.slope - 108) < 1e-9)
    #expect(measured.uncertainty < 1e-8)
  }

  @Test func aCreaseBesideThePointIsUncertain() {
    let measured = CentralDifference(width: 1) { h in abs(h + 0.01) }

    #expect(measured.uncertainty > 1e-6)
  }

  @Test func whatHasNoNumbersIsNotMeasured() {
    let measured = CentralDifference(width: 1) { _ in .nan }

    #expect(!(measured.uncertainty <= 1))
  }

  @Test func aWrongDerivativeIsTold() {
    var check = DerivativeCheck()
    let isMeasured = check.compare("h² at 1", [("slope", 2.001, 0.01, { h in (1 + h) * (1 + h) })])

    #expect(isMeasured)
    #expect(check.tally.failures.count == 1)
    #expect(check.tally.failures.first?.contains("slope of h² at 1: 2.001, should be ") == true)
  }

  @Test func aFunctionThatCanHardlyBeMeasuredIsTold() {
    var check = DerivativeCheck()
    check.note("creases", measured: 10)
    check.note("more creases", measured: 9)

    #expect(
      check.tally.failures == ["more creases could be measured at only 9 of 20 points"])
  }
}
