import Canvas
import Workbench

/// What a place on the screen stands for.
enum Target {
  /// A run's panel or its line in a table.
  case run(Int)
  /// The sign of a run in a legend, which hides it or shows it again.
  case sign(Int)
  /// The name of a run in a legend, which focuses it and then makes it alone bright.
  case name(Int)
  /// A part of the plane, in the panel of a run or of all.
  case map(run: Int?, plane: Plane)
  /// A part of the plane that shows what it must, whatever the window is.
  case closeUp(plane: Plane)
  /// A chart over the steps, whose horizontal coordinate counts entries of several steps each.
  case chart(plane: Plane, stepsPerEntry: Int)
  /// A map over settings, whose coordinates count their values.
  case outcomes(plane: Plane)
  /// Something over all that was drawn before, which is out of the pointer's reach.
  case cover
  /// Something that acts as a key does.
  case action(Action)
}
