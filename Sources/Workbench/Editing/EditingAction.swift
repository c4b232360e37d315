/// What is asked for while settings are edited, entries picked and commands searched.
package enum EditingAction: Hashable, Sendable {
  case openSheet(Sheet.Subject)
  case openPicker(CatalogField)
  /// Opens the line into which a function is typed.
  case openFormula
  /// Opens the list of commands.
  case openPalette
  /// Fills a place with the entry of that name.
  case choose(CatalogField, name: String)

  /// Moves the selection of the open list down by some lines, or up when negative.
  case moveSelection(by: Int)
  /// Selects a line of the open list.
  case select(Int)
  /// Changes the selected setting by some notches.
  case adjust(Notches)
  /// Puts the default of the selected setting back.
  case restoreDefault
  /// Types into the open line of text; a sheet opens one for the selected setting.
  case type(TextEdit)
  /// Text came from outside.
  case paste(String)

  case undo, redo
}
