import Testing

@testable import Workbench

@Suite struct RateLadderTests {
  @Test func fineNotchesAreUnitsOfTheSecondDigitThenTwoThenFive() {
    #expect(
      rungs(from: 0.1, 39, Notches.fine) == [
        0.11, 0.12, 0.13, 0.14, 0.15, 0.16, 0.17, 0.18, 0.19, 0.2, 0.22, 0.24, 0.26, 0.28, 0.3,
        0.32, 0.34, 0.36, 0.38, 0.4, 0.42, 0.44, 0.46, 0.48, 0.5, 0.55, 0.6, 0.65, 0.7, 0.75, 0.8,
        0.85, 0.9, 0.95, 1, 1.1, 1.2, 1.3, 1.4,
      ])
  }

  @Test func coarseNotchesAreOneTwoFive() {
    #expect(
      rungs(from: 0.001, 10, Notches.coarse) == [
        0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2,
      ])
    #expect(ValueLadder.rate(.coarse(-3), from: 2) == 0.2)
  }

  @Test func aRateBetweenTwoRungsMovesToTheNextOne() {
    #expect(ValueLadder.rate(.fine(1), from: 0.413) == 0.42)
    #expect(ValueLadder.rate(.fine(-1), from: 0.413) == 0.4)
    #expect(ValueLadder.rate(.coarse(1), from: 0.413) == 0.5)
    #expect(ValueLadder.rate(.coarse(-1), from: 0.413) == 0.2)
    #expect(ValueLadder.rate(.fine(1), from: 0.9999) == 1)
    #expect(ValueLadder.rate(.fine(-1), from: 1.0001) == 1)
  }

  @Test(arguments: [true, false])
  func theWholeLadderDownIsTheWholeLadderUpReversed(_ isFine: Bool) {
    let walk = { ValueLadder.rate(isFine ? .fine($1) : .coarse($1), from: $0) }
    var up = [1e-9]
    while let last = up.last, last < 1e9 { up.append(walk(last, 1)) }
    var down = [1e9]
    while let last = down.last, last > 1e-9 { down.append(walk(last, -1)) }

    // Eighteen decades of 35 fine or 3 coarse rungs, and the last one.
    #expect(up.count == 18 * (isFine ? 35 : 3) + 1)
    #expect(down.reversed() == up)
  }

  @Test(arguments: [.leastNonzeroMagnitude, 1e-300, 1e-10, 1e10, 1e300, .greatestFiniteMagnitude])
  func aRateBeyondTheLadderStepsOntoIt(_ rate: Double) {
    let end = rate < 1 ? ValueLadder.rateRange.lowerBound : ValueLadder.rateRange.upperBound
    #expect(ValueLadder.rate(.fine(rate < 1 ? -1 : 1), from: rate) == end)
    #expect(ValueLadder.rate(.coarse(rate < 1 ? -1 : 1), from: rate) == end)
    #expect(ValueLadder.rateRange.contains(ValueLadder.rate(.fine(rate < 1 ? 1 : -1), from: rate)))
  }

  @Test func theLadderEndsInBothDirections() {
    #expect(ValueLadder.rate(.fine(1), from: 1e9) == 1e9)
    #expect(ValueLadder.rate(.coarse(3), from: 5e8) == 1e9)
    #expect(ValueLadder.rate(.fine(-1), from: 1e-9) == 1e-9)
    #expect(ValueLadder.rate(.coarse(-3), from: 2e-9) == 1e-9)
  }

  private func rungs(
    from rate: Double, _ count: Int, _ notch: (Int) -> Notches
  ) -> [Double] {
    var rate = rate
    return (0..<count).map { _ in
      rate = ValueLadder.rate(notch(1), from: rate)
      return rate
    }
  }
}
