import Canvas
import Numbers
import Testing

struct TicksTests {
  let text = NumberText(.braille)

  @Test(arguments: [
    (0.0, 1.0, 6, ["0.0", "0.2", "0.4", "0.6", "0.8", "1.0"]), (0, 1, 2, ["0", "1"]),
    (-6, 4, 5, ["−5", "0"]), (-1, 1, 5, ["−1.0", "−0.5", "0.0", "0.5", "1.0"]),
    (0, 60, 4, ["0", "20", "40", "60"]), (0.001, 0.0035, 3, ["0.001", "0.002", "0.003"]),
    (0, 5e7, 3, ["0", "2e7", "4e7"]), (1e-12, 3e-12, 3, ["1e-12", "2e-12", "3e-12"]),
  ])
  func linearTicksAreRound(_ lower: Double, _ upper: Double, _ count: Int, _ labels: [String]) {
    #expect(Ticks.linear(lower...upper, atMost: count, text).map(\.label) == labels)
  }

  @Test(arguments: [
    (-3.2, 1.1, 5, ["1e-3", "1e-2", "1e-1", "1", "10"]), (-3.2, 1.1, 3, ["1e-2", "1"]),
    (-9, 2.5, 4, ["1e-9", "1e-6", "1e-3", "1"]), (0, 1, 4, ["1", "10"]),
    (-300, 300, 4, ["1e-200", "1", "1e200"]),
  ])
  func decadesAreThinnedEvenly(
    _ lower: Double, _ upper: Double, _ count: Int, _ labels: [String]
  ) {
    #expect(Ticks.decades(lower...upper, atMost: count, text).map(\.label) == labels)
  }

  @Test func withinADecadeTicksAreRoundValues() {
    let ticks = Ticks.decades(0.1...0.8, atMost: 4, text)
    #expect(ticks.map(\.label) == ["2", "4", "6"])
    #expect(abs(ticks[0].position - 0.30103) < 1e-5)
  }

  @Test func stepsAreWholeNumbers() {
    #expect(Ticks.steps(through: 60, atMost: 4).map(\.label) == ["0", "20", "40", "60"])
    #expect(Ticks.steps(through: 3, atMost: 20).map(\.label) == ["0", "1", "2", "3"])
    #expect(Ticks.steps(through: 0, atMost: 5).map(\.label) == ["0"])
  }

  @Test func uselessRangesHaveNoTicks() {
    #expect(Ticks.linear(1...1, atMost: 5, text).isEmpty)
    #expect(Ticks.linear(0...(.infinity), atMost: 5, text).isEmpty)
    #expect(Ticks.linear(0...1, atMost: 0, text).isEmpty)
    #expect(Ticks.decades(2...2, atMost: 5, text).isEmpty)
    #expect(Ticks.linear(1...1.0.nextUp, atMost: 5, text).count <= 5)
  }

  @Test func smallNumbersAmongThemselvesHaveExponents() {
    let text = NumberText(.braille)
    #expect(Ticks.linear(0...1.06e-3, atMost: 3, text).map(\.label) == ["0", "5e-4", "1e-3"])
    #expect(
      Ticks.linear(1.234...1.2351, atMost: 3, text).map(\.label) == ["1.2340", "1.2345", "1.2350"])
  }
}
