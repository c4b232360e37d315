import Testing

@testable import Optimization

struct WarmUpTests {
  @Test func theFollowingScheduleIsASetting() {
    let warmUp = WarmUp(["then": .selection(Selection("cosine", ["period": .number(100)]))])
    #expect(warmUp.settings["then"] == .selection(Selection("cosine", ["period": .number(100)])))
    #expect(WarmUp().settings.isEmpty)
  }

  @Test func theFollowingScheduleMayBeNamedByAnAlias() {
    let warmUp = WarmUp(["then": .selection(Selection("exp"))])
    #expect(warmUp.settings["then"] == .selection(Selection("exponential")))
  }

  @Test func aWarmUpMayFollowAWarmUp() {
    let inner = Selection("warmup", ["warmup_steps": .number(5)])
    let warmUp = WarmUp(["warmup_steps": .number(10), "then": .selection(inner)])
    // The inner one, by default, is followed by a constant rate: the chain ends.
    #expect([0, 5, 10, 12, 15, 100].map(warmUp.multiplier) == [0, 0.5, 0, 0.4, 1, 1])
  }

  @Test func withoutStepsTheFollowingScheduleBeginsAtOnce() {
    #expect(WarmUp(["warmup_steps": .number(0)]).multiplier(at: 0) == 1)
  }

  @Test(arguments: [
    Selection("cosin"),
    Selection("cosine", ["periods": .number(10)]),
    Selection("cosine", ["period": .number(0)]),
    Selection("warmup", ["then": .selection(Selection("unknown"))]),
    Selection("warmup", ["then": .word("cosine")]),
  ])
  func aScheduleThatDoesNotExistIsOutsideTheDomain(_ selection: Selection) {
    #expect(!SettingDomain.schedule.contains(.selection(selection)))
    #expect(Catalog.schedule(selection) == nil)
  }
}
