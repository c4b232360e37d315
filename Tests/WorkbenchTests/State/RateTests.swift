import Optimization
import Testing
import Workbench

@Suite struct RateTests {
  @Test func theKeysMoveTheRateOfTheFocusedRunOnly() {
    var workbench = Workbench.paused()

    workbench.play(
      [
        (.changeRateFinely(by: 1), [0.42, 0.6]), (.changeRateFinely(by: 1), [0.44, 0.6]),
        (.changeRateFinely(by: -2), [0.4, 0.6]), (.changeRateCoarsely(by: 1), [0.5, 0.6]),
        (.changeRateCoarsely(by: 2), [2, 0.6]), (.changeRateCoarsely(by: -3), [0.2, 0.6]),
        (.focusNext, [0.2, 0.6]), (.changeRateFinely(by: 1), [0.2, 0.65]),
        (.changeRateCoarsely(by: -1), [0.2, 0.5]),
      ], "rates", \.rates)
  }

  @Test func theRecommendedRateReplacesAChosenOne() {
    var workbench = Workbench.paused()
    workbench.send(.changeRateCoarsely(by: 1), .recommendRate)

    #expect(workbench.experiment.runs[0].learningRate == .recommended)
    // 0.8 / max(a, b) of the trough with a = 0.1 and b = 2.
    #expect(workbench.rates[0] == 0.4)
  }

  @Test func aChosenRateSurvivesOtherOptimizersAndFunctions() {
    var workbench = Workbench.paused()
    workbench.send(.changeRateFinely(by: 1))

    workbench.play(
      [
        (.changeOptimizer(by: 1), .chosen(0.42)), (.changeObjective(by: 3), .chosen(0.42)),
        (.changeSchedule(by: 1), .chosen(0.42)), (.changeOptimizer(by: -2), .chosen(0.42)),
        (.recommendRate, .recommended), (.changeOptimizer(by: 1), .recommended),
        (.changeObjective(by: -1), .recommended),
      ], "rate", \.experiment.runs[0].learningRate)
  }

  @Test func aKeptRateIsSaidWithTheOneThatWouldSuit() {
    var workbench = Workbench.paused()
    workbench.send(.changeRateFinely(by: 1), .changeOptimizer(by: 1))
    #expect(workbench.notice == "your η 0.42 is kept; = sets the recommended 0.04")
    workbench.send(.recommendRate, .changeOptimizer(by: 1))
    #expect(workbench.notice == nil)
  }

  @Test func aPreparedRateGivesWayToTheRecommendedOne() {
    var workbench = Workbench.paused()

    workbench.play(
      [
        (.changeSchedule(by: 1), [.prepared(0.4), .prepared(0.6)]),
        (.changeOptimizer(by: 1), [.recommended, .prepared(0.6)]),
        (.resetExperiment, [.prepared(0.4), .prepared(0.6)]),
        (.changeObjective(by: 1), [.recommended, .recommended]),
      ], "rates"
    ) { $0.experiment.runs.map(\.learningRate) }
  }

  @Test func aRecommendedRateFollowsTheFunction() {
    var workbench = Workbench.paused(
      Experiment(
        objective: Selection("bowl"), runs: [RunSpecification(Selection("gradient_descent"))]))
    workbench.play(
      // The bowl's own rate, then those of the parabola and of the cosine, 0.3 / (2π / 10).
      [(.changeObjective(by: 1), [0.2]), (.changeObjective(by: -1), [0.1])], "rates", \.rates)
  }
}
