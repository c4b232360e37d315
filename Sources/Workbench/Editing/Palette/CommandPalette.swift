/// The list of all commands, searched by typing.
public struct CommandPalette: Hashable, Sendable {
  public let commands: [Command]
  public internal(set) var field = TextField()
  /// The selected line, an index into the results.
  public internal(set) var selected = 0

  /// The commands that answer what was typed, the best first.
  public var results: [SearchResult<Command>] { commands.results(for: field.text) }
}
