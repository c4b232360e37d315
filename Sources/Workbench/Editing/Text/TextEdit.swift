/// What a key does to a line of text.
public enum TextEdit: Hashable, Sendable {
  case insert(String)
  case eraseLast, eraseWord, clear
}
