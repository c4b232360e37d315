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

/// How far the keys move a setting.
package struct Notches: Hashable, Sendable {
  /// Some notches up, or down when negative.
  package let count: Int
  package let isCoarse: Bool

  /// Fine notches.
  package static func fine(_ count: Int) -> Notches { Notches(count: count, isCoarse: false) }
  /// Coarse notches.
  package static func coarse(_ count: Int) -> Notches { Notches(count: count, isCoarse: true) }
}

/// What a key does to a line of text.
package enum TextEdit: Hashable, Sendable {
  case insert(String)
  case eraseLast, eraseNext, eraseWord, clear
  /// Moves the cursor some characters to the right, or to the left when negative.
  case moveCursor(by: Int)
}
