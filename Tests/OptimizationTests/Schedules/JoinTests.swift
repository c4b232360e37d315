import Testing

@testable import Optimization

@Suite struct JoinTests {
  @Test func theSecondScheduleBeginsAnewAtTheStep() {
    let join = Join(first: Linear(start: 1, end: 0, steps: 10), at: 5, then: Linear())
    #expect([0, 4, 5, 35].map(join.multiplier) == [1, 0.6, 1, 0.5])
  }

  @Test func aJoinOfJoinsHasAsManySchedulesAsItNeeds() {
    let last = Join(first: Constant(), at: 10, then: Linear(start: 0.5, end: 0.5, steps: 1))
    let join = Join(first: Linear(start: 0, end: 1, steps: 10), at: 10, then: last)
    #expect([5, 15, 19, 20, 99].map(join.multiplier) == [0.5, 1, 1, 0.5, 0.5])
  }
}
