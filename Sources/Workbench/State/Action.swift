/// Something the user or the clock asks for.
///
/// Which key asks for it is the views' business.
package enum Action: Hashable, Sendable {
  // Time
  case togglePlay
  /// Moves the play-head by some steps and stops it.
  case step(by: Int)
  case goToFirst, goToLast
  /// Some notches faster, or slower when negative.
  case changeSpeed(by: Int)
  /// Moves the play-head to what happened in the focused run, and stops it.
  case jump(to: Landmark)
  case toggleLoop
  /// Real time has passed, in seconds.
  case timePassed(seconds: Double)
  /// Something that the state asked for was computed, at least in part.
  case received([WorkAnswer])

  // Runs
  case focus(run: Int)
  /// The run with a number, which it keeps whatever its place is.
  case focusNumber(Int)
  case focusNext, focusPrevious
  case toggleExpanded
  case changeOptimizer(by: Int)
  case changeSchedule(by: Int)
  /// Some fine notches up, or down when negative: two significant digits.
  case changeRateFinely(by: Int)
  /// Some coarse notches up, or down when negative: the numbers 1, 2, 5 of each decade.
  case changeRateCoarsely(by: Int)
  case recommendRate
  case addRun, duplicateRun, removeRun

  // Experiment
  case changeObjective(by: Int)
  case placeStart
  /// Moves the start or the window by some notches to the right and up.
  case nudge(x: Int, y: Int)
  case panWindow
  /// Zooms in by some notches, or out when negative.
  case zoom(by: Int)
  case resetWindow
  case changeNoise
  case newSeed
  case resetExperiment

  // Picture
  /// Goes some views on, or back when negative.
  case changeView(by: Int)
  case show(ViewKind)
  case explain(ExplainAction)
  case toggleCurvature
  /// Shows a view, or the one before it where it is shown already.
  case toggle(ViewKind)
  case race(RaceAction)
  case look(LookAction)
  case nextColorMap, nextLevelScale, nextGlyphs, nextDepth

  /// What the pointer asks for.
  case pointer(PointerAction)
  /// Sends the whole picture again.
  case redraw
  /// The window got or lost the keyboard; without it the play-head waits.
  case attend(Bool)

  // Editing
  case editing(EditingAction)

  // Modes
  /// Something that only one kind of mode knows.
  case mode(AnyModeAction)
  case toggleHelp
  /// Scrolls down by some lines, or up when negative, from no further and no further than the limit: the
  /// last line that the picture acted on could have at its top.
  case scroll(by: Int, limit: Int = .max)
  /// Keeps what the present mode did and leaves it.
  case confirm
  /// Closes the topmost thing; undoes what the present mode did.
  case cancel
  /// A line for the user, until the next key.
  case notify(String)
  case quit
}
