import ArgumentParser
import Workbench

/// The experiment on the command line.
///
/// All values are texts, whatever they look like: the experiment reads them, so that every mistake
/// is reported by the same words. They may begin with a minus sign.
struct ExperimentOptions: ParsableArguments {
  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      "The function to minimize, or an expression as in 'x^2 + 3*sin(y)^2'.",
      valueName: "NAME[:KEY=VALUE,…]"))
  var objective: String?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("Where every run starts; default: the objective's own.", valueName: "X[,Y]"))
  var start: String?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      "The part of the plane to show; default: the objective's own.",
      valueName: "LEFT,RIGHT[,BOTTOM,TOP]"))
  var window: String?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      "How many steps every run takes; default: \(Experiment.defaultSteps).", valueName: "COUNT"))
  var steps: String?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      "The standard deviation of normal noise on every gradient; default: 0.", valueName: "NUMBER"))
  var noise: String?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("The seed of the noise; default: 0.", valueName: "NUMBER"))
  var seed: String?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      "How far above the lowest value a run has arrived; default: 0.001.", valueName: "NUMBER"))
  var tolerance: String?

  @Argument(
    help: ArgumentHelp(
      """
      The runs to compare, \(Experiment.allowedRuns.lowerBound) to \
      \(Experiment.allowedRuns.upperBound): an optimizer with its settings, as in \
      adam:lr=0.1,schedule=cosine. 'descent list optimizers' shows all.
      """, valueName: "NAME[:KEY=VALUE,…]"))
  var runs: [String] = []

  /// The experiment the options describe.
  func experiment() throws(ArgumentProblem) -> Experiment { try Experiment(arguments) }

  /// What was given, not yet read.
  var arguments: ExperimentArguments {
    var arguments = ExperimentArguments()
    arguments.objective = objective
    arguments.start = start
    arguments.window = window
    arguments.steps = steps
    arguments.noise = noise
    arguments.seed = seed
    arguments.tolerance = tolerance
    arguments.runs = runs
    return arguments
  }
}
