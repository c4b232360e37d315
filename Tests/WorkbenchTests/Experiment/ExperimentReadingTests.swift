import Optimization
import Testing
import Workbench

@Suite struct ExperimentReadingTests {
  @Test func noArgumentsAreTheOpeningComparison() throws {
    #expect(try Experiment(ExperimentArguments()) == .opening)
  }

  @Test func anObjectiveAloneIsComparedWithTheDefaultRuns() throws {
    var arguments = ExperimentArguments()
    arguments.objective = "beale"
    let experiment = try Experiment(arguments)

    #expect(experiment.objective == Selection("beale"))
    #expect(experiment.runs.map(\.optimizer.name) == ["gradient_descent", "momentum"])
  }

  @Test func stepsAloneChangeTheOpeningComparison() throws {
    var arguments = ExperimentArguments()
    arguments.steps = "7"
    var expected = Experiment.opening
    expected.steps = 7

    #expect(try Experiment(arguments) == expected)
  }

  @Test func runsAloneMeetInTheTrough() throws {
    var arguments = ExperimentArguments()
    arguments.runs = ["adam"]
    let experiment = try Experiment(arguments)

    #expect(experiment.objective == Selection("ravine"))
    #expect(experiment.runs == [RunSpecification(Selection("adam"))])
  }

  @Test func aStartOfOneVariableIsOneNumber() throws {
    var arguments = ExperimentArguments()
    arguments.objective = "square"
    arguments.start = "-3"

    #expect(try Experiment(arguments).start == Point(-3, 0))
  }

  @Test(arguments: ["-5,-2", "-5, -2", " -5 , -2 ", "-5,\t-2", "(−5, −2)", "(-5,-2)"])
  func blanksRoundTheNumbersOfAStartAreNothing(_ text: String) throws {
    var arguments = ExperimentArguments()
    arguments.start = text

    #expect(try Experiment(arguments).start == Point(-5, -2))
  }

  @Test(arguments: ["-5 -2", "- 5,-2", ",", " , ", "1,", "nan,1", "1,2,"])
  func whatIsNoPairOfNumbersIsNoStart(_ text: String) {
    var arguments = ExperimentArguments()
    arguments.start = text

    #expect(throws: ArgumentProblem.self) { try Experiment(arguments) }
  }

  @Test func aWindowOfOneVariableIsAsHighAsTheValuesInIt() throws {
    var arguments = ExperimentArguments()
    arguments.objective = "square"
    arguments.window = "-2,3"
    let experiment = try Experiment(arguments)

    // x² goes from 0 to 9, with a twentieth of that as a margin.
    let window = try #require(experiment.window)
    #expect(window.x == -2...3)
    #expect(abs(window.y.lowerBound + 0.45) < 1e-12 && abs(window.y.upperBound - 9.45) < 1e-12)
  }

  @Test(arguments: Catalog.objectives.flatMap { [$0.name, $0.shortName] + $0.aliases })
  func everyNameOfAnObjectiveIsAccepted(_ name: String) throws {
    var arguments = ExperimentArguments()
    arguments.objective = name

    #expect(try Experiment(arguments).objectiveEntry.isNamed(name))
  }

  @Test func theLargestSeedIsAccepted() throws {
    var arguments = ExperimentArguments()
    arguments.seed = "18446744073709551615"

    #expect(try Experiment(arguments).seed == .max)
  }
}
