import Canvas
import Numbers
import Testing

struct NumberTextTests {
  let text = NumberText(.braille)

  @Test(arguments: [
    (0.08901, 4, "0.08901"), (1.82e-5, 4, "1.820e-5"), (0, 4, "0"), (8.8538, 3, "8.85"),
    (60, 3, "60.0"), (99_999, 3, "1.00e5"), (0.00999, 2, "0.010"),
    (-1234.5, 3, "−1230"), (9.9996, 4, "10.00"), (1e300, 2, "1.0e300"),
    (5e-300, 1, "5e-300"), (1, 1, "1"),
  ])
  func aPaddedNumberKeepsItsDigits(_ value: Double, _ digits: Int, _ expected: String) {
    #expect(text.padded(value, significantDigits: digits) == expected)
  }

  @Test(arguments: [
    (-0.94347, 5, false, "−0.94347"), (0.99603, 5, true, "+0.99603"),
    (-0.0000001, 3, false, "0.000"),
    (2.675, 2, false, "2.68"), (0.5, 0, false, "1"), (0.4, 0, false, "0"),
    (99.995, 2, false, "100.00"),
    (12, 1, true, "+12.0"), (0.0004, 3, false, "0.000"), (0.0006, 3, false, "0.001"),
    (1e12, 2, false, "1.000e12"), (-0.0, 1, true, " 0.0"),
    (1e-9, 2, true, " 0.00"), (-1e-9, 2, true, " 0.00"),
  ])
  func fixedFormKeepsItsDecimals(
    _ value: Double, _ decimals: Int, _ isSigned: Bool, _ expected: String
  ) {
    #expect(text.fixed(value, decimals: decimals, isSigned: isSigned) == expected)
  }

  @Test(arguments: [
    (0.4, "0.4"), (1e-3, "1e-3"), (-1.5, "−1.5"), (0, "0"), (12000, "12000"), (0.01, "0.01"),
    (1e6, "1e6"), (100, "100"), (123456, "123000"), (1e5, "1e5"), (3.14159, "3.14"),
    (0.999, "0.999"),
    (0.00123, "0.00123"), (-2.5e-10, "−2.5e-10"), (1e300, "1e300"), (0.9996, "1"),
  ])
  func shortFormHasNoNeedlessCharacters(_ value: Double, _ expected: String) {
    #expect(text.short(value) == expected)
  }

  @Test(arguments: [
    (3.14159, 6, "3.142"), (3.14159, 4, "3.14"), (3.14159, 3, "3.1"), (3.14159, 1, "3"),
    (-123.456, 5, "−123"), (1.5e-10, 6, "2e-10"), (1.5e-10, 4, "2e-…"), (0.5, 0, ""),
  ])
  func fittedFormGivesUpDigitsForWidth(_ value: Double, _ width: Int, _ expected: String) {
    #expect(text.fitting(value, width: width) == expected)
  }

  @Test func nothingThatIsNotFiniteIsSpelledAsSuch() {
    #expect(text.short(.nan) == "—")
    #expect(text.padded(.infinity) == "∞")
    #expect(text.fixed(-.infinity, decimals: 2) == "−∞")
    #expect(text.fitting(.nan, width: 3) == "—")
    let ascii = NumberText(.ascii)
    #expect(ascii.short(.nan) == "--")
    #expect(ascii.fixed(-.infinity, decimals: 2) == "-oo")
    #expect(ascii.short(-1.5) == "-1.5")
  }

  @Test func powersOfTenAreWrittenAsOnAnAxis() {
    #expect((-3...3).map(text.powerOfTen) == ["1e-3", "1e-2", "1e-1", "1", "10", "100", "1e3"])
  }
}
