import Optimization
import Testing

@testable import Workbench

@Suite struct JSONExportTests {
  @Test func aFunctionOfOneVariableHasPointsOfOneNumber() {
    #expect(
      JSONExport().text(of: SquareRuns.halving) == """
        {"noise":0,"objective":"square","runs":[{"gradient_norms":[20,10,5,2.5],\
        "learning_rates":[0.25,0.25,0.25],"losses":[100,25,6.25,1.5625],"optimizer":"gd",\
        "run":"gd:lr=0.25","status":{"kind":"running","reason":"","step":3},\
        "trajectory":[[10],[5],[2.5],[1.25]]}],"seed":0,"start":[10],"steps":3}

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
        {"noise":0,"objective":"trough:b=1","runs":[{"gradient_norms":[16,8],\
        "learning_rates":[0.25],"losses":[64,16],"optimizer":"gd","run":"gd:lr=0.25",\
        "status":{"kind":"left_window","reason":"outside the drawn region at the last step",\
        "step":0},"trajectory":[[0,8],[0,4]]}],"seed":7,"start":[0,8],"steps":1}

        """)
  }

  @Test func aDivergedRunHasOneRateForEveryStepDone() throws {
    let record = ExperimentRecord(SquareRuns.diverging)
    let run = try #require(record.runs.first)

    #expect(run.status.kind == "diverged")
    #expect(run.status.step == 9)
    #expect(run.status.reason.hasPrefix("η·λmax = 4 > 2"))
    #expect(run.trajectory.count == 9)
    #expect(run.losses.count == 9)
    #expect(run.gradientNorms.count == 9)
    #expect(run.learningRates == Array(repeating: 2, count: 8))
    #expect(record.steps == 60)
  }

  @Test func aRateBeyondAllNumbersIsAWord() throws {
    var experiment = SquareRuns.experiment(rate: 0.5, steps: 3)
    experiment.runs = [
      try RunSpecification(
        text: "rprop:lr=0.5,schedule=exponential_decay,schedule.decay_steps=1"
          + ",schedule.decay_rate=1e200")
    ]

    #expect(JSONExport().text(of: experiment).contains("\"learning_rates\":[0.5,5e+199,\"inf\"]"))
  }
}
