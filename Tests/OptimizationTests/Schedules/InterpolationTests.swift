import Testing

@testable import Optimization

@Suite struct InterpolationTests {
  @Test func betweenTwoPointsItGoesStraight() {
    let schedule = Interpolation(steps: [10, 20], values: [1, 0.5])
    #expect([0, 10, 15, 20, 99].map(schedule.multiplier) == [1, 1, 0.75, 0.5, 0.5])
  }

  /// Half a cosine wave is level at both points: (1 + cos π/2)/2 is a half, (1 + cos π/4)/2 = 0.853553.
  @Test func orAlongHalfACosineWave() {
    let schedule = Interpolation(steps: [0, 4], values: [1, 0], curve: .cosine)
    #expect(abs(schedule.multiplier(at: 1) - 0.8535533905932737) < 1e-15)
    #expect(abs(schedule.multiplier(at: 2) - 0.5) < 1e-15)
  }

  @Test(arguments: [([0.0, 10], [1.0]), ([0], [1, 2]), ([10, 0], [1, 2]), ([5, 5], [1, 2])])
  func listsThatDoNotFitAreAConflict(_ steps: [Double], _ values: [Double]) {
    let schedule = Interpolation(steps: steps, values: values)
    #expect(schedule.conflict != nil)
    for step in [0, 5, 1000] { #expect(schedule.multiplier(at: step) >= 0) }
  }

  @Test func oneListTakesTheOtherAlong() {
    var schedule = Interpolation(steps: [0, 10, 20], values: [1, 0.5])
    schedule.fit(to: "steps")
    #expect(schedule.values == [1, 0.5, 0.5])
    schedule.values = [1]
    schedule.fit(to: "values")
    #expect(schedule.steps == [0] && schedule.conflict == nil)
  }
}
