import Optimization
import Testing

@testable import Workbench

@Suite struct ForkTests {
  /// The opening with its descent forked at a step.
  private func forked(at step: Int, _ actions: Action...) -> Workbench {
    var workbench = Workbench.paused()
    workbench.send(.step(by: step), .duplicateRun)
    for action in actions { workbench.send(action) }
    return workbench
  }

  @Test func aForkThatChangesNothingWalksTheSamePath() {
    let workbench = forked(at: 20)
    #expect(workbench.focus == 1)
    #expect(workbench.experiment.runs[1].forkStep == 20)
    #expect(workbench.experiment.runs[1].parent == workbench.experiment.runs[0])
    #expect(workbench.paths[1] == workbench.paths[0])
  }

  @Test func aForkLeavesItsParentsPathAtThePlayHead() {
    let workbench = forked(at: 20, .changeRateCoarsely(by: -1))
    #expect(Array(workbench.paths[1].prefix(21)) == Array(workbench.paths[0].prefix(21)))
    #expect(workbench.paths[1][21] != workbench.paths[0][21])
    #expect(workbench.paths[1].count == 61)
    // Descent at 0.2 multiplies x by 0.96 and y by 0.2.
    let expected = workbench.paths[0][20] * Point(0.96, 0.2)
    #expect((workbench.paths[1][21] - expected).norm < 1e-15)
  }

  @Test func aForkGoesOnWithAnotherOptimizerFromThePoint() {
    let workbench = forked(at: 20, .changeOptimizer(by: 1))
    #expect(workbench.experiment.runs[1].optimizer.name == "momentum")
    #expect(workbench.experiment.runs[1].forkStep == 20)
    #expect(Array(workbench.paths[1].prefix(21)) == Array(workbench.paths[0].prefix(21)))
  }

  @Test func atTheStartAndAtTheEndACopyIsAPlainOne() {
    for step in [0, 60] {
      let workbench = forked(at: step)
      #expect(workbench.experiment.runs[1] == workbench.experiment.runs[0])
      #expect(workbench.notice?.contains("no path to share at step \(step)") == true)
    }
  }

  @Test func theOriginalStaysAsAGhostHoweverItChanges() throws {
    var workbench = forked(at: 20, .changeRateCoarsely(by: -1))
    let original = workbench.paths[0]
    #expect(workbench.ghost(of: 0) == nil)
    #expect(workbench.ghost(of: 1)?.trajectory.points == original)
    workbench.send(.focus(run: 0), .changeOptimizer(by: 3))
    #expect(workbench.ghost(of: 1)?.trajectory.points == original)
    #expect(workbench.results.ghosts.count == 1)
    workbench.send(.removeRun)
    #expect(workbench.ghost(of: 0)?.trajectory.points == original)
    workbench.send(.removeRun)
    #expect(workbench.experiment.runs.count == 1 && workbench.results.ghosts.isEmpty)
  }

  @Test func aForkOfAForkHasBothPasts() throws {
    var workbench = forked(at: 5, .changeRateCoarsely(by: -1))
    workbench.send(.step(by: 4), .duplicateRun, .changeOptimizer(by: 1))
    let run = workbench.experiment.runs[2]
    #expect(run.past.map(\.end) == [5, 9])
    #expect(run.parent == workbench.experiment.runs[1])
    #expect(run.text(in: workbench.experiment).hasPrefix("gd:lr=0.4@5+gd:lr=0.2@9+momentum:lr="))
    let rates = (0..<12).map(workbench.simulations[2].trajectory.learningRate(at:))
    #expect(rates.prefix(9) == [0.4, 0.4, 0.4, 0.4, 0.4, 0.2, 0.2, 0.2, 0.2])
  }

  @Test func aForkBeforeAnEarlierForkForgetsIt() {
    var workbench = forked(at: 20, .changeRateCoarsely(by: -1))
    workbench.send(.step(by: -10), .duplicateRun)
    let run = workbench.experiment.runs[2]
    #expect(run.past.map(\.end) == [10])
    #expect(run.parent == workbench.experiment.runs[0])
  }

  @Test func aRunThatDivergedIsForkedAtItsLastStep() throws {
    var experiment = SquareRuns.diverging
    experiment.steps = 60
    var workbench = Workbench.computed(experiment)
    workbench.send(.step(by: 40), .duplicateRun, .changeRateCoarsely(by: -3))
    #expect(workbench.experiment.runs[1].forkStep == 8)
    #expect(workbench.simulations[1].status.kind != .diverged)
    #expect(workbench.simulations[1].trajectory.lastStep == 60)
  }

  @Test func whereTheExperimentEndsBeforeTheForkTheParentsSettingsHoldToTheEnd() throws {
    var experiment = Experiment.opening
    experiment.steps = 10
    experiment.runs = [
      try RunSpecification(text: "gd:lr=0.4"), try RunSpecification(text: "gd:lr=0.4@10+adam"),
      try RunSpecification(text: "gd:lr=0.4@99+adam"),
    ]
    let workbench = Workbench.computed(experiment)
    #expect(workbench.paths[1] == workbench.paths[0])
    #expect(workbench.paths[2] == workbench.paths[0])
    #expect(workbench.wanted.isEmpty)
  }

  @Test func aLongForkIsComputedInBlocksLikeAnyRun() throws {
    var experiment = Experiment.opening
    experiment.steps = 50_000
    experiment.runs = [try RunSpecification(text: "gd:lr=0.01@30000+gd:lr=0.02")]
    var workbench = Workbench(experiment)
    var engine = Engine()
    var lasts: [Int] = []
    while !workbench.wanted.isEmpty, lasts.count < 20 {
      engine.compute(tasks: 1, for: &workbench)
      lasts.append(workbench.simulations[0].trajectory.lastStep)
    }
    #expect(lasts.contains(16_384) && lasts.contains(32_768) && lasts.last == 50_000)
    #expect(workbench.simulations[0].trajectory.learningRate(at: 40_000) == 0.02)
    #expect(workbench.simulations[0].trajectory.learningRate(at: 20_000) == 0.01)
  }

  @Test func anotherFunctionRecommendsTheRatesOfThePastAnew() {
    let workbench = forked(at: 20, .changeObjective(by: 1))
    #expect(workbench.experiment.runs[1].past[0].learningRate == .recommended)
    #expect(workbench.paths[1] == workbench.paths[0])
  }

  @Test func aForkIsExplainedByTheSettingsOfEachStep() throws {
    var workbench = forked(at: 5, .changeOptimizer(by: 1))
    workbench.send(.step(by: 4), .duplicateRun, .changeOptimizer(by: 5))
    let request = try #require(workbench.simulations[2].request)
    var explainer = RunCourse(of: request.specification, in: request.setting).explainer
    for step in [11, 3, 30, 4, 5, 8, 9, 0, 59] {
      let found = explainer.explanation(of: step)
      let explanation = try #require(found)
      #expect(explanation.step == step)
      #expect(explanation.position == workbench.paths[2][step])
      #expect(explanation.next == workbench.paths[2][step + 1])
      #expect(explanation.rate == workbench.simulations[2].trajectory.learningRate(at: step))
    }
    let beyond = explainer.explanation(of: 60)
    #expect(beyond == nil)
  }
}
