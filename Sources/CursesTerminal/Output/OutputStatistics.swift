/// How much has been sent to the terminal since it was opened.
package struct OutputStatistics: Hashable, Sendable {
  /// The frames presented.
  package internal(set) var frames = 0
  /// The frames of which every cell was sent.
  package internal(set) var fullFrames = 0
  /// The runs of neighbouring cells given to curses.
  package internal(set) var runs = 0
  /// The cells given to curses.
  package internal(set) var cells = 0
  /// The pairs of colours in use.
  package internal(set) var colorPairs = 0
}
