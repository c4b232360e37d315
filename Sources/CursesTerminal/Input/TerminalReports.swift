internal import Canvas

/// What the terminal has told of itself among the input.
struct TerminalReports: Hashable {
  /// The colour of its own background.
  var background: RGB?
  /// Whether it has told its attributes, which is the last answer to what it was asked.
  var hasAttributes = false
}
