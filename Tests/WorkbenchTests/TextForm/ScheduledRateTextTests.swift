import Optimization
import Testing

@testable import Workbench

@Suite struct ScheduledRateTextTests {
  @Test func aScheduleIsReadWithItsRateAndItsSettings() throws {
    let rate = try ScheduledRate(text: "cosine:lr=0.4,period=100", of: "")

    #expect(
      rate
        == ScheduledRate(Selection("cosine", ["period": .number(100)]), learningRate: 0.4))
  }

  @Test func withoutARateTheRatesAreTheMultipliers() throws {
    #expect(try ScheduledRate(text: "exp", of: "") == ScheduledRate(Selection("exponential")))
  }

  @Test(arguments: [
    "constant", "cosine:lr=0.4", "warmup:warmup_steps=5,then=cosine,then.period=9",
    "piecewise_constant:lr=2,boundaries=1/2,values=1/0.5/0.25", "one_cycle:three_phase=true",
  ])
  func whatIsWrittenIsReadAgain(_ text: String) throws {
    let rate = try ScheduledRate(text: text, of: text)

    #expect(try ScheduledRate(text: rate.text, of: text) == rate)
    #expect(rate.text == text)
  }

  @Test(arguments: [
    ("cosin", "there is no schedule 'cosin'"), ("cosine:lr=0", "lr cannot be '0'"),
    ("cosine:lr=1,learning_rate=1", "are the same setting"),
    ("constant:gamma=1", "constant has no setting 'gamma'"),
    ("warmup:then=nope", "there is no schedule 'nope'"), ("cosine:", "'' is not a setting"),
  ])
  func aMistakeIsTold(_ text: String, _ words: String) {
    let problem = #expect(throws: ArgumentProblem.self) {
      try ScheduledRate(text: text, of: "--schedule \(text)")
    }
    #expect(problem?.complaint.contains(words) == true)
    #expect(problem?.argument == "--schedule \(text)")
  }

  @Test func theWordsOfACommandAreReadAsTheProgramWritesThem() throws {
    var experiment = Experiment.opening
    experiment.noise = 0.5
    experiment.seed = 7
    let read = try Experiment(ExperimentArguments(words: experiment.arguments))

    #expect(read.arguments == experiment.arguments)
    #expect(read.runs.count == 2 && read.seed == 7)
  }

  @Test func anOptionWithoutAValueIsTold() {
    #expect(throws: ArgumentProblem.self) { try ExperimentArguments(words: ["--steps"]) }
  }
}
