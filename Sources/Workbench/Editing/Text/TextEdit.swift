/// What a key does to a line of text.
package enum TextEdit: Hashable, Sendable {
  case insert(String)
  case eraseLast, eraseNext, eraseWord, clear
  /// Moves the cursor some characters to the right, or to the left when negative.
  case moveCursor(by: Int)
}
