import Foundation
import Optimization
import Testing

@testable import Workbench

@Suite struct JSONExportTests {
  @Test func aFunctionOfOneVariableHasPointsOfOneNumber() {
    #expect(
      JSONExport().text(of: SquareRuns.halving) == """
        {"objective":"square","start":[10],"steps":3,"seed":0,"noise":0,"runs":[\
        {"run":"gd:lr=0.25","optimizer":"gd","status":{"kind":"still moving","step":3,"reason":""},\
        "trajectory":[[10],[5],[2.5],[1.25]],"losses":[100,25,6.25,1.5625],\
        "learning_rates":[0.25,0.25,0.25],"gradient_norms":[20,10,5,2.5]}]}

        """)
  }

  @Test func aFunctionOfTwoVariablesHasPointsOfTwoNumbers() throws {
    var experiment = Experiment(
      objective: Selection("ravine", ["b": .number(1)]),
      runs: [RunSpecification(Selection("gradient_descent"), learningRate: .chosen(0.25))])
    experiment.start = Point(0, 8)
    experiment.steps = 1
    experiment.noise = 0
    experiment.seed = 7

    #expect(
      JSONExport().text(of: experiment) == """
        {"objective":"trough:b=1","start":[0,8],"steps":1,"seed":7,"noise":0,"runs":[\
        {"run":"gd:lr=0.25","optimizer":"gd","status":{"kind":"still moving","step":1,\
        "reason":""},"trajectory":[[0,8],[0,4]],"losses":[64,16],"learning_rates":[0.25],"gradient_norms":[16,8]}]}

        """)
  }

  @Test func aRunWithASecondPointTellsItsPathToo() throws {
    // At η = 1/4 the point halves; its average begins at the second step.
    let run = RunSpecification(
      Selection("asgd", ["lambd": .number(0)]), learningRate: .chosen(0.25))
    var experiment = Experiment(objective: Selection("square_1d"), runs: [run])
    experiment.start = Point(8, 0)
    experiment.steps = 3
    #expect(
      JSONExport().text(of: experiment).hasSuffix(
        "\"gradient_norms\":[16,8,4,2],"
          + "\"auxiliary_iterate\":{\"name\":\"average\",\"trajectory\":[[8],[4],[2],[1.5]]}}]}\n"))
  }

  @Test func aDivergedRunHasOneRateForEveryStepDone() throws {
    let run = try Self.parsedRun(SquareRuns.diverging)
    let status = try #require(run["status"] as? [String: Any])
    #expect(status["kind"] as? String == "diverged")
    #expect(status["step"] as? Int == 9)
    #expect((run["trajectory"] as? [[Double]])?.count == 9)
    #expect((run["losses"] as? [Double])?.count == 9)
    #expect((run["gradient_norms"] as? [Double])?.count == 9)
    #expect(run["learning_rates"] as? [Double] == Array(repeating: 2, count: 8))
  }

  @Test func aRateBeyondAllNumbersEndsTheRun() throws {
    var experiment = SquareRuns.experiment(rate: 0.5, steps: 3)
    experiment.runs = [
      try RunSpecification(
        text: "rprop:lr=0.5,schedule=exponential_decay,schedule.decay_steps=1"
          + ",schedule.decay_rate=1e200")
    ]
    let run = try Self.parsedRun(experiment)
    #expect(run["learning_rates"] as? [Double] == [0.5, 5e199])
    #expect((run["status"] as? [String: Any])?["kind"] as? String == "diverged")
  }

  @Test func aLongRunIsOneListAlthoughItIsWrittenInPieces() throws {
    let run = try Self.parsedRun(SquareRuns.experiment(rate: 1e-4, steps: 2500))
    let losses = try #require(run["losses"] as? [Double])
    #expect(losses.count == 2501)
    #expect(zip(losses, losses.dropFirst()).allSatisfy { $0 > $1 })
    #expect((run["learning_rates"] as? [Double])?.count == 2500)
  }

  /// The first run of an export, read by another library.
  private static func parsedRun(_ experiment: Experiment) throws -> [String: Any] {
    let data = Data(JSONExport().text(of: experiment).utf8)
    let object = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
    return try #require((object["runs"] as? [[String: Any]])?.first)
  }
}
