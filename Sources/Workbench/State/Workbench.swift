public import Optimization

/// Everything the program knows while it runs: the experiment, its results, and what is shown of them.
///
/// It changes only through `update`, so a session is the list of its actions, and the same list
/// gives the same state.
public struct Workbench: Sendable {
  /// What is compared.
  public internal(set) var experiment: Experiment {
    didSet {
      guard experiment != oldValue else { return }
      simulate(replacing: oldValue)
      // Another part of another plane is under the pointer now.
      if !experiment.shows(whatIsShownIn: oldValue) { hovered = nil }
      if experiment.objective != oldValue.objective { leavePlaces() }
      if mode == .normal, let function = oldValue.objective.function { lastFunction = function }
    }
  }
  /// The results, one for each run of the experiment, in its order.
  public internal(set) var simulations: [Simulation] = []
  /// The parents of forked runs that are no longer compared themselves.
  var ghosts: [Simulation] = []
  public internal(set) var playback = Playback()
  /// The run the keys act on, an index into the experiment's runs.
  public internal(set) var focus = 0
  /// Whether the focused run has the screen to itself.
  public internal(set) var isExpanded = false
  public internal(set) var mode = Mode.normal {
    didSet { if mode == .normal { waitingModes = [] } }
  }
  /// The modes that leaving the present one returns to, the next one last.
  public internal(set) var waitingModes: [Mode] = []
  /// How the experiment is looked at.
  public internal(set) var view = ViewKind.compare
  /// The charts that are scrolled out at the top.
  public internal(set) var chartScroll = 0
  /// What the explain view shows.
  public internal(set) var explaining = Explaining()
  /// Whether the curvature at the head of the focused run is shown.
  public internal(set) var showsCurvature = false
  /// The view before the present one.
  var viewBefore = ViewKind.compare
  /// What has to fall to the experiment's tolerance for a run of a race to have arrived.
  var finishCriterion = FinishLine.Criterion.loss
  /// Which runs are drawn where several share a picture.
  var runVisibility = RunVisibility()
  public internal(set) var appearance: Appearance
  /// A line for the user about the last action, where there is something to say.
  public internal(set) var notice: String?

  /// Whether the pointer acts here; otherwise it is the terminal's, which selects text with it.
  public internal(set) var usesPointer: Bool
  /// The point of the plane under the pointer.
  public internal(set) var hovered: Point?
  /// Whether somebody is there: the play-head waits while the window is without the keyboard.
  public internal(set) var isAttended = true

  /// What undoing and redoing lead to.
  var history = History()
  /// The typed function that the experiment minimized last, to be had again.
  var lastFunction: TypedFunction?
  /// How often each command was run by its name.
  var commandUses: [Action: Int] = [:]

  /// What a reset returns to.
  let opened: Experiment

  /// The most points kept of one run, which bounds the memory of a long one.
  static let pathCapacity = 16_384
  /// The steps computed before the first picture, and in each idle moment after it.
  static let blockSize = 20_000

  /// Opens an experiment, playing unless the viewState stands at a step.
  public init(
    _ experiment: Experiment = .opening, appearance: Appearance = Appearance(),
    viewState: ViewState = ViewState(), usesPointer: Bool = true
  ) {
    self.experiment = experiment
    self.appearance = appearance
    self.usesPointer = usesPointer
    opened = experiment
    simulate(replacing: nil)
    apply(viewState)
  }

  /// The focused run's results.
  public var focusedSimulation: Simulation { simulations[focus] }

  /// The last step of the experiment.
  public var horizon: Int { experiment.steps }

  /// Whether runs are left to compute in idle moments.
  public var hasMoreToCompute: Bool { (simulations + ghosts).contains { !$0.isComplete } }

  /// The seconds until the picture changes by itself; nil while nothing moves.
  public var wakeInterval: Double? {
    isAttended ? playback.wakeInterval(horizon: horizon) : nil
  }

  /// Computes the runs anew that the change of the experiment touches.
  private mutating func simulate(replacing old: Experiment?) {
    let isSameSetting = old.map { experiment.hasSameSetting(as: $0) } ?? false
    let known = isSameSetting ? simulations + ghosts : []
    simulations = experiment.runs.map { simulation(of: $0, known) }
    ghosts = missingParents.map { simulation(of: $0, known) }
    if let old { runVisibility.follow(old.runs, to: experiment.runs) }
    focus = min(focus, simulations.count - 1)
    playback.keep(within: horizon)
  }

  /// A known simulation of the run with the window it is shown in now, else a new one.
  private func simulation(of run: RunSpecification, _ known: [Simulation]) -> Simulation {
    if let same = known.first(where: { $0.specification == run }) {
      return same.shown(in: experiment.resolvedWindow)
    }
    return Simulation(run, in: experiment, capacity: Self.pathCapacity, block: Self.blockSize)
  }
}

extension Experiment {
  /// Whether two experiments show the same part of the same function.
  fileprivate func shows(whatIsShownIn other: Experiment) -> Bool {
    objective == other.objective && window == other.window
  }

  /// Whether two experiments compute the same runs alike: they differ in nothing but their runs and
  /// in how these are looked at.
  fileprivate func hasSameSetting(as other: Experiment) -> Bool {
    var other = other
    other.runs = runs
    other.window = window
    other.tolerance = tolerance
    return self == other
  }
}
