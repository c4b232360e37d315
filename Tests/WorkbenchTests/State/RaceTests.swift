import Optimization
import Testing

@testable import Workbench

/// Several runs in one picture: which are drawn, and when they have arrived.
@Suite struct RaceTests {
  @Test func hidingTakesTheFocusedRunOutAndPutsItBack() {
    var workbench = three
    workbench.send(.focus(run: 1), .race(.toggleHidden))
    #expect(emphases(workbench) == [.bright, .hidden, .bright])

    workbench.send(.race(.toggleHidden))
    #expect(emphases(workbench) == [.bright, .bright, .bright])
  }

  @Test func soloFollowsTheFocusAndLeavesHiddenRunsHidden() {
    var workbench = three
    workbench.send(.focus(run: 2), .race(.toggleHidden), .focus(run: 0), .race(.toggleSolo))
    #expect(emphases(workbench) == [.bright, .faint, .hidden])

    workbench.send(.focusNext)
    #expect(emphases(workbench) == [.faint, .bright, .hidden])

    workbench.send(.focusNext)
    #expect(emphases(workbench) == [.faint, .faint, .hidden])
    #expect(workbench.notice == "run 3 is hidden; h shows it")

    workbench.send(.race(.toggleSolo))
    #expect(emphases(workbench) == [.bright, .bright, .hidden])
  }

  @Test func hidingTheRunThatStandsAloneHidesItAsTheNoticeSays() {
    var workbench = three
    workbench.send(.race(.toggleSolo))
    #expect(workbench.notice == "focused run highlighted; H brightens all")

    workbench.send(.race(.toggleHidden))
    #expect(workbench.notice == "run 1 is hidden; h shows it")
    #expect(emphases(workbench) == [.hidden, .faint, .faint])

    workbench.send(.race(.toggleHidden))
    #expect(emphases(workbench) == [.bright, .faint, .faint])
  }

  @Test func makingAHiddenRunStandAloneShowsIt() {
    var workbench = three
    workbench.send(.race(.toggleHidden), .race(.toggleSolo))
    #expect(emphases(workbench) == [.bright, .faint, .faint])
  }

  @Test func aRunCanBeHiddenFromAfar() {
    var workbench = three
    workbench.send(.race(.toggleRun(2)))
    #expect(emphases(workbench) == [.bright, .bright, .hidden])
    #expect(workbench.focus == 0)
    #expect(workbench.notice == "run 3 is hidden; a click on its sign shows it")

    workbench.send(.race(.toggleRun(99)), .race(.toggleRun(-1)))
    #expect(workbench.hiddenRuns == [2])
  }

  @Test func aHiddenRunStaysHiddenWhereverItMoves() {
    var workbench = three
    workbench.send(.focus(run: 1), .race(.toggleHidden))
    let script: [(Action, Set<Int>)] = [
      (.focus(run: 0), [1]), (.duplicateRun, [2]), (.addRun, [3]), (.focus(run: 0), [3]),
      (.removeRun, [2]), (.focus(run: 2), [2]), (.changeRateFinely(by: 1), [2]),
      (.removeRun, []),
    ]
    workbench.play(script.map { (action: $0.0, fact: $0.1) }, "hidden") { $0.hiddenRuns }
  }

  @Test func openingAnewShowsAllRuns() {
    var workbench = three
    workbench.send(.race(.toggleHidden), .race(.toggleSolo), .resetExperiment)

    #expect(emphases(workbench) == [.bright, .bright, .bright])
  }

  @Test func theToleranceWalksThroughPowersOfTenBetweenItsEnds() {
    var workbench = three
    let script: [(Action, Double)] = [
      (.race(.changeTolerance(by: 1)), 1e-2), (.race(.changeTolerance(by: -2)), 1e-4),
      (.race(.changeTolerance(by: 999)), 100), (.race(.changeTolerance(by: .min)), 1e-12),
    ]
    workbench.play(script.map { (action: $0.0, fact: $0.1) }, "tolerance") { $0.tolerance }
  }

  // f = x², η = 0.25: x halves at every step from 1, so f is 1, 1/4, 1/16, 1/64.
  @Test func aRunArrivesAtTheFirstStepWithinTheTolerance() throws {
    let run = RunSpecification(Selection("gradient_descent"), learningRate: .chosen(0.25))
    var experiment = Experiment(objective: Selection("square_1d"), runs: [run])
    experiment.start = Point(1, 0)
    let simulation = Simulation(run, in: experiment)

    #expect(FinishLine(.loss, tolerance: 0.26).firstStep(of: simulation) == 1)
    #expect(FinishLine(.loss, tolerance: 0.25).firstStep(of: simulation) == 2)
    #expect(FinishLine(.distance, tolerance: 0.25).firstStep(of: simulation) == 3)
    #expect(FinishLine(.loss, tolerance: 1.1).firstStep(of: simulation) == 0)
    #expect(FinishLine(.loss, tolerance: 1e-300).firstStep(of: simulation) == nil)
  }

  @Test func aFunctionWithoutMinimaHasNoFinish() {
    let run = RunSpecification(Selection("gradient_descent"))
    let experiment = Experiment(objective: Selection("monkey_saddle"), runs: [run])

    #expect(FinishLine().gap(on: experiment.resolvedObjective) == nil)
    #expect(FinishLine(tolerance: 1e9).firstStep(of: Simulation(run, in: experiment)) == nil)
  }

  @Test func theNearestMinimumOfHimmelblauIsTheOneOfItsBasin() throws {
    let minima = Experiment(objective: Selection("himmelblau"), runs: []).resolvedObjective.minima
    let nearest = try #require(minima.nearest(to: Point(2.5, 2)))

    #expect(nearest.point == Point(3, 2))
    #expect(minima.distance(to: Point(3, 2.5)) == 0.5)
    #expect([CriticalPoint]().distance(to: Point(0, 0)) == .infinity)
  }

  private var three: Workbench {
    .paused(
      Experiment(
        objective: Selection("ravine"),
        runs: ["gradient_descent", "momentum", "adam"].map { RunSpecification(Selection($0)) }))
  }

  private func emphases(_ workbench: Workbench) -> [Emphasis] {
    workbench.experiment.runs.indices.map { workbench.emphasis(of: $0) }
  }
}
