import Optimization
import Testing

@testable import Workbench

@Suite struct TrainingWorkTests {
  private func survey(_ runs: [String], epochs: String = "10") throws -> TrainingSurvey {
    var arguments = TrainingArguments()
    arguments.runs = runs
    arguments.epochs = epochs
    let experiment = try TrainingExperiment(arguments) { _ in BuiltInData.iris.data() }
    return TrainingSurvey(of: experiment)
  }

  @Test func trainingsAreComputedInPiecesAndJudgedOnTheWay() throws {
    var survey = try survey(["adam:lr=0.01", "gd:lr=0.1"])
    survey.computeEverything()
    for run in 0..<2 {
      let course = try #require(survey.course(of: run))
      #expect(course.isComplete)
      #expect(course.failure == nil)
      #expect(course.steps.count == 100)
      #expect(course.marks.first?.step == 0)
      #expect(course.marks.last?.step == 100)
      let ends = course.marks.map(\.step)
      #expect(ends == ends.sorted())
      #expect(Set(stride(from: 0, through: 100, by: 10)).isSubset(of: ends))
      let (first, last) = (try #require(course.marks.first), try #require(course.marks.last))
      #expect(last.training.map(\.loss) ?? 9 < first.training.map(\.loss) ?? 0)
      #expect(last.confusion.joined().reduce(0, +) == 150)
    }
    #expect(survey.wanted.isEmpty)
  }

  /// Two hundred steps over many rows: each of the ten epochs, and twenty times between.
  @Test func manyRowsAreNotJudgedAtEveryPiece() throws {
    var arguments = TrainingArguments()
    arguments.objective = "mlp:layers=2"
    arguments.batch = "90"
    arguments.runs = ["gd:lr=0.1"]
    let experiment = try TrainingExperiment(arguments) { _ in BuiltInData.digits.data() }
    var survey = TrainingSurvey(of: experiment)
    survey.computeEverything()
    let marks = try #require(survey.course(of: 0)).marks
    #expect(experiment.steps == 200)
    #expect(marks.count <= 31)
    #expect(Set(stride(from: 0, through: 200, by: 20)).isSubset(of: marks.map(\.step)))
  }

  /// The same numbers as the core gives in one go.
  @Test func piecesMakeNoDifference() throws {
    var survey = try survey(["adam:lr=0.01"])
    survey.computeEverything()
    let experiment = survey.experiment
    var training = try Training(experiment.plan(for: experiment.runs[0]))
    training.advance()
    #expect(survey.course(of: 0)?.steps == training.steps)
  }

  @Test func aRateThatChangesOnTheWayLeavesWhatWasBefore() throws {
    var plain = try survey(["gd:lr=0.1"])
    var forked = try survey(["gd:lr=0.1@40+gd:lr=0.01"])
    plain.computeEverything()
    forked.computeEverything()
    let (a, b) = (try #require(plain.course(of: 0)), try #require(forked.course(of: 0)))
    #expect(a.steps[..<40] == b.steps[..<40])
    #expect(b.steps[40].rate == 0.01)
    #expect(a.steps[41].batchLoss != b.steps[41].batchLoss)
  }

  @Test func anOverflowIsAFailureWithItsReason() throws {
    var survey = try survey(["gd:lr=1e200"])
    survey.computeEverything()
    let course = try #require(survey.course(of: 0))
    #expect(course.isComplete)
    #expect(course.failure?.contains("overflows") == true)
    #expect(course.marks.allSatisfy { $0.training?.loss.isFinite != false })
  }

  @Test func answersOfOtherRunsAreLeftOut() throws {
    var survey = try survey(["gd:lr=0.1"])
    let other = try RunSpecification(text: "gd:lr=0.2")
    var executor = StepwiseExecutor()
    _ = executor.follow([AnyWorkRequest(TrainingRequest(other, in: survey.experiment))])
    executor.compute(while: { true })
    let isNews = survey.receive(executor.takeAnswers())
    #expect(!isNews)
    #expect(survey.course(of: 0) == nil)
  }

  /// A watched survey, trained to its end.
  private func watched(_ runs: [String]) throws -> TrainingSurvey {
    var survey = TrainingSurvey(of: try survey(runs).experiment, keepsIterates: true)
    survey.computeEverything()
    return survey
  }

  /// From what was kept on the way, and as if it had been so from the beginning.
  @Test(arguments: [1, 37, 40, 99])
  func aForkGoesOnFromWhatWasKept(_ step: Int) throws {
    var survey = try watched(["adam:lr=0.01"])
    var fork = survey.experiment.runs[0].forked(at: step)
    fork.learningRate = .chosen(0.1)
    survey.fork(0, as: fork, from: step)
    #expect(survey.experiment.runs.count == 2)
    let known = try #require(survey.course(of: 1))
    #expect(known.steps.count == step && !known.isComplete)
    let request = try #require(survey.wanted.first)
    var executor = StepwiseExecutor()
    _ = executor.follow([request])
    let done = executor.withQueue { $0.progress[0].done }
    #expect(done > step - 20 && done <= step)
    survey.computeEverything()
    let whole = try watched(["adam:lr=0.01@\(step)+adam:lr=0.1"])
    let (a, b) = (try #require(survey.course(of: 1)), try #require(whole.course(of: 0)))
    #expect(a.steps == b.steps && a.marks == b.marks && a.isComplete)
    #expect(survey.course(of: 0)?.isComplete == true)
  }

  @Test func onlySoManyTrainingsAreKept() throws {
    let survey = try watched(["adam:lr=0.01"])
    let kept = try #require(survey.course(of: 0)).checkpoints.map(\.steps.count)
    #expect(kept.count <= 32 && kept.count >= 16)
    #expect(kept == kept.sorted() && kept.allSatisfy { $0 < 100 })
    #expect(survey.course(of: 0)?.checkpoint(upTo: 0) == nil)
    #expect(survey.course(of: 0)?.checkpoint(upTo: 100)?.steps.count == 100)
  }

  /// What the work finds is what the core says of the same step.
  @Test(arguments: [0, 3, 58, 99])
  func aStepOfAWeightIsFoundFromWhatWasKept(_ step: Int) throws {
    let survey = try watched(["momentum:lr=0.05"])
    var watch = WeightWatch()
    watch.toggle(in: survey.experiment.network)
    watch.follow(survey, run: 0, head: step)
    let request = try #require(watch.wanted.first?.base as? WeightStepRequest)
    #expect((request.origin == nil) == (step < 4))
    let found = try #require(request.begin().finalAnswer()?.explanation)
    var training = try Training(survey.experiment.plan(for: survey.experiment.runs[0]))
    training.advance(by: step)
    let direct = try #require(training.explanation(of: request.index))
    #expect(found.step == step && found.next == direct.next && found.value == direct.value)
    #expect(
      found.beats.map(\.quantities).map { $0.map(\.value) }
        == direct.beats.map(\.quantities).map { $0.map(\.value) })
  }

  /// A fork has the rate of its own from its step on, whatever the training that was kept went by.
  @Test(arguments: [58, 60, 80])
  func aStepOfAForkIsTakenApartAtItsOwnRate(_ step: Int) throws {
    var survey = try watched(["gd:lr=0.1"])
    var run = survey.experiment.runs[0].forked(at: 58)
    run.learningRate = .chosen(0.5)
    survey.fork(0, as: run, from: 58)
    survey.computeEverything()
    var watch = WeightWatch()
    watch.toggle(in: survey.experiment.network)
    watch.follow(survey, run: 1, head: step)
    let request = try #require(watch.wanted.first?.base as? WeightStepRequest)
    #expect(request.origin != nil)
    let found = try #require(request.begin().finalAnswer()?.explanation)
    var training = try Training(survey.experiment.plan(for: run))
    training.advance(by: step)
    let direct = try #require(training.explanation(of: request.index))
    #expect(found.value == direct.value && found.next == direct.next)
    #expect(
      found.beats.map(\.quantities).map { $0.map(\.value) }
        == direct.beats.map(\.quantities).map { $0.map(\.value) })
  }

  /// A network of 4 × 10, 10, 10 × 10, 10, 10 × 3 and 3 parameters.
  @Test func keysGoThroughAllWeights() throws {
    let network = try survey(["adam"]).experiment.network
    var watch = WeightWatch()
    watch.toggle(in: network)
    #expect(watch.index == 160)
    watch.moveUnit(by: 1, in: network)
    #expect(watch.index == 170)
    watch.moveUnit(by: 2, in: network)
    #expect(watch.index == 160)
    watch.moveBlock(by: 1, in: network)
    #expect(watch.index == 190)
    watch.moveBlock(by: 1, in: network)
    #expect(watch.index == 0)
    watch.move(by: -1, in: network)
    #expect(watch.index == 192)
    watch.close()
    watch.move(by: 1, in: network)
    #expect(watch.index == 192 && !watch.isOpen)
  }
}
