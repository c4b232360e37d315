package import Canvas
package import Optimization

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
  /// Shows all that the runs have walked so far, or what was shown before that.
  case fitWindow
  case changeNoise
  case newSeed
  /// The next number of seeds that are summed up.
  case changeEnsemble
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
  /// Something that leaves the program.
  case file(FileAction)
  /// A line for the user, until the next key.
  case notify(String)
  case quit
}

/// A step of a run worth jumping to.
package enum Landmark: Hashable, Sendable {
  /// The first step that raised the loss.
  case firstOvershoot
  /// The lowest loss up to the play-head; from there, the lowest of all.
  case best
  /// The first loss less than the experiment's tolerance above f*.
  case withinTolerance
}

/// What the explain view is asked for.
package enum ExplainAction: Hashable, Sendable {
  /// Opens the view and stops the play-head, or goes back to the view before.
  case toggle
  /// Goes some beats on, or back when negative, through the ends of steps into the next ones.
  case beat(by: Int)
}

/// Something the pointer asks for.
///
/// Between a press and `release` the same kind may come many times; together they are one change.
package enum PointerAction: Hashable, Sendable {
  /// The start of all runs is at this point.
  case placeStart(Point)
  /// Shows this part of the plane.
  case showWindow(Region)
  /// Zooms in by some notches, or out when negative; the point keeps its place on the screen.
  case zoom(by: Int, at: Point)
  /// Moves the play-head to a step and stops it.
  case scrub(to: Int)
  /// The pointer is over this point of the plane; nil where it is over none.
  case hover(Point?)
  /// The pointer is over this symbol of a run; nil where it is over none.
  case explain(PointedSymbol?)
  /// The button was let go, which ends what it changed.
  case release
  /// Leaves the pointer to the terminal, so that text can be selected; and takes it again.
  case toggle
}

/// Something asked of the runs in one picture.
package enum RaceAction: Hashable, Sendable {
  /// Hides the focused run or shows it again.
  case toggleHidden
  /// Hides a run, counted from 0, or shows it again, wherever the focus is.
  case toggleRun(Int)
  /// Puts the focused run in front of the others, or all abreast again.
  case toggleSolo
  /// Some powers of ten looser, or stricter when negative.
  case changeTolerance(by: Int)
  /// The other thing that has to fall to the tolerance.
  case nextCriterion
}

/// Something asked of the looks of the picture.
package enum LookAction: Hashable, Sendable {
  /// Dark or light ground.
  case toggleLight
  /// The ground that suits the terminal, which nobody has asked for.
  case suit(Ground)
  /// Larger strokes, fewer numbers, more contrast; and back.
  case togglePresenter
  /// The losses over the rate beside the runs, or the rates over the steps.
  case toggleRateStrip
  /// Logarithmic or linear axes of the charts.
  case toggleLinearCharts
  /// Steps or epochs on the axis of the charts.
  case toggleEpochs
  /// Goes some charts on, or back when negative, each alone in the charts view; all are one of them.
  case changeChart(by: Int)
}

/// Something asked of what leaves the program.
package enum FileAction: Hashable, Sendable {
  /// Puts the command that shows this picture again on the clipboard.
  case copyCommand
  /// Asks for the name of a file.
  case ask
  /// Asks whether a file that exists is to be replaced.
  case askToReplace(String)
  /// Writes what the ending of a file's name says.
  case write(String, replaces: Bool)
}
