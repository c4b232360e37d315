/// Keys by the names that people write: `m`, `[`, `Space`, `PgUp`, `^S`.
extension Key {
  /// The key of a name; nil for what names none.
  ///
  /// A single character is its own key, and `^` before one is Control with it.
  package init?(named name: String) {
    if let code = Self.codes[name] {
      self.init(code)
      return
    }
    var scalars = name.unicodeScalars[...]
    let isControl = scalars.count == 2 && scalars.first == "^"
    if isControl { scalars.removeFirst() }
    guard scalars.count == 1, let scalar = scalars.first, !scalar.properties.isWhitespace else {
      return nil
    }
    guard isControl else {
      self = .character(scalar)
      return
    }
    self = .control(scalar.properties.lowercaseMapping.unicodeScalars.first ?? scalar)
  }

  /// The names of keys that are no characters, in alphabetical order.
  package static var names: [String] { codes.keys.sorted() }

  private static let codes: [String: Code] = [
    "Space": .character(" "), "Enter": .enter, "Tab": .tab, "Esc": .escape, "Bksp": .backspace,
    "Up": .up, "Down": .down, "Left": .left, "Right": .right, "Home": .home, "End": .end,
    "PgUp": .pageUp, "PgDn": .pageDown,
  ]
}
