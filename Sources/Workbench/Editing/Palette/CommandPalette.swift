/// The list of all commands, searched by typing.
package struct CommandPalette: Hashable, Sendable {
  package let commands: [Command]
  package internal(set) var field = TextField()
  /// The selected line, an index into the results.
  package internal(set) var selected = 0

  /// The commands that answer what was typed, the best first.
  package var results: [SearchResult<Command>] { commands.results(for: field.text) }
}
