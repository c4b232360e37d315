/// What a scene shows: an experiment and how it is looked at, or a training.
package struct SceneCommand: Hashable, Sendable {
  /// What is compared; of a training its runs over as many steps, by which statements call them.
  package let experiment: Experiment
  package let viewState: ViewState
  /// The training of a network that is watched; nil for a comparison.
  package let training: TrainingExperiment?

  init(experiment: Experiment, viewState: ViewState, training: TrainingExperiment? = nil) {
    self.experiment = experiment
    self.viewState = viewState
    self.training = training
  }
}

extension SceneCommand {
  /// Reads a command as a shell would, `descent` being its first word.
  ///
  /// - Throws: every mistake in it, with its line, from 1.
  package init(_ text: String) throws(LessonProblems) {
    var problems: [LessonProblem] = []
    guard let command = Self.reading(text, line: 1, problems: &problems) else {
      throw LessonProblems(problems)
    }
    self = command
  }

  /// Reads the words of a command, without that of the program.
  package init(words: [String]) throws(ArgumentProblem) {
    var words = words
    let view = try ViewArguments(takingFrom: &words)
    let arguments = try ExperimentArguments(words: words, besides: ViewArguments.names)
    experiment = try Experiment(arguments)
    viewState = try ViewState(view, steps: experiment.steps)
    training = nil
  }

  /// The word behind that of the program that makes a command one of a training.
  static let trainingWord = "train"

  /// Reads the words of a training, without those of the program and its command.
  init(trainingWords words: [String]) throws(ArgumentProblem) {
    let arguments = try TrainingArguments(words: words.filter { $0 != "--watch" })
    let training = try TrainingExperiment(arguments, data: Self.data)
    var experiment = Experiment.opening
    experiment.runs = training.runs
    experiment.steps = training.steps
    self.init(experiment: experiment, viewState: ViewState(), training: training)
  }

  /// The rows that come with the program; a lesson is to be played wherever that is.
  private static func data(_ name: String) throws(ArgumentProblem) -> LabeledData {
    guard let data = BuiltInData.all.first(where: { $0.name == name }) else {
      throw ArgumentProblem(
        "--data \(name)", unknown: "data that come with the program", name,
        among: BuiltInData.all.map { [$0.name] })
    }
    return data.data()
  }

  /// Whether an option, dashes included, belongs to an experiment or to how it is looked at.
  package static func hasOption(_ name: String) -> Bool {
    ViewArguments.names.contains(name) || Experiment.settings.all.contains { $0.option == name }
  }

  /// The command as a shell reads it.
  package var text: String {
    training?.command(isWatched: true) ?? experiment.command(with: viewState.arguments)
  }
}
