import Canvas
import Workbench

/// What a place on the screen stands for.
enum Target {
  /// A run's panel or its line in a table.
  case run(Int)
  /// A part of the plane, in the panel of a run or of all.
  case map(run: Int?, plane: Plane)
  /// A part of the plane that shows what it must, whatever the window is.
  case closeUp(plane: Plane)
  /// A chart over the steps, whose horizontal coordinate counts entries of several steps each.
  case chart(plane: Plane, stepsPerEntry: Int)
  /// Something over all that was drawn before, which is out of the pointer's reach.
  case cover
  /// Something that acts as a key does.
  case action(Action)
}
