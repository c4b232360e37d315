package import Canvas

/// Which key asks for which action, in each mode.
package enum Bindings {
  /// The action a key asks for; nil for a key without one.
  ///
  /// A mode's own keys come first; it says what the others do.
  package static func action(for key: Key, in mode: Mode) -> Action? {
    if let action = mode.component.keys.action(for: key) { return action }
    switch mode.component.otherKeys {
    case .keepTheirMeaning: return normal.action(for: key)
    case .areText: return typed(key)
    case .doNothing: return nil
    }
  }

  /// What a character does to the line of text that is being typed.
  private static func typed(_ key: Key) -> Action? {
    guard case .character(let scalar) = key.code, key.modifiers.isEmpty else { return nil }
    return .editing(.type(.insert(String(scalar))))
  }

  /// The lines the footer chooses its hints from.
  package static func hints(in mode: Mode) -> [Binding] { mode.component.keys }
}

extension [Binding] {
  /// The action of a key; nil where no line has one for it.
  package func action(for key: Key) -> Action? {
    lazy.compactMap { $0.action(for: key) }.first
  }
}
