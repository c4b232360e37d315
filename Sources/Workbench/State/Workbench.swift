import Optimization

/// Everything the program knows while it runs: the experiment, its results, and what is shown of them.
///
/// It changes only through `update`, so a session is the list of its actions, and the same list
/// gives the same state.
package struct Workbench: Sendable {
  /// What is compared.
  package internal(set) var experiment: Experiment {
    didSet { follow(oldValue) }
  }
  /// What was computed of it.
  var results: SimulationSet
  package internal(set) var playback = Playback()
  package internal(set) var runFocus = RunFocus()
  package internal(set) var view = ViewSelection()
  package internal(set) var appearance: Appearance
  package internal(set) var modes = ModeStack()
  package internal(set) var pointer: PointerState
  /// What undoing, redoing and a reset lead to.
  var history: History
  /// A line for the user about the last action, where there is something to say.
  package internal(set) var notice: String?

  /// Opens an experiment, playing unless its view stands at a step; with reduced motion it is shown at
  /// its end where it would play.
  package init(
    _ experiment: Experiment = .opening, appearance: Appearance = Appearance(),
    viewState: ViewState = ViewState(), usesPointer: Bool = true, isMotionReduced: Bool = false
  ) {
    self.experiment = experiment
    self.appearance = appearance
    pointer = PointerState(isUsed: usesPointer)
    history = History(opened: experiment)
    results = SimulationSet(of: experiment)
    playback.isMotionReduced = isMotionReduced
    apply(viewState)
    // Whoever opens a function without a lowest value is told before looking for one.
    notice = experiment.resolvedObjective.remark
  }

  /// The run the keys act on, an index into the experiment's runs.
  package internal(set) var focus: Int {
    get { runFocus.run }
    set { runFocus.run = newValue }
  }

  /// The lesson that is being played; nil where none is.
  package internal(set) var lesson: LessonPlayer? {
    get { modes.lesson }
    set { modes.lesson = newValue }
  }

  /// What the keys act on.
  package var mode: Mode { modes.top ?? .normal }

  /// The last step of the experiment.
  package var horizon: Int { experiment.steps }

  /// The seconds until the picture changes by itself; nil while nothing moves.
  package var wakeInterval: Double? {
    [
      playback.wakeInterval(horizon: horizon), lessonInterval, ratePlayInterval,
      mode.component.wakeInterval,
    ]
    .compactMap(\.self).min()
  }
}
