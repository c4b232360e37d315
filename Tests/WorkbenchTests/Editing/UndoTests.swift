import Optimization
import Testing

@testable import Workbench

@Suite struct UndoTests {
  @Test func aRunOfNotchesIsOneChange() {
    var workbench = Workbench.paused()
    workbench.play(
      [
        (.changeRateFinely(by: 1), 1), (.changeRateFinely(by: 1), 1),
        (.changeRateCoarsely(by: 1), 1), (.togglePlay, 1), (.changeRateFinely(by: 1), 2),
        (.focusNext, 2), (.changeRateFinely(by: 1), 3), (.changeOptimizer(by: 1), 4),
        (.changeOptimizer(by: 1), 4), (.addRun, 5), (.addRun, 6),
      ], "changes", \.history.undoCount)
  }

  @Test func theClockDoesNotEndARunOfNotches() {
    var workbench = Workbench.paused()
    workbench.send(.changeRateFinely(by: 1), .timePassed(seconds: 1), .changeRateFinely(by: 1))

    #expect(workbench.history.undoCount == 1)
  }

  @Test func undoAndRedoSayWhatTheyDid() {
    var workbench = Workbench.paused()
    workbench.send(.changeRateFinely(by: 1), .changeOptimizer(by: 7), .addRun)

    workbench.play(
      [
        (.editing(.undo), "undone: copied run, 2 more"),
        (.editing(.undo), "undone: optimizer, 1 more"),
        (.editing(.redo), "redone: optimizer, 1 more"),
        (.editing(.undo), "undone: optimizer, 1 more"),
        (.editing(.undo), "undone: learning rate"), (.editing(.undo), "nothing to undo"),
        (.editing(.redo), "redone: learning rate, 2 more"),
        (.changeNoise, "noise σ = 0.1 on every gradient"), (.editing(.redo), "nothing to redo"),
      ], "notice", \.notice)
  }

  @Test func aChangeThatLeadsBackIsNone() {
    var workbench = Workbench.paused()
    workbench.send(
      .changeNoise, .editing(.undo), .changeOptimizer(by: 1), .changeOptimizer(by: -1))
    // Changing to momentum and back made the prepared rate the recommended one.
    #expect(workbench.history.undoCount == 1)

    workbench.send(.changeSchedule(by: 1), .changeSchedule(by: -1))
    #expect(workbench.history.undoCount == 1)
  }

  @Test func whatIsTakenBackWithEscapeLeavesTheUndoneChangesInReach() {
    var workbench = Workbench.paused()
    workbench.send(.changeNoise, .editing(.undo))
    workbench.send(.placeStart, .nudge(x: 1, y: 0), .nudge(x: 0, y: 10), .cancel)
    #expect(workbench.history.undoCount == 0)
    workbench.send(.editing(.openPicker(.optimizer)), .editing(.moveSelection(by: 3)), .cancel)

    workbench.send(.editing(.redo))
    #expect(workbench.experiment.noise == 0.1)
  }

  @Test func aResetReturnsToTheOpeningAltogetherAndIsUndone() {
    var workbench = Workbench.paused()
    workbench.send(.addRun, .changeObjective(by: 2), .toggleExpanded)
    let changed = workbench.experiment
    workbench.send(.resetExperiment)

    #expect(workbench.experiment == .opening)
    #expect(workbench.focus == 0)
    #expect(!workbench.runFocus.isExpanded)
    workbench.send(.editing(.undo))
    #expect(workbench.experiment == changed)
    #expect(workbench.focus == 1)
    #expect(workbench.notice == "undone: reset, 2 more")
  }

  @Test func onlyTheLatestChangesAreKept() {
    var workbench = Workbench.paused()
    for _ in 0..<History.capacity + 50 { workbench.send(.changeNoise, .focusNext) }

    #expect(workbench.history.undoCount == History.capacity)
  }

  @Test(arguments: 0..<12)
  func undoingAllReturnsToTheOpeningAndRedoingAllReturns(_ session: Int) {
    var actions = RandomActions(seed: UInt64(1000 + session))
    var editing = RandomEditing(seed: UInt64(session))
    var workbench = Workbench.computed()
    // Fewer than are kept, so that the opening stays in reach.
    for count in 0..<History.capacity - 1 {
      workbench.send(count.isMultiple(of: 2) ? editing.next() : actions.next())
      #expect(workbench.simulations.map(\.specification) == workbench.experiment.runs)
      if workbench.experiment.steps > 500 { workbench.send(.editing(.undo)) }
    }
    // A mode may still put something back; leave it first.
    for _ in 0..<12 { workbench.send(.cancel) }
    while workbench.history.redoCount > 0 { workbench.send(.editing(.redo)) }
    let last = workbench.experiment
    let count = workbench.history.undoCount
    for _ in 0..<count { workbench.send(.editing(.undo)) }
    #expect(workbench.experiment == .opening)
    for _ in 0..<count { workbench.send(.editing(.redo)) }
    #expect(workbench.experiment == last)
    #expect(workbench.history.undoCount == count)
  }
}
