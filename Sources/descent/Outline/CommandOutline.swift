/// A command as its declaration tells of it: its words, its options and the commands below it.
///
/// What is said of the command line elsewhere, in help, the manual and completions, is made from this, so
/// that an option is declared once.
struct CommandOutline: Decodable {
  /// The word that names it.
  let commandName: String
  /// What it does, in one sentence.
  let abstract: String?
  /// More of that.
  let discussion: String?
  /// Whether it is shown to people.
  let shouldDisplay: Bool
  /// The command that is meant where none is named.
  let defaultSubcommand: String?
  let subcommands: [CommandOutline]?
  let arguments: [ArgumentOutline]?
}

extension CommandOutline {
  /// The commands below it that are the program's own, without the parser's word for help.
  var commands: [CommandOutline] { (subcommands ?? []).filter { $0.commandName != "help" } }

  /// The command of the given name below it.
  func command(named name: String) -> CommandOutline? {
    commands.first { $0.commandName == name }
  }

  /// What stands behind dashes: options with a value, and flags.
  var options: [ArgumentOutline] { (arguments ?? []).filter { $0.kind != .positional } }

  /// The option of the given name, dashes included.
  func option(named name: String) -> ArgumentOutline? {
    options.first { $0.spellings.contains(name) }
  }

  /// What stands without dashes.
  var positional: ArgumentOutline? { (arguments ?? []).first { $0.kind == .positional } }
}
