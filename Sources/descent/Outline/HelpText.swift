import Workbench

/// What a command is for, how it is called and what it takes, for reading in a terminal.
struct HelpText {
  private let command: CommandOutline
  private let usage: String
  private let width: Int

  /// The column at which explanations begin.
  private static let column = 26

  /// Tells of a command of the program, or of the program itself.
  ///
  /// - Parameters:
  ///   - name: the command; nil for the program.
  ///   - program: the outline of the whole program.
  ///   - width: the columns that lines may take.
  init(of name: String?, in program: CommandOutline, width: Int) {
    command = name.flatMap(program.command(named:)) ?? program
    usage = Descent.usage(of: name)
    self.width = width
  }

  /// The text, ending in a line end.
  var text: String {
    let parts =
      [(command.abstract ?? "").wrapped(indent: 0, hanging: 0, width: width), usageText]
      + (command.discussion.map { [paragraphs($0)] } ?? [])
      + sections.map(section) + [commandList, statusList]
    return parts.filter { !$0.isEmpty }.joined(separator: "\n\n") + "\n"
  }

  private var usageText: String {
    usage.split(separator: "\n").enumerated().map { index, line in
      ((index == 0 ? "Usage: " : "") + line)
        .wrapped(indent: index == 0 ? 0 : 7, hanging: 11, width: width)
    }.joined(separator: "\n")
  }

  /// A text of several lines, of which each keeps its indent.
  private func paragraphs(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      let indent = line.prefix { $0 == " " }.count
      let hanging = indent == 0 ? 0 : indent + 2
      return String(line).wrapped(indent: indent, hanging: hanging, width: width)
    }.joined(separator: "\n")
  }

  /// The arguments by the group they belong to, in the order of their declaration.
  private var sections: [(title: String, arguments: [ArgumentOutline])] {
    var sections: [(title: String, arguments: [ArgumentOutline])] = []
    // What is asked of the program is asked of the command that is meant without one; what that takes
    // of its own stands with the command.
    let arguments =
      command.defaultCommand.map { $0.options.filter { $0.sectionTitle == nil } }
      ?? command.arguments
    for argument in arguments ?? [] where argument.shouldDisplay {
      let title = argument.sectionTitle ?? (argument.kind == .positional ? "Arguments" : "Options")
      if let index = sections.firstIndex(where: { $0.title == title }) {
        sections[index].arguments.append(argument)
      } else {
        sections.append((title, [argument]))
      }
    }
    return sections
  }

  private func section(_ title: String, _ arguments: [ArgumentOutline]) -> String {
    var items: [(label: String, text: String)] = []
    for argument in arguments {
      // The two of a pair of flags are explained together.
      if let last = items.indices.last, items[last].text == argument.explanation {
        items[last].label += ", " + argument.label
      } else {
        items.append((argument.label, argument.explanation))
      }
    }
    return ([title + ":"] + items.map(item)).joined(separator: "\n")
  }

  private var commandList: String {
    let commands = command.commands.filter(\.shouldDisplay)
    guard !commands.isEmpty else { return "" }
    let items = commands.map { item($0.commandName, $0.abstract ?? "") }
    let more =
      "'descent help COMMAND' shows more, 'descent help compare' every option of the picture."
    return (["Commands:"] + items).joined(separator: "\n") + "\n\n"
      + more.wrapped(indent: 0, hanging: 0, width: width)
  }

  /// What the statuses mean: a line each for the program, in short for one of its commands.
  private var statusList: String {
    guard !command.commands.isEmpty else {
      let short = ExitStatus.allCases.map { "\($0.rawValue) \($0.meaning)" }
      return ("Exit statuses: " + short.joined(separator: "; ") + ".")
        .wrapped(indent: 0, hanging: 2, width: width)
    }
    let items = ExitStatus.allCases.map { item("\($0.rawValue)", $0.meaning) }
    return (["Exit statuses:"] + items).joined(separator: "\n")
  }

  /// A name with what it stands for, beside it or, where the name is long, below.
  private func item(_ label: String, _ text: String) -> String {
    // A narrow terminal leaves no room for a second column.
    let column = width >= 60 ? Self.column : 8
    let body = text.wrapped(indent: column, hanging: column, width: width)
    guard label.count + 4 <= column else { return "  \(label)\n\(body)" }
    return "  \(label)" + body.dropFirst(2 + label.count)
  }
}
