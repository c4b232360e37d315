import Canvas
import Optimization

/// The list of what can be swept in a run: the selected quantity takes several values, each a run of its own.
package struct SweepList: ModeComponent {
  package enum Request: ModeAction {
    case open

    package var title: String? { "sweep one quantity of the run" }
    package var change: Change { .walk(SweepList.changeTitle) }

    package func perform(in session: inout Workbench) { session.openSweeps() }
  }

  package let sweeps: [Sweep]
  /// The name of the run's optimizer.
  package let name: String
  /// The selected line, an index into the sweeps.
  package private(set) var selected = 0
  /// What leaving with Escape puts back.
  private let before: Experiment
  private let focusBefore: Int

  fileprivate static let changeTitle = "sweep"

  fileprivate init?(of session: Workbench) {
    let run = session.experiment.runs[session.focus]
    sweeps = Sweep.sweeps(
      of: run, rate: session.focusedSimulation.learningRate, steps: session.experiment.steps,
      rows: session.experiment.sampledRows.map {
        ($0, session.experiment.batch > 0 ? min($0, session.experiment.batch) : $0)
      })
    name = run.optimizerEntry.shortName
    before = session.experiment
    focusBefore = session.focus
    if sweeps.isEmpty { return nil }
  }

  package var title: String? { "sweeping a quantity" }
  package var keys: [Binding] { Self.keys }
  package var otherKeys: OtherKeys { .doNothing }
  package var selectedLine: Int? { selected }

  package mutating func update(_ action: Action, in session: inout Workbench) -> ModeResponse {
    if let line = action.line(from: selected) {
      selected = min(max(0, line), sweeps.count - 1)
      show(in: &session)
      return .stays
    }
    switch action {
    case .confirm:
      session.notice = "u brings back the runs that were there"
      return .closes
    case .cancel:
      session.experiment = before
      session.focus = focusBefore
      return .closes
    default:
      return .ignored
    }
  }

  package func change(by action: Action, in session: Workbench) -> Change? {
    switch action {
    case .editing, .cancel: .walk(Self.changeTitle)
    default: nil
    }
  }

  /// Compares the runs of the selected line alone.
  fileprivate func show(in session: inout Workbench) {
    session.experiment.runs = sweeps[selected].runs
    let original = before.runs[focusBefore]
    session.focus = sweeps[selected].runs.firstIndex(of: original) ?? 0
  }

  private static let keys = [
    Bindings.lines("sweep the next quantity", hint: "quantity"),
    Bindings.pages,
    Binding(
      .experiment, "1 – 9", "the quantity in that line",
      (1...9).map { (.character(Unicode.Scalar(UInt8(48 + $0))), .editing(.select($0 - 1))) }),
    Binding(
      .experiment, "Enter", "keep these runs; u brings back the others", hint: "keep",
      [(Key(.enter), .confirm)]),
    Binding(.time, "Space", "play or pause", hint: "play", [(.character(" "), .togglePlay)]),
    Binding(
      .program, "Esc", "put back what was there", hint: "put back", [(Key(.escape), .cancel)]),
    Binding(.program, "F1", "the list of keys", [(Key(.function(1)), .toggleHelp)]),
    Binding(.program, "q", "leave the program", hint: "quit", [(.character("q"), .quit)]),
  ]
}

extension Workbench {
  /// Opens the list, with its first sweep shown.
  fileprivate mutating func openSweeps() {
    guard let list = SweepList(of: self) else {
      notice = RunSpecification.rateIsSought
      return
    }
    modes.open(Mode(list))
    list.show(in: &self)
  }
}
