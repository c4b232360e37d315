package import Canvas
package import Workbench

/// Which key asks for which action, in each mode.
package enum Bindings {
  /// The action a key asks for; nil for a key without one.
  ///
  /// A mode's own keys come first; the others keep their meaning in it.
  package static func action(for key: Key, in mode: Mode) -> Action? {
    lists(for: mode).lazy.flatMap(\.self).compactMap { $0.action(for: key) }.first
      ?? (mode.isTyping ? typed(key) : nil)
  }

  /// What a character does to the line of text that is being typed.
  private static func typed(_ key: Key) -> Action? {
    guard case .character(let scalar) = key.code, key.modifiers.isEmpty else { return nil }
    return .editing(.type(.insert(String(scalar))))
  }

  /// The lines the footer chooses its hints from, the mode's own first.
  static func hints(in mode: Mode) -> [Binding] {
    switch mode {
    case .normal: normal
    case .explaining: explaining
    case .placingStart: placing
    case .panning: panning
    case .help: help
    case .sheet(let sheet): sheet.entry == nil ? Self.sheet : entry
    case .picker: picking
    case .formula: formula
    case .palette: commanding
    }
  }

  private static func lists(for mode: Mode) -> [[Binding]] {
    switch mode {
    case .normal: [normal]
    case .explaining: [explaining, normal]
    case .placingStart: [placing, normal]
    case .panning: [panning, normal]
    // With the list of keys open only leaving and scrolling act, so that looking changes nothing.
    case .help: [help]
    case .sheet(let sheet): sheet.entry == nil ? [Self.sheet, normal] : [entry]
    // Where characters are text only the mode's own keys act.
    case .picker: [picking]
    case .formula: [formula]
    case .palette: [commanding]
    }
  }
}
