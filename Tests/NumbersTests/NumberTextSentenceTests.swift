import Numbers
import Testing

/// Numbers as sentences have them.
@Suite struct NumberTextSentenceTests {
  @Test(arguments: [
    (0, "0"), (12.5, "12.5"), (-0.5, "-0.5"), (0.0001, "0.0001"), (0.00009999, "0.0001"),
    (0.0000999, "9.99e-5"), (999_000, "999000"), (1_234_567, "1.23e6"), (-2e-7, "-2e-7"),
    (1e300, "1e300"), (1e-305, "1e-305"), (.infinity, "∞"), (-.infinity, "-∞"), (.nan, "—"),
  ])
  func aFigureHasThreeDigitsAndAnExponentWhereItIsLargeOrSmall(_ value: Double, _ text: String) {
    #expect(NumberText.figure(value) == text)
  }

  @Test func aFigureMayHaveMoreDigits() {
    #expect(NumberText.figure(0.123456, significantDigits: 4) == "0.1235")
  }

  @Test(arguments: [
    (0.5, "0.5"), (0.123, "0.12"), (0.999, "0.999"), (0.99987654, "0.99988"), (0.0012, "0.0012"),
    (1, "1"), (1.2345, "1.23"), (2e7, "2e7"),
  ])
  func aFactorNextToOneHasTheDigitsThatTellItFromOne(_ factor: Double, _ text: String) {
    #expect(NumberText.factor(factor) == text)
  }
}
