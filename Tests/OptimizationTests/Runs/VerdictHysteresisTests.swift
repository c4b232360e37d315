import Testing

@testable import Optimization

/// How long a word is held, and what replaces it.
struct VerdictHysteresisTests {
  private typealias Kind = Behavior.Kind

  private func words(_ kinds: [Behavior.Kind]) -> [Behavior.Kind] {
    let course = VerdictHysteresis(kinds)
    return kinds.indices.map { course.kind(at: $0).kind }
  }

  @Test func oneOddReadingChangesNothing() {
    var kinds = [Kind](repeating: .converging, count: 20)
    kinds[9] = .zigzag
    #expect(words(kinds) == [Kind](repeating: .converging, count: 20))
  }

  @Test func twoThatAlternateLeaveTheFirst() {
    let kinds = (0..<40).map { $0.isMultiple(of: 2) ? Kind.zigzag : .damped }
    #expect(words(kinds) == [Kind](repeating: .zigzag, count: 40))
  }

  @Test func aWordThatLastsBeginsWhereItIsFirstRead() {
    let kinds = [Kind](repeating: .zigzag, count: 10) + [Kind](repeating: .converging, count: 10)
    #expect(words(kinds) == kinds)
  }

  @Test func aWordIsHeldForFiveReadings() {
    let kinds =
      [.starting, .starting] + [Kind](repeating: .zigzag, count: 3)
      + [Kind](repeating: .converging, count: 12)
    #expect(
      words(kinds)
        == [.starting, .starting] + [Kind](repeating: .zigzag, count: 5)
        + [Kind](repeating: .converging, count: 10))
  }

  @Test func whatIsReadOffMostStepsReplacesWhatIsReadOffFew() {
    let mixed: [Kind] = [.damped, .damped, .damped, .zigzag]
    let kinds = [Kind](repeating: .zigzag, count: 8) + (0..<32).map { mixed[$0 % 4] }
    #expect(words(kinds).suffix(32).allSatisfy { $0 == .damped })
  }

  @Test func arrivalIsSaidAtOnce() {
    let kinds = [Kind](repeating: .converging, count: 8) + [.atMinimum]
    #expect(words(kinds).last == .atMinimum)
  }

  @Test func theFigureIsTheLatestReadWhileTheWordHeld() throws {
    // On x² with η = 0.9 the loss is multiplied by 0.64 in every step, whatever is read between.
    let row = VerdictTableTests.Row("square", rate: 0.9, steps: 20, says: "zigzag")
    let diagnosis = try row.diagnosis()
    for step in 5...20 {
      #expect(diagnosis.behavior(at: step).label == "zigzag ×0.64")
    }
  }
}
