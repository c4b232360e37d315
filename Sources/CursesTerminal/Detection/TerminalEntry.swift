internal import CNcurses

/// What the terminal database says about one terminal.
package struct TerminalEntry: Hashable, Sendable {
  /// Whether the cursor can be sent to a cell.
  package var canMoveCursor: Bool
  /// Whether the entry says that the terminal shows 24-bit colours (RGB or Tc).
  package var hasDirectColor: Bool
  /// The number of colours, 0 for none.
  package var colors: Int

  /// Makes an entry.
  package init(canMoveCursor: Bool = true, hasDirectColor: Bool = false, colors: Int) {
    self.canMoveCursor = canMoveCursor
    self.hasDirectColor = hasDirectColor
    self.colors = colors
  }

  /// The entry of the given name; nil when the database has none.
  package static func lookUp(_ term: String) -> TerminalEntry? {
    let entry = cn_look_up(term)
    guard entry.is_known else { return nil }
    return TerminalEntry(
      canMoveCursor: entry.can_move_cursor, hasDirectColor: entry.has_direct_color,
      colors: max(0, Int(entry.colors)))
  }
}
