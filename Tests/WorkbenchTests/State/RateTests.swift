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
    #expect(workbench.notice == "your η 0.42 is kept; = sets the recommended 0.46")
    workbench.send(.recommendRate, .changeOptimizer(by: 1))
    #expect(workbench.notice == nil)
  }

  @Test func aNotchOfTheRateKeepsTheMomentumRecommendedWithIt() throws {
    let momentum = RunSpecification(Selection("momentum"))
    var workbench = Workbench.paused(
      Experiment(objective: Selection("ravine"), runs: [momentum]))
    workbench.computeEverything()
    let beta: Settings = ["momentum": .number(0.4)]
    #expect(workbench.rates == [0.46] && workbench.simulations[0].settings == beta)
    #expect(workbench.simulations[0].text == "momentum:lr=0.46,beta=0.4")

    workbench.send(.changeRateFinely(by: 1))
    #expect(workbench.experiment.runs[0].text == "momentum:lr=0.48,beta=0.4")
    workbench.send(.recommendRate)
    #expect(workbench.experiment.runs == [momentum])
  }

  @Test func aMomentumThatIsTypedIsKeptEvenAtTheDefault() throws {
    let typed = try RunSpecification(text: "momentum:beta=0.9")
    #expect(typed.text == "momentum:beta=0.9")
    let experiment = Experiment(objective: Selection("ravine"), runs: [typed])
    #expect(typed.text(in: experiment) == "momentum:lr=0.04,beta=0.9")
    // With a rate of one's own nothing is recommended.
    let rate = try RunSpecification(text: "momentum:lr=0.04")
    #expect(rate.text(in: experiment) == "momentum:lr=0.04")
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
