import Optimization
import Testing

@testable import Workbench

@Suite struct TrainingExperimentTests {
  private func experiment(
    _ change: (inout TrainingArguments) -> Void = { _ in }
  ) throws(ArgumentProblem) -> TrainingExperiment {
    var arguments = TrainingArguments()
    change(&arguments)
    return try TrainingExperiment(arguments) { text throws(ArgumentProblem) in
      let source = try DataSource(text) { _ in false }
      guard case .builtIn(let data) = source else {
        throw ArgumentProblem("--data \(text)", "no file is there", allowed: "iris, digits")
      }
      return data.data()
    }
  }

  private func problem(_ change: (inout TrainingArguments) -> Void) -> ArgumentProblem? {
    do {
      _ = try experiment(change)
      return nil
    } catch {
      return error
    }
  }

  @Test func nothingAtAllIsASmallNetworkOnTheIrises() throws {
    let usual = try experiment()
    #expect(usual.form.text == "mlp")
    #expect(usual.training.count == 150)
    #expect(usual.batching.size == 16)
    #expect(usual.stepsPerEpoch == 10)
    #expect(usual.steps == 100)
    #expect(usual.runs.map(\.text) == ["adam:lr=0.01"])
  }

  /// Of every feature the mean is 0 and the mean of squares 1.
  @Test func plainFeaturesAreBroughtToOneScale() throws {
    let samples = try experiment().training
    for feature in 0..<4 {
      let column = (0..<150).map { samples.row($0)[feature] }
      let (sum, squares) = (column.reduce(0, +), column.reduce(0) { $0 + $1 * $1 })
      #expect(abs(sum / 150) < 1e-12)
      #expect(abs(squares / 150 - 1) < 1e-12)
    }
  }

  @Test func rowsAreHeldBackByTheSeed() throws {
    let experiment = try experiment {
      $0.data = "digits"
      $0.validation = "0.2"
      $0.seed = "3"
    }
    #expect(experiment.validation?.count == 359)
    #expect(experiment.training.count == 1438)
    let other = try self.experiment {
      $0.data = "digits"
      $0.validation = "0.2"
      $0.seed = "4"
    }
    #expect(other.validation != experiment.validation)
  }

  @Test func aSetOfRunsStandsForItsRuns() throws {
    let runs = try experiment { $0.runs = ["keras", "gd"] }.runs
    #expect(runs.count == 7)
    #expect(runs.map(\.optimizerEntry.shortName).suffix(3) == ["momentum", "gd", "gd"])
    #expect(runs.map(\.number) == Array(1...7))
    #expect(runs.last?.learningRate == .chosen(0.01))
  }

  /// Which rules have a usual rate on networks: all that need no second derivatives.
  @Test(arguments: Catalog.optimizers.map(\.name)) func everyRuleHasARateOrIsRefused(
    _ name: String
  ) throws {
    let run = RunSpecification(Selection(name))
    if UsualRates.rate(of: name) == nil {
      #expect(["newton", "sophia"].contains(name))
    } else {
      let experiment = try experiment {
        $0.runs = [name]
        $0.steps = "2"
      }
      var survey = TrainingSurvey(of: experiment)
      survey.computeEverything()
      #expect(survey.course(of: 0)?.failure == nil, "\(run.text)")
      #expect(survey.course(of: 0)?.steps.count == 2)
    }
  }

  @Test(arguments: [
    ("cosine", "period"), ("linear", "steps"), ("polynomial_decay", "steps"),
    ("one_cycle", "steps"),
  ])
  func aScheduleThatEndsEndsWithTheTraining(_ name: String, _ word: String) throws {
    let experiment = try experiment {
      $0.runs = ["gd:lr=0.1,schedule=\(name)", "gd:lr=0.1,schedule=exponential"]
      $0.steps = "200"
    }
    #expect(experiment.runs[0].text.contains("=200"))
    #expect(!experiment.runs[1].text.contains("200"))
    let plan = experiment.plan(for: experiment.runs[0])
    #expect(plan.schedule.multiplier(at: 100) > 0.01)
  }

  @Test func theRowsThatAreHeldBackAreThoseThatAreNamed() throws {
    let experiment = try experiment {
      $0.data = "digits"
      $0.validation = "0.2"
    }
    let all = BuiltInData.digits.data().training
    let rows = experiment.heldBackRows
    #expect(rows.count == 359 && rows == rows.sorted())
    let heldBack = try #require(experiment.validation)
    #expect(rows.enumerated().allSatisfy { heldBack.row($0) == all.row($1) })
  }

  /// Arguments that are wrong, with what is said of them.
  private static let mistakes: [(@Sendable (inout TrainingArguments) -> Void, String)] = [
    ({ $0.batch = "0" }, "a batch cannot have '0' rows"),
    ({ $0.epochs = "0" }, "there cannot be '0' epochs"),
    ({ $0.steps = "ten" }, "there cannot be 'ten' steps"),
    (
      {
        $0.steps = "1"
        $0.epochs = "1"
      }, "the length is given in epochs already"
    ),
    ({ $0.seed = "-1" }, "the seed cannot be '-1'"),
    ({ $0.validation = "1" }, "the share of rows held back cannot be '1'"),
    ({ $0.validation = "0.001" }, "the share of rows held back cannot be '0.001'"),
    ({ $0.order = "shufled" }, "there is no order 'shufled'"),
    ({ $0.runs = ["newton"] }, "newton needs second derivatives and stays in the plane"),
    ({ $0.runs = ["sophia:lr=0.01"] }, "sophia needs second derivatives and stays in the plane"),
    ({ $0.data = "iris:label=1" }, "iris comes with the program and has no settings"),
    ({ $0.runs = ["adm"] }, "there is no optimizer 'adm'"),
    ({ $0.runs = ["gd:lr=1@5+adam:lr=1"] }, "on a network only the rate may change on the way"),
    ({ $0.runs = ["keras", "gd", "gd", "gd", "gd"] }, "this is run 10 of 10"),
    (
      { $0.objective = "convnet" },
      "convolution 32 × 3×3 needs an image of at least 3×3, not 4 features"
    ),
    (
      {
        $0.batches = GivenFile(path: "b", text: "[[0]]")
        $0.batch = "4"
      }, "batches have another source already"
    ),
    (
      { $0.batches = GivenFile(path: "b", text: "[[150]]") },
      "batch 1 of b has the row 150"
    ),
    (
      { $0.initial = GivenFile(path: "i", text: "[1]") },
      "i is not an object of arrays of numbers"
    ),
    (
      { $0.initial = GivenFile(path: "i", text: "{\"W1\":[[1,2],[3]]}") },
      "'W1' has 3 numbers, not 40"
    ),
    (
      { $0.initial = GivenFile(path: "i", text: "{\"w1\":[1]}") },
      "the network has no parameters 'w1'"
    ),
  ]

  @Test(arguments: mistakes)
  func whatCannotBeIsAProblem(
    _ change: @Sendable (inout TrainingArguments) -> Void, _ complaint: String
  ) {
    #expect(problem(change)?.complaint == complaint)
  }

  @Test func parametersAndBatchesCanBeGiven() throws {
    let ones = "[" + Array(repeating: "0.5", count: 12).joined(separator: ",") + "]"
    let experiment = try experiment {
      $0.objective = "mlp:layers=none"
      $0.initial = GivenFile(path: "i", text: "{\"b1\":[1,2,3],\"W1\":\(ones)}")
      $0.batches = GivenFile(path: "b", text: "[[0,1],[2]]")
      $0.steps = "3"
    }
    #expect(experiment.initialParameters == Array(repeating: 0.5, count: 12) + [1, 2, 3])
    #expect(experiment.batches == [[0, 1], [2], [0, 1]])
  }
}
