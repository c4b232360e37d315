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
}
