import ArgumentParser
import Optimization
import Workbench

extension Descent {
  /// The interactive comparison, on a terminal.
  struct Compare: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "compare",
      abstract: "Compare optimizers interactively; this is what happens without a command.",
      usage: "descent [compare] [OPTION…] [RUN…]")

    @OptionGroup(title: "Experiment") var experiment: ExperimentOptions
    @OptionGroup(title: "Picture") var viewState: ViewStateOptions
    @OptionGroup(title: "Display") var display: DisplayOptions
    @OptionGroup var configuration: ConfigurationOptions
    @OptionGroup var information: InformationOptions

    func run() throws {
      try refuseMistypedCommand()
      let experiment = try experiment.experiment()
      let session = Session(
        experiment: experiment, viewState: try viewState.viewState(steps: experiment.steps),
        display: try display.choices())
      try session.run()
    }

    /// Refuses values that are none, without a screen.
    func check() throws(ArgumentProblem) {
      let experiment = try experiment.experiment()
      _ = try viewState.viewState(steps: experiment.steps)
      _ = try display.choices()
    }

    /// Refuses a first run that was perhaps meant as a command.
    private func refuseMistypedCommand() throws(ArgumentProblem) {
      guard let word = experiment.runs.first, !word.contains(":"),
        Catalog.optimizer(named: word) == nil
      else { return }
      let commands = Descent.configuration.subcommands.compactMap { $0.configuration.commandName }
      guard !commands.contains(word) else {
        throw ArgumentProblem(
          word, "the command '\(word)' must be the first word",
          allowed: "descent \(word) [OPTION…] [RUN…]")
      }
      throw ArgumentProblem(
        word, unknown: "command or optimizer", word,
        among: commands.map { [$0] } + Catalog.optimizers.map(\.names))
    }
  }
}
