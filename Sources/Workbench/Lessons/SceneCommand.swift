/// What a scene shows: an experiment and how it is looked at.
package struct SceneCommand: Hashable, Sendable {
  package let experiment: Experiment
  package let viewState: ViewState
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
  }

  /// Whether an option, dashes included, belongs to an experiment or to how it is looked at.
  package static func hasOption(_ name: String) -> Bool {
    ViewArguments.names.contains(name) || Experiment.settings.all.contains { $0.option == name }
  }

  /// The command as a shell reads it.
  package var text: String { experiment.command(with: viewState.arguments) }
}
