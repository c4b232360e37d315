/// What a scene shows: an experiment and how it is looked at.
package struct SceneCommand: Hashable, Sendable {
  package let experiment: Experiment
  package let viewState: ViewState
}

extension SceneCommand {
  /// Reads a command as a shell would, `descent` being its first word.
  init(_ text: String) throws(ArgumentProblem) {
    var words = try [String](shellCommand: text)
    guard words.first == "descent" else {
      throw ArgumentProblem(
        words.first ?? "", "a scene's command does not begin with this",
        allowed: "descent [OPTION…] [RUN…]")
    }
    words.removeFirst()
    let view = try ViewArguments(takingFrom: &words)
    let arguments = try ExperimentArguments(words: words, besides: ViewArguments.names)
    experiment = try Experiment(arguments)
    viewState = try ViewState(view, steps: experiment.steps)
  }

  /// The command as a shell reads it.
  package var text: String { experiment.command(with: viewState.arguments) }
}
