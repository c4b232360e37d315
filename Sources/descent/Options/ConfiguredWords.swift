import ArgumentParser
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
    try Self.check(file.entries(for: standard, beside: words))
    let count = named == nil ? 0 : 1
    self.words = words.prefix(count) + entries.flatMap(\.words) + words.dropFirst(count)
  }

  /// Refuses lines whose values are none, whatever the command takes of them, so that a mistake is told
  /// before it is met.
  ///
  /// Some are right or wrong with the function, or with the steps, that they are for.
  private static func check(_ entries: [OptionsFile.Entry]) throws(ArgumentProblem) {
    let words = entries.filter { !dependent.contains($0.option.spelling) }
      .flatMap(\.words)
    do {
      try Descent.Compare.parse(words).check()
    } catch let problem as ArgumentProblem {
      throw located(problem, in: entries)
    } catch {
      // What the parser itself has to say it says where the option is used.
    }
  }

  private static let dependent = ["--start", "--window", "--batch", "--step", "--range"]

  /// The problem with the line of the file that it is about, where it is about one.
  func located(_ problem: ArgumentProblem) -> ArgumentProblem {
    Self.located(problem, in: entries)
  }

  private static func located(
    _ problem: ArgumentProblem, in entries: [OptionsFile.Entry]
  ) -> ArgumentProblem {
    let name = problem.argument.prefix { $0 != " " && $0 != "=" }
    guard let entry = entries.first(where: { $0.option.spelling == name }) else { return problem }
    return problem.located(at: "\(entry.place): \(problem.argument)")
  }
}
