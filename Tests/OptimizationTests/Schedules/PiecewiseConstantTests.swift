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

  @Test(arguments: [
    ([10.0, 20, 30], [1, 0.5], "values"), ([10], [1, 0.5, 0.1], "values"),
    ([20, 10], [1, 0.5, 0.1], "boundaries"), ([20, 20], [1, 0.5, 0.1], "boundaries"),
  ])
  func listsThatDoNotFitAreNamedAndMadeToFit(
    _ boundaries: [Double], _ values: [Double], _ key: String
  ) {
    var schedule = PiecewiseConstant(boundaries: boundaries, values: values)
    #expect(schedule.conflict?.key == key)
    guard key == "values" else { return }
    schedule.fit(to: "boundaries")
    #expect(schedule.conflict == nil && schedule.boundaries == boundaries)
    schedule = PiecewiseConstant(boundaries: boundaries, values: values)
    schedule.fit(to: "values")
    #expect(schedule.conflict == nil && schedule.values == values)
  }

  /// One boundary is the fewest, and so two values.
  @Test func aSingleValueIsRepeated() {
    var schedule = PiecewiseConstant(boundaries: [10, 20], values: [3])
    schedule.fit(to: "values")
    #expect(schedule.boundaries == [10] && schedule.values == [3, 3])
  }
}
