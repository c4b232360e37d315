import Workbench

/// The manual page of the program, in the macros of man(7).
///
/// All that is said of options and statuses is made from their declarations.
struct ManualPage {
  let program: CommandOutline

  /// The page, ending in a line end.
  var text: String {
    let name = Version.current.name
    var page = Roff()
    page.macro(
      "TH", name.uppercased(), "1", "", "\(name) \(Version.current.number)", "User Commands")
    page.section("NAME")
    page.text(name + " - " + (program.abstract ?? "").headless)
    page.section("SYNOPSIS")
    for line in Descent.usage(of: nil).split(separator: "\n") { page.example(String(line)) }
    page.section("DESCRIPTION")
    page.paragraphs(program.discussion ?? "")
    page.section("COMMANDS")
    for command in program.commands where command.shouldDisplay { page.add(command) }
    page.section("OPTIONS")
    page.add(program.defaultCommand?.arguments ?? [])
    page.section("LISTS")
    for list in CatalogList.all { page.add(list) }
    page.section("LESSONS")
    page.paragraphs(Self.lessons)
    for known in BuiltInLesson.course { page.item(known.name, Self.title(of: known)) }
    page.section("FILES")
    page.item(
      "$XDG_CONFIG_HOME/descent/options",
      "Options for every start, one per line, such as --theme light; what follows a # is a "
        + "comment. Without XDG_CONFIG_HOME it is ~/.config/descent/options. What is typed overrides it, "
        + "and --no-config ignores the file.")
    page.section("ENVIRONMENT")
    for variable in Self.variables { page.item(variable.name, variable.meaning) }
    page.section("EXIT STATUS")
    for status in ExitStatus.allCases { page.item("\(status.rawValue)", status.meaning.sentence) }
    return page.source
  }

  private static let lessons = """
    A lesson is a Markdown file: a title, 'Level:' and 'Afterwards:' as items of a list, then scenes. A \
    scene is a heading, a caption of at most \(LessonScene.mostCharacters) characters, a fenced block \
    'descent' with the command of the scene, '> Question:' and '> Answer:' where something is asked, and \
    claims about the runs as items of a list. These lessons are built in:
    """

  private static func title(of known: BuiltInLesson) -> String {
    ((try? known.header().title) ?? "").sentence
  }

  /// The variables that people set, and what the program takes from them.
  private static let variables = [
    ("NO_COLOR", "No colours if it is set to anything."),
    ("CLICOLOR_FORCE", "Keeps the colours of 'descent doctor' when its output is not a terminal."),
    ("XDG_CONFIG_HOME", "Where the options file is."),
    (
      "TERM, COLORTERM",
      "What the terminal is, and how many colours it has; "
        + "'descent doctor' shows what was concluded from them."
    ),
    ("LC_ALL, LC_CTYPE, LANG", "Whether the terminal can show more than ASCII."),
  ].map { (name: $0.0, meaning: $0.1) }
}

extension Roff {
  /// A command with what it takes beside what the one without a name takes.
  fileprivate mutating func add(_ command: CommandOutline) {
    item(
      Descent.usage(of: command.commandName).split(separator: "\n").map(String.init),
      command.abstract ?? "")
    let own = (command.arguments ?? []).filter { $0.sectionTitle == nil && $0.shouldDisplay }
      .filter { !["--help", "--version", "--no-config"].contains($0.spelling) }
    guard !own.isEmpty || command.discussion != nil else { return }
    macro("RS")
    paragraphs(command.discussion ?? "")
    add(own)
    macro("RE")
  }

  /// Arguments with what they are for; the two of a pair of flags are explained together.
  fileprivate mutating func add(_ arguments: [ArgumentOutline]) {
    var rest = arguments[...]
    while let argument = rest.popFirst() {
      var labels = [argument.label]
      while let next = rest.first, next.explanation == argument.explanation {
        labels.append(next.label)
        rest.removeFirst()
      }
      item([labels.joined(separator: ", ")], argument.explanation)
    }
  }

  fileprivate mutating func add(_ list: CatalogList) {
    let names = list.entries.map(\.name).joined(separator: ", ")
    item(list.name, "\(list.summary.sentence) They are \(names).")
  }
}

extension String {
  /// The text without its full stop, beginning with a small letter.
  fileprivate var headless: String {
    prefix(1).lowercased() + dropFirst().prefix { $0 != "." }
  }

  /// The text as a sentence.
  fileprivate var sentence: String {
    prefix(1).uppercased() + dropFirst() + (last.map(".?!".contains) == true ? "" : ".")
  }
}
