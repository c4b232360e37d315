/// Several runs in one picture: which are drawn, and which have arrived.
extension Workbench {
  /// How close to a minimum counts as arrived.
  package var tolerance: Double { experiment.tolerance }

  /// When a run has arrived.
  package var finishLine: FinishLine { FinishLine(view.finishCriterion, tolerance: tolerance) }

  /// How loud a run is drawn where several share a picture.
  package func emphasis(of run: Int) -> Emphasis { runFocus.emphasis(of: run) }

  /// The runs that are not drawn where several share a picture.
  package var hiddenRuns: Set<Int> { runFocus.visibility.hidden }

  mutating func apply(_ action: RaceAction) {
    switch action {
    case .toggleHidden:
      toggleHidden(focus)
    case .toggleRun(let run):
      if experiment.runs.indices.contains(run) { toggleHidden(run) }
    case .toggleSolo:
      toggleSolo()
    case .changeTolerance(let powers):
      changeTolerance(by: powers)
    case .nextCriterion:
      view.finishCriterion = view.finishCriterion == .loss ? .distance : .loss
      notice =
        view.finishCriterion == .loss
        ? "arrived when f − f* is within the tolerance"
        : "arrived when ‖x − x*‖ is within the tolerance"
    }
  }

  private mutating func toggleHidden(_ run: Int) {
    runFocus.visibility.toggle(run)
    let number = experiment.runs[run].number
    if hiddenRuns.contains(run) {
      notice =
        "run \(number) is hidden; " + (run == focus ? "h" : "a click on its sign") + " shows it"
    } else if runFocus.visibility.isSolo, run != focus {
      notice = "run \(number) is shown again, dimmed; H brightens all"
    }
  }

  private mutating func toggleSolo() {
    runFocus.visibility.isSolo.toggle()
    guard runFocus.visibility.isSolo else { return }
    // Who wants to see nothing else wants to see it.
    if hiddenRuns.contains(focus) { runFocus.visibility.toggle(focus) }
    notice = "focused run highlighted; H brightens all"
  }

  private mutating func changeTolerance(by powers: Int) {
    let known = Self.tolerances
    let place = known.lastIndex { $0 <= tolerance * (1 + 1e-9) } ?? 0
    experiment.tolerance = known[min(max(0, place + max(-99, min(powers, 99))), known.count - 1)]
  }

  /// The tolerances the keys walk through, from strict to loose.
  private static let tolerances: [Double] = [
    1e-12, 1e-11, 1e-10, 1e-9, 1e-8, 1e-7, 1e-6, 1e-5, 1e-4, 1e-3, 1e-2, 1e-1, 1, 10, 100,
  ]
}
