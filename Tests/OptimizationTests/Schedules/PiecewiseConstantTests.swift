import Testing

@testable import Optimization

struct PiecewiseConstantTests {
  @Test func whereValuesAreMissingTheLastOneHolds() {
    let schedule = PiecewiseConstant(boundaries: [10, 20, 30], values: [1, 0.5])
    #expect([0, 10, 20, 30, 100].map(schedule.multiplier) == [1, 0.5, 0.5, 0.5, 0.5])
  }

  @Test func valuesTooManyAreNeverReached() {
    let schedule = PiecewiseConstant(boundaries: [10], values: [1, 0.5, 0.1])
    #expect([0, 10, 1000].map(schedule.multiplier) == [1, 0.5, 0.5])
  }

  @Test func theOrderOfTheBoundariesDoesNotMatter() {
    let schedule = PiecewiseConstant(boundaries: [20, 10], values: [1, 0.5, 0.1])
    #expect([9, 10, 19, 20].map(schedule.multiplier) == [1, 0.5, 0.5, 0.1])
  }
}
