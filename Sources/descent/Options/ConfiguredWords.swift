import Workbench

/// The words of a command line, with the options of somebody's file before what was typed.
struct ConfiguredWords {
  /// All of them, for the parser.
  let words: [String]
  private let entries: [OptionsFile.Entry]

  /// Puts the options of a file that a command takes behind its name.
  ///
  /// - Parameters:
  ///   - words: what was typed.
  ///   - source: the file, where there is one.
  ///   - program: the outline of the program.
  /// - Throws: the first line of the file that is no option.
  init(
    _ words: [String], _ source: OptionsFile.Source?, in program: CommandOutline
  ) throws(ArgumentProblem) {
    let named = words.first.flatMap(program.command(named:))
    // A command without such options has nothing to do with the file, right or wrong.
    guard let source, let standard = program.defaultCommand,
      (named ?? standard).options.contains(where: { $0.sectionTitle != nil })
    else {
      self.words = words
      entries = []
      return
    }
    let file = try OptionsFile(source.text, named: source.path, for: standard)
    entries = file.entries(for: named ?? standard, beside: words)
    let count = named == nil ? 0 : 1
    self.words = words.prefix(count) + entries.flatMap(\.words) + words.dropFirst(count)
  }

  /// The problem with the line of the file that it is about, where it is about one.
  func located(_ problem: ArgumentProblem) -> ArgumentProblem {
    let name = problem.argument.prefix { $0 != " " && $0 != "=" }
    guard let entry = entries.first(where: { $0.option.spelling == name }) else { return problem }
    return problem.located(at: "\(entry.place): \(problem.argument)")
  }
}
