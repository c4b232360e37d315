import Workbench

/// What a shell asks while a command line of the program is typed: how its last word may go on.
struct CompletionRequest {
  let program: CommandOutline
  /// The words after the program's name; the last one is being typed.
  let words: [String]

  /// The ways to go on.
  var completions: [Completion] {
    let word = self.words.last ?? ""
    // A command may stand behind options.
    let words =
      CommandLineReader(program: program).commandFirst(Array(self.words.dropLast())) + [word]
    let named = words.dropLast().first.flatMap(program.command(named:))
    guard let command = named ?? program.defaultCommand else { return [] }
    var isOptionsEnd = false
    var open: ArgumentOutline?
    var given: Set<String> = []
    var isFirst = named == nil
    for word in words.dropLast().dropFirst(named == nil ? 0 : 1) where !isOptionsEnd {
      if open != nil {
        open = nil
      } else if word == "--" {
        isOptionsEnd = true
        isFirst = false
      } else if let option = command.option(named: String(word.prefix { $0 != "=" })) {
        given.formUnion(option.isRepeating ? [] : option.spellings)
        open = option.kind == .option && !word.contains("=") ? option : nil
      } else {
        isFirst = false
      }
    }
    if let open { return Self.values(of: open, word) }
    guard word.hasPrefix("-"), !isOptionsEnd else {
      return positional(words, of: command, isFirst: isFirst)
    }
    return Self.options(word, of: command, without: given)
  }

  /// An option by its name, or its value behind the sign.
  private static func options(
    _ word: String, of command: CommandOutline, without given: Set<String>
  ) -> [Completion] {
    guard let sign = word.firstIndex(of: "=") else {
      return command.options.filter { $0.shouldDisplay && !given.contains($0.spelling) }
        .compactMap { option in
          option.spellings.reversed().first { $0.hasPrefix(word) }
            .map { Completion($0, option.abstract ?? "") }
        }
    }
    guard let option = command.option(named: String(word[..<sign])) else { return [] }
    return values(of: option, String(word[word.index(after: sign)...]))
      .map { Completion(word[...sign] + $0.text, $0.summary, isFinished: $0.isFinished) }
  }

  private static func values(of option: ArgumentOutline, _ word: String) -> [Completion] {
    switch option.spelling {
    case "--objective" where option.values.isEmpty: Completion.objective(word)
    case "--schedule": Completion.schedule(word)
    default: option.values.filter { $0.hasPrefix(word) }.map { Completion($0) }
    }
  }

  /// What stands for itself: a command where it is the first word, and what the command takes.
  private func positional(
    _ words: [String], of command: CommandOutline, isFirst: Bool
  ) -> [Completion] {
    let word = words.last ?? ""
    var completions: [Completion] = []
    let commands = program.commands.filter(\.shouldDisplay)
      .map { Completion($0.commandName, $0.abstract ?? "") }
    if isFirst { completions += commands + [Completion("help", "Show the help of a command.")] }
    if words.first == "help", words.count == 2 {
      completions = commands
    } else if words.first == "help", words.count > 2 {
      completions = []
    } else if command.commandName == "lesson", !words.contains("--new") {
      completions += Completion.lesson(word)
    } else if command.positional?.isRepeating == true {
      if command.commandName == "train" {
        completions += RunSet.all.map { Completion($0.name, $0.summary) }
      }
      completions += Completion.run(word)
    } else if let values = command.positional?.values {
      completions += values.map { Completion($0) }
    }
    return completions.filter { $0.text.hasPrefix(word) }
  }
}
