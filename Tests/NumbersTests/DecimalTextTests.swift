import Numbers
import Testing

@Suite struct DecimalTextTests {
  private static let roundings: [(Double, String)] = [
    (0, "0"), (10, "10"), (-0.5, "-0.5"), (1.0 / 3, "0.333333"), (-2.0 / 3, "-0.666667"),
    (1_234_567, "1234570"), (999_999.5, "1000000"), (0.000123456789, "0.000123457"),
    (1e-18 / 3, "3.33333e-19"), (2e300 / 3, "6.66667e+299"), (.leastNonzeroMagnitude, "5e-324"),
    (.infinity, "inf"), (-.infinity, "-inf"), (.nan, "nan"),
  ]

  @Test(arguments: roundings)
  func aNumberIsRoundedToSixDigitsAndHasNoFurtherOnes(_ number: Double, _ text: String) {
    #expect(DecimalText.text(of: number, significant: 6) == text)
  }

  @Test func aNumberMayBeRoundedToASingleDigit() {
    #expect(DecimalText.text(of: 0.0951, significant: 1) == "0.1")
  }
}
