internal import CNcurses
public import Canvas

/// The window of the terminal on standard output, as its driver describes it.
public struct TerminalWindow: Hashable, Sendable {
  /// The extent in cells.
  public let size: Size
  /// The height of a cell divided by its width; 2 where the driver does not tell.
  public let cellAspect: Double
  /// Whether the driver tells how many pixels there are.
  public let hasPixels: Bool

  /// The present window; nil where there is none.
  public static func current() -> TerminalWindow? {
    let window = cn_window_size()
    guard window.columns > 0, window.rows > 0 else { return nil }
    return TerminalWindow(
      size: window.size, cellAspect: window.cellAspect, hasPixels: window.pixel_width > 0)
  }
}
