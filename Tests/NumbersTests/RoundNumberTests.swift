import Numbers
import Testing

@Suite struct RoundNumberTests {
  @Test(arguments: [
    (0.9, 1), (1, 2), (1.5, 2), (2, 5), (5, 10), (9.99, 10), (0.1 + 0.2, 0.5), (1e-300, 2e-300),
    (0.2, 0.5), (7e-5, 1e-4), (3e17, 5e17),
  ])
  func theNextRoundNumberIsAboveTheNumber(_ number: Double, _ next: Double) {
    #expect(RoundNumber.above(number) == next)
  }

  @Test func whatOnlyRoundingSeparatesIsTheSame() {
    #expect(RoundNumber.above(1 - 1e-12) == 2)
    #expect(RoundNumber.above(1 + 1e-12) == 2)
  }

  @Test func roundNumbersRise() {
    #expect(
      RoundNumber.rising(through: -1...1).map(\.value) == [0.1, 0.2, 0.5, 1, 2, 5, 10, 20, 50])
  }
}
