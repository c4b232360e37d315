/// How much has been sent to the terminal since it was opened.
public struct OutputStatistics: Hashable, Sendable {
  /// The frames presented.
  public internal(set) var frames = 0
  /// The frames of which every cell was sent.
  public internal(set) var fullFrames = 0
  /// The runs of neighbouring cells given to curses.
  public internal(set) var runs = 0
  /// The cells given to curses.
  public internal(set) var cells = 0
  /// The pairs of colours in use.
  public internal(set) var colorPairs = 0
}
