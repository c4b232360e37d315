import Canvas
import CursesTerminal
import Views
import Workbench

/// The interactive comparison: an experiment on a terminal, until the user leaves.
struct Session {
  let experiment: Experiment
  let viewState: ViewState
  let display: DisplayChoices
  /// The lesson to play; nil for none.
  var lesson: Lesson?
  /// The training to watch; nil for none.
  var training: TrainingExperiment?
  /// Whether the lesson goes on by itself.
  var isAutomatic = false

  /// Shows the experiment and follows the user's keys; returns when they leave.
  ///
  /// The command that shows the last picture again is then left in the scrollback.
  func run() throws(SessionProblem) {
    var terminal: CursesTerminal
    do {
      terminal = try CursesTerminal(display.terminalOptions)
    } catch {
      throw .terminal(error)
    }
    var workbench = Workbench(
      experiment, viewState: viewState, usesPointer: display.usesMouse,
      isMotionReduced: display.isMotionReduced)
    _ = workbench.update(.look(.suit(terminal.suitableGround())))
    if lesson == nil, training == nil, experiment == .opening, viewState == ViewState() {
      workbench.greet()
    }
    if let lesson { workbench.play(lesson, isAutomatic: isAutomatic) }
    if let training { workbench.watch(training, on: .cores(for: training)) }
    if let substitution = terminal.detection.substitution {
      _ = workbench.update(.notify(substitution))
    }
    var loop = MainLoop(
      workbench, display, executor: WorkPool(wake: { CursesTerminal.wake() }), files: .disk)
    let status = loop.run(on: &terminal)
    let exitSnapshot = loop.exitSnapshot(for: terminal.size, terminal.capabilities)
    terminal.leave()
    guard status == .done else { throw .ended(status) }
    // The user has left; a reader who has gone too is no reason to complain.
    try? StandardStream.output.write(Array(exitSnapshot.utf8))
  }
}
