import Optimization
import Testing

@testable import Workbench

@Suite struct StepRequestTests {
  private func request(_ step: Int, after explainer: StepExplainer? = nil) throws -> StepRequest {
    var experiment = Experiment(
      objective: Selection("rosenbrock"),
      runs: [try RunSpecification(text: "gd:lr=0.001@300+adam:lr=0.001")])
    experiment.steps = 200_000
    let run = RunRequest(
      searchingRatesOf: experiment.runs[0], in: experiment, capacity: nil)
    return StepRequest(run: run, step: step, explainer: explainer)
  }

  @Test(arguments: [0, 299, 300, 4095, 4096, 8193, 140_000, 199_999])
  func aStepIsTheOneOfTheRun(_ step: Int) throws {
    let request = try request(step)
    let explanation = try #require(request.begin().finalAnswer()?.explanation)
    let points = try #require(request.run.begin().finalAnswer()).trajectory.points
    #expect(explanation.step == step)
    #expect(explanation.position == points[step] && explanation.next == points[step + 1])
  }

  @Test func aStepNearOneThatIsKnownIsBriefAndTheSame() throws {
    let far = try request(150_000)
    #expect(!far.begin().isBrief(0) && far.begin().pieceCount == 3)
    let explainer = try #require(far.begin().finalAnswer()).explainer
    for step in [149_999, 150_000, 150_001, 154_000] {
      let near = try request(step, after: explainer)
      #expect(near == (try request(step)))
      #expect(near.begin().isBrief(0), "step \(step)")
      let (answer, anew) = (near.begin().finalAnswer(), try request(step).begin().finalAnswer())
      #expect(answer?.explanation?.next == anew?.explanation?.next)
      #expect(answer?.explanation?.next != nil)
    }
  }

  @Test func whatIsKnownOnTheWayShortensTheNextOne() throws {
    var work = try request(150_000).begin()
    work.fold(work.piece(0))
    let reached = try #require(work.answer)
    #expect(reached.explanation == nil)
    #expect(reached.explainer.distance(to: 150_000) == 150_000 - 65_536)
  }
}

@Suite struct StepWaitingTests {
  /// A long run in the explain view, all of it computed, whose far steps take several pieces.
  private func opened() throws -> Workbench {
    var experiment = Experiment(
      objective: Selection("rosenbrock"), runs: [try RunSpecification(text: "gd:lr=0.001")])
    experiment.steps = 200_000
    var workbench = Workbench.paused(experiment)
    workbench.send(.explain(.toggle))
    return workbench
  }

  @Test func aFarStepIsAwaitedAndArrives() throws {
    var workbench = try opened()
    #expect(workbench.view.explaining.step?.step == 0)
    _ = workbench.update(.step(by: 150_000))
    #expect(workbench.view.explaining.isAwaited && workbench.view.explaining.step == nil)

    var engine = Engine()
    engine.compute(tasks: 1, for: &workbench)
    #expect(workbench.view.explaining.isAwaited)
    engine.compute(tasks: 9, for: &workbench)
    #expect(workbench.view.explaining.step?.step == 150_000)
    #expect(workbench.wanted.isEmpty)
  }

  @Test func beatsAskedForMeanwhileFollowOnceTheStepIsKnown() throws {
    var workbench = try opened()
    _ = workbench.update(.step(by: 150_000))
    _ = workbench.update(.explain(.beat(by: 1)))
    _ = workbench.update(.explain(.beat(by: 3)))
    #expect(workbench.playback.head == 150_000)
    workbench.computeEverything()
    // A step of descent has three beats, so the fourth is the second of the next step.
    #expect(workbench.view.explaining.step?.step == 150_001)
    #expect(workbench.view.explaining.beat == 1)
  }

  @Test func anotherStepForgetsTheBeatsThatWait() throws {
    var workbench = try opened()
    _ = workbench.update(.step(by: 150_000))
    _ = workbench.update(.explain(.beat(by: 2)))
    _ = workbench.update(.step(by: -1))
    workbench.computeEverything()
    #expect(workbench.view.explaining.step?.step == 149_999)
    #expect(workbench.view.explaining.beat == 0)
  }

  @Test func nothingIsAskedForWhereTheViewIsNotShown() throws {
    var workbench = try opened()
    workbench.send(.explain(.toggle))
    _ = workbench.update(.step(by: 100))
    #expect(workbench.wanted.isEmpty)
  }
}
