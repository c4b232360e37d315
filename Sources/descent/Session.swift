import Workbench

/// The interactive comparison: an experiment on a terminal, until the user leaves.
struct Session {
  let experiment: Experiment
  let display: DisplayChoices

  /// Shows the experiment and follows the user's keys; returns when they leave.
  func run() throws(SessionProblem) {
    throw SessionProblem.noTerminal
  }
}
