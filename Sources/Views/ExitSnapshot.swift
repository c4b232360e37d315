package import Canvas
import Optimization
package import Workbench

/// The last picture, small enough to stay among the lines of a shell.
package struct ExitSnapshot {
  /// The most cells it takes.
  static let largest = Size(width: 100, height: 20)

  /// The header and the main view; nil where there is no room for a picture.
  package let frame: Frame?

  /// Draws the state for lines of the given terminal, without what only matters to somebody at the keys.
  package init(of workbench: Workbench, _ terminal: Size, _ capabilities: Capabilities) {
    // A line as wide as the terminal would be followed by an empty one on some.
    let size = Size(
      width: min(terminal.width - 1, Self.largest.width),
      height: min(terminal.height - 3, Self.largest.height))
    let smallest = ScreenLayout.smallest
    guard size.width >= smallest.width, size.height >= smallest.height else {
      frame = nil
      return
    }
    var workbench = workbench
    _ = workbench.update(.pointer(.hover(nil)))
    var screen = Screen()
    frame = screen.exitSnapshot(of: workbench, size, capabilities)
  }
}
