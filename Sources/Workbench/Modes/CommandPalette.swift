import Canvas

/// The list of all commands, searched by typing.
package struct CommandPalette: ModeComponent {
  package private(set) var field = TextField()
  /// The selected line, an index into the results.
  package private(set) var selected = 0
  /// How often each command was run by its name.
  private var uses: [Action: Int]
  private let commands: [Command]

  /// How often a command is run by name before its key is mentioned.
  private static let usesBeforeKeyIsTold = 3

  /// Opens the list; the one before knows what was run already.
  init(_ commands: [Command] = Bindings.commands, after last: CommandPalette? = nil) {
    self.commands = commands
    uses = last?.uses ?? [:]
  }

  /// The commands that answer what was typed, the best first.
  package var results: [SearchResult<Command>] { commands.results(for: field.text) }

  package var title: String? { "searching for a command" }
  package var keys: [Binding] { Self.keys }
  package var otherKeys: OtherKeys { .areText }
  package var selectedLine: Int? { selected }

  package mutating func update(_ action: Action, in session: inout Workbench) -> ModeResponse {
    if let line = action.line(from: selected) {
      selected = min(max(0, line), max(0, results.count - 1))
      return .stays
    }
    switch action {
    case .editing(.type(let edit)):
      field.apply(edit)
      selected = 0
      return .stays
    case .confirm:
      return runSelected(in: &session)
    default:
      return .ignored
    }
  }

  private mutating func runSelected(in session: inout Workbench) -> ModeResponse {
    let results = results
    guard results.indices.contains(selected) else {
      session.notice = "no command has that name"
      return .stays
    }
    let command = results[selected].entry
    uses[command.action, default: 0] += 1
    let isKeyTold =
      uses[command.action, default: 0] >= Self.usesBeforeKeyIsTold && !command.keys.isEmpty
    return .closesFor(
      command.action,
      remark: isKeyTold ? "\(command.keys) does the same: \(command.title)" : nil)
  }

  private static let keys =
    [
      Bindings.lines("choose a command", hint: "choose"),
      Bindings.pages,
      Binding(.program, "Enter", "run it", hint: "run it", [(Key(.enter), .confirm)]),
      Binding(.program, "Esc", "close the list", hint: "close", [(Key(.escape), .cancel)]),
    ] + Bindings.typing
}
