import Workbench

/// What the words of a command line ask for.
enum CommandLineRequest: Equatable {
  /// That the parser reads the words and the command it finds is done.
  case command([String])
  /// How a command line that is being typed in a shell may go on.
  case completions(Shell, [String])
  /// What a command is for; of the program where none is named.
  case help(of: String?)
  /// What the program is called and how far it has come.
  case version
}

/// Reads the words of a command line as far as dashes go, before the parser looks at values.
///
/// So every mistake about an option is told by the same words as those about what it is given.
struct CommandLineReader {
  /// What the scripts of shells call the program with.
  static let completionWord = "complete"

  let program: CommandOutline

  /// What the words ask for.
  ///
  /// - Parameter words: the words after the program's name.
  /// - Returns: the request; words for the parser as they are.
  /// - Throws: the first option that is unknown or lacks its value.
  func request(_ words: [String]) throws(ArgumentProblem) -> CommandLineRequest {
    if words.first == Self.completionWord, words.count > 1, let shell = Shell(rawValue: words[1]) {
      return .completions(shell, Array(words.dropFirst(2)))
    }
    if words.first == "help" { return try help(words.dropFirst().first) }
    let named = words.first.flatMap(program.command(named:))
    guard let command = named ?? program.defaultCommand else { return .command(words) }
    var index = named == nil ? 0 : 1
    while index < words.count, words[index] != "--" {
      let word = words[index]
      index += 1
      guard word.hasPrefix("-"), word != "-" else { continue }
      let parts = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      let option = try option(String(parts[0]), of: command)
      switch option.spelling {
      case "--help": return .help(of: named?.commandName)
      case "--version": return .version
      default: break
      }
      guard option.kind == .option else {
        guard parts.count == 1 else {
          throw ArgumentProblem(
            word, "\(option.spelling) takes no value", allowed: option.spelling)
        }
        continue
      }
      let value = parts.count == 2 ? String(parts[1]) : words.dropFirst(index).first
      try check(value, isAttached: parts.count == 2, of: option, of: command)
      if parts.count == 1 { index += 1 }
    }
    return .command(words)
  }

  /// The words with the command before options that were typed before it, as in `--no-config run`.
  func commandFirst(_ words: [String]) -> [String] {
    var index = 0
    while index < words.count, words[index].hasPrefix("-") {
      let name = String(words[index].prefix { $0 != "=" })
      let options = program.commands.lazy.compactMap { $0.option(named: name) }
      guard let option = program.defaultCommand?.option(named: name) ?? options.first else {
        return words
      }
      index += option.kind == .option && name == words[index] ? 2 : 1
    }
    guard index > 0, index < words.count else { return words }
    if words[index] == "help" { return Array(words[index...]) }
    guard program.command(named: words[index]) != nil else { return words }
    return [words[index]] + words[..<index] + words[(index + 1)...]
  }

  private func help(_ name: String?) throws(ArgumentProblem) -> CommandLineRequest {
    guard let name, !["-h", "--help"].contains(name) else { return .help(of: nil) }
    guard program.command(named: name) != nil else {
      throw ArgumentProblem(
        "help \(name)", unknown: "command", name,
        among: program.commands.filter(\.shouldDisplay).map { [$0.commandName] })
    }
    return .help(of: name)
  }

  private func option(
    _ name: String, of command: CommandOutline
  ) throws(ArgumentProblem) -> ArgumentOutline {
    if let option = command.option(named: name) { return option }
    let allowed = command.options.map(\.spelling).joined(separator: ", ")
    let bare = String(name.drop { $0 == "-" })
    // Before options of other commands, since a run's schedule is what is meant beside runs.
    if command.positional?.isRepeating == true, let key = RunSpecification.key(named: bare) {
      throw ArgumentProblem(
        name, "'\(key)' is a setting of a run and stands behind its optimizer",
        allowed: "NAME:\(key)=VALUE, as 'descent list optimizers' shows")
    }
    if let other = program.commands.first(where: { $0.option(named: "--" + bare) != nil }) {
      guard other.commandName == command.commandName else {
        throw ArgumentProblem(
          name,
          "this is an option of 'descent \(other.commandName)', not of "
            + "'descent \(command.commandName)'", allowed: allowed)
      }
      throw ArgumentProblem(
        name, "there is no option '\(name)'", allowed: allowed, suggestion: "--" + bare)
    }
    let names = command.options.map { String($0.spelling.dropFirst(2)) }
    throw ArgumentProblem(
      name, "there is no option '\(name)'", allowed: allowed,
      suggestion: NearestName.nearest(to: bare, among: names).map { "--" + $0 })
  }

  /// Refuses a value that is missing, or that is the next option rather than one.
  private func check(
    _ value: String?, isAttached: Bool, of option: ArgumentOutline, of command: CommandOutline
  ) throws(ArgumentProblem) {
    let allowed = "\(option.spelling)=\(option.valueName ?? "VALUE")"
    guard let value, !value.allSatisfy(\.isWhitespace) else {
      throw ArgumentProblem(option.spelling, "the value is missing", allowed: allowed)
    }
    let name = String(value.prefix { $0 != "=" })
    guard isAttached || command.option(named: name) == nil else {
      throw ArgumentProblem(
        option.spelling, "the value is missing, for '\(name)' is the next option", allowed: allowed)
    }
  }
}

extension CommandOutline {
  /// The command that is meant where none is named.
  var defaultCommand: CommandOutline? { defaultSubcommand.flatMap(command(named:)) }
}
