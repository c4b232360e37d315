import Testing

@testable import Optimization

struct RavineTests {
  @Test func theFormulaShowsTheCoefficients() {
    #expect(Ravine().formula == "0.1 x² + 2 y²")
    #expect(Ravine(a: 1, b: 0.5).formula == "x² + 0.5 y²")
  }

  @Test func theSuggestedRateIsFourFifthsOfTheStableOne() {
    #expect(Ravine().descentRate == 0.4)
    #expect(Ravine(a: 4, b: 2).descentRate == 0.2)
  }

  @Test func itIsAlsoNamedTrough() {
    #expect(Catalog.objective(named: "trough")?.name == "ravine")
  }
}
