/// Running commands by name.
extension Workbench {
  /// How often a command is run by name before its key is mentioned.
  static let usesBeforeKeyIsTold = 3

  mutating func type(_ edit: TextEdit, into palette: CommandPalette) {
    var palette = palette
    palette.field.apply(edit)
    palette.selected = 0
    mode = .palette(palette)
  }

  mutating func select(_ line: Int, in palette: CommandPalette) {
    var palette = palette
    palette.selected = min(max(0, line), max(0, palette.results.count - 1))
    mode = .palette(palette)
  }

  /// Closes the list and does what was selected.
  mutating func runSelection(of palette: CommandPalette) -> [Effect] {
    let results = palette.results
    guard results.indices.contains(palette.selected) else {
      notice = "no command has that name"
      return []
    }
    let command = results[palette.selected].entry
    modes.close()
    let effects = update(command.action)
    let uses = modes.commandUses[command.action, default: 0] + 1
    modes.commandUses[command.action] = uses
    if uses >= Self.usesBeforeKeyIsTold, !command.keys.isEmpty, notice == nil {
      notice = "\(command.keys) does the same: \(command.title)"
    }
    return effects
  }
}
