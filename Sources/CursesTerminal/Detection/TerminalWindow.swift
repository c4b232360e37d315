internal import CNcurses
package import Canvas

/// The window of the terminal on standard output, as its driver describes it.
package struct TerminalWindow: Hashable, Sendable {
  /// The extent in cells, or that of the part that is used.
  package let size: Size
  /// Whether the window is larger than the part that is used.
  package let isCut: Bool
  /// The height of a cell divided by its width; 2 where the driver does not tell.
  package let cellAspect: Double
  /// Whether the driver tells how many pixels there are.
  package let hasPixels: Bool

  /// The present window; nil where there is none.
  package static func current() -> TerminalWindow? {
    let window = cn_window_size()
    guard window.columns > 0, window.rows > 0 else { return nil }
    return TerminalWindow(
      size: window.size, isCut: window.is_cut, cellAspect: window.cellAspect,
      hasPixels: window.pixel_width > 0)
  }
}
