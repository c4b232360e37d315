import Optimization
import Testing
import Workbench

@Suite struct ExperimentWritingTests {
  @Test func theOpeningComparisonIsWrittenWithEverythingItLeavesOpen() {
    #expect(
      Experiment.opening.command
        == "descent --objective trough --start=-5,-2 --steps 60 gd:lr=0.4 momentum:lr=0.6,beta=0.5")
  }

  @Test func settingsWindowNoiseAndSeedAreWrittenWhereTheyDiffer() {
    var experiment = Experiment(
      objective: Selection("ravine", ["b": .number(4)]),
      runs: [RunSpecification(Selection("adam"), learningRate: .chosen(0.1))])
    experiment.window = Region(x: -1...2, y: -0.5...0.5)
    experiment.noise = 0.25
    experiment.seed = 7

    #expect(
      experiment.arguments == [
        "--objective", "trough:b=4", "--start=-5,-2", "--window=-1,2,-0.5,0.5", "--steps", "60",
        "--noise", "0.25", "--seed", "7", "adam:lr=0.1",
      ])
  }

  @Test func aSeedIsKeptEvenWhileThereIsNoNoise() {
    var experiment = Experiment.opening
    experiment.seed = 3

    #expect(experiment.arguments.contains("--seed"))
    #expect(!experiment.arguments.contains("--noise"))
  }

  @Test func aToleranceIsWrittenWhereItDiffers() {
    var experiment = Experiment.opening
    #expect(!experiment.arguments.contains("--tolerance"))
    experiment.tolerance = 0.01
    #expect(experiment.arguments.contains(["--tolerance", "0.01"]))
  }

  @Test func aStartOfOneVariableIsWrittenAsOneNumber() {
    let experiment = Experiment(
      objective: Selection("square_1d"), runs: [RunSpecification(Selection("gradient_descent"))])

    #expect(experiment.arguments.contains("--start=10"))
  }

  @Test(arguments: Catalog.objectives.map(\.name))
  func anExperimentReadsBackTheSameFromItsOwnArguments(_ objective: String) throws {
    var experiment = Experiment(
      objective: Selection(objective),
      runs: [RunSpecification(Selection("adam"), learningRate: .chosen(0.1))])
    experiment.start = experiment.resolvedStart
    experiment.window = experiment.resolvedWindow
    experiment.noise = 0.5
    experiment.seed = 9
    experiment.tolerance = 1e-5
    experiment.runs.append(experiment.runs[0].forked(at: 12))
    experiment.runs[1].schedule = Selection("cosine")

    #expect(try Experiment(Self.read(experiment.arguments)) == experiment)
  }

  /// The arguments sorted into the options they belong to.
  private static func read(_ words: [String]) -> ExperimentArguments {
    var arguments = ExperimentArguments()
    let pieces = words.flatMap { word in
      word.hasPrefix("--") ? word.split(separator: "=", maxSplits: 1).map(String.init) : [word]
    }
    var rest = pieces[...]
    while let piece = rest.popFirst() {
      switch piece {
      case "--objective": arguments.objective = rest.popFirst()
      case "--start": arguments.start = rest.popFirst()
      case "--window": arguments.window = rest.popFirst()
      case "--steps": arguments.steps = rest.popFirst()
      case "--noise": arguments.noise = rest.popFirst()
      case "--seed": arguments.seed = rest.popFirst()
      case "--tolerance": arguments.tolerance = rest.popFirst()
      default: arguments.runs.append(piece)
      }
    }
    return arguments
  }
}
