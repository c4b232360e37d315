/// Several runs in one picture: which are drawn, and which have arrived.
extension Workbench {
  /// How close to a minimum counts as arrived.
  public var tolerance: Double { experiment.tolerance }

  /// When a run has arrived.
  public var finishLine: FinishLine { FinishLine(finishCriterion, tolerance: tolerance) }

  /// How loud a run is drawn where several share a picture.
  ///
  /// As on a mixing desk, what is hidden stays so whichever run stands alone.
  public func emphasis(of run: Int) -> Emphasis {
    if isHidden(run) { return .hidden }
    return runVisibility.isSolo && run != focus ? .faint : .bright
  }

  /// The runs that are not drawn where several share a picture.
  public var hiddenRuns: Set<Int> { runVisibility.hidden }

  /// Whether only the focused run is bright.
  public var isSolo: Bool { runVisibility.isSolo }

  private func isHidden(_ run: Int) -> Bool { runVisibility.hidden.contains(run) }

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
      finishCriterion = finishCriterion == .loss ? .distance : .loss
      notice =
        finishCriterion == .loss
        ? "arrived when f − f* is within the tolerance"
        : "arrived when ‖x − x*‖ is within the tolerance"
    }
  }

  private mutating func toggleHidden(_ run: Int) {
    runVisibility.toggle(run)
    let number = experiment.runs[run].number
    if isHidden(run) {
      notice =
        "run \(number) is hidden; " + (run == focus ? "h" : "a click on its sign") + " shows it"
    } else if runVisibility.isSolo, run != focus {
      notice = "run \(number) is back, behind the focused one; H makes all bright"
    }
  }

  private mutating func toggleSolo() {
    runVisibility.isSolo.toggle()
    guard runVisibility.isSolo else { return }
    // Who wants to see nothing else wants to see it.
    if isHidden(focus) { runVisibility.toggle(focus) }
    notice = "only the focused run is bright; H makes all bright"
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
