public import Optimization

/// What the keys act on.
public enum Mode: Hashable, Sendable {
  /// The comparison as a whole.
  case normal
  /// The step of a run that is taken apart; the mode is normal and the view says so.
  case explaining
  /// The start of all runs, which the arrows move; `before` is what leaving with Escape puts back.
  case placingStart(before: Point?)
  /// The window, which the arrows move; `before` is what leaving with Escape puts back.
  case panning(before: Region?)
  /// The list of keys, scrolled down by some lines.
  case help(scroll: Int)
}
