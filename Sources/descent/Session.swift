import Workbench

/// The interactive comparison: an experiment on a terminal, until the user leaves.
struct Session {
  let experiment: Experiment
  let display: DisplayChoices

  /// Shows the experiment and follows the user's keys; returns when they leave.
  func run() throws(SessionProblem) {
    guard StandardStream.input.isTerminal, StandardStream.output.isTerminal else {
      throw .noTerminal
    }
    throw .unusable(reason: "the interactive screen is not part of this build")
  }
}
