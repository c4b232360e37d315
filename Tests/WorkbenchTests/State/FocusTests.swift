import Testing
import Workbench

@Suite struct FocusTests {
  @Test func theFocusGoesRoundInBothDirections() {
    var workbench = Workbench.paused()
    workbench.send(.addRun, .focus(run: 0))

    workbench.play(
      [
        (.focusNext, 1), (.focusNext, 2), (.focusNext, 0), (.focusPrevious, 2),
        (.focusPrevious, 1), (.focusPrevious, 0),
      ], "focus", \.focus)
  }

  @Test func aNumberFocusesTheRunOrSaysThatThereIsNone() {
    var workbench = Workbench.paused()

    workbench.play(
      [
        (.focusNumber(2), Line(1, nil)),
        (.focusNumber(3), Line(1, "there is no run 3; press a to add one")),
        (.focusNumber(1), Line(0, nil)),
        (.focusNumber(9), Line(0, "there is no run 9; press a to add one")),
        (.focusNext, Line(1, nil)),
      ], "focus", Line.init)
  }

  @Test func theFocusedRunTakesTheScreenAndGivesItBack() {
    var workbench = Workbench.paused()

    workbench.play(
      [
        (.toggleExpanded, true), (.focusNext, true), (.toggleExpanded, false),
        (.toggleExpanded, true), (.cancel, false), (.cancel, false),
      ], "expanded", \.runFocus.isExpanded)
  }

  @Test func aLineForTheUserStaysUntilTheNextKeyWhateverTheClockDoes() {
    var workbench = Workbench.computed()

    workbench.play(
      [
        (.notify("pasted"), "pasted"), (.timePassed(seconds: 1), "pasted"),
        (.received([]), "pasted"), (.togglePlay, nil),
      ], "notice", \.notice)
  }

  private struct Line: Equatable {
    let focus: Int
    let notice: String?

    init(_ focus: Int, _ notice: String?) {
      self.focus = focus
      self.notice = notice
    }

    init(_ workbench: Workbench) {
      self.init(workbench.focus, workbench.notice)
    }
  }
}
