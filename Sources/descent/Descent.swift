import ArgumentParser
import CursesTerminal
import Workbench

/// The program: reads its arguments, runs the command they name and ends with a status.
@main
struct Descent: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: Version.current.name,
    abstract: "See what optimizers do: their paths over a function, side by side.",
    usage: """
      descent [OPTION…] [RUN…]
      descent COMMAND [OPTION…] [ARGUMENT…]
      """,
    discussion: """
      A run is NAME[:KEY=VALUE,KEY=VALUE…], as in adam:lr=0.1,schedule=cosine. Without arguments \
      gradient descent and momentum run in a trough.

        descent --objective trough --start=-5,-2 gd:lr=0.4 momentum:lr=0.6,beta=0.5
        descent --objective 'x^2 + 3*sin(y)^2' gd adam
        descent run --format csv --objective beale adam:lr=0.1,schedule=cosine
        descent list optimizers
      """,
    subcommands: [
      Compare.self, Run.self, Map.self, Train.self, Render.self, List.self, LessonCommand.self,
      SelfTest.self,
      Doctor.self, Completions.self, Manual.self,
    ],
    defaultSubcommand: Compare.self)

  static func main() {
    ProcessSignals.useDefaults()
    StandardStream.ignoreBrokenPipes()
    Ending(of: runCommand).end()
  }

  private static func runCommand() throws {
    let expanded = try ExpandedWords(Array(CommandLine.arguments.dropFirst()))
    do {
      try runCommand(expanded.words)
    } catch let problem as ArgumentProblem {
      throw expanded.located(problem)
    }
  }

  private static func runCommand(_ words: [String]) throws {
    let file = try OptionsFile.source(for: words)
    // Making the outline takes as long as starting, and tells nothing of words without dashes.
    let isPlain = !["help", CommandLineReader.completionWord].contains(words.first)
    if isPlain, file == nil, !words.contains(where: { $0.hasPrefix("-") }) { return try run(words) }
    let program = CommandOutline.program()
    let reader = CommandLineReader(program: program)
    switch try reader.request(reader.commandFirst(words)) {
    case .command(let words):
      let configured = try ConfiguredWords(words, file, in: program)
      do {
        try run(configured.words)
      } catch let problem as ArgumentProblem {
        throw configured.located(problem)
      }
    case .completions(let shell, let arguments):
      try print(shell.answer(to: arguments, of: program))
    case .help(let name):
      try print(HelpText(of: name, in: program, width: StandardStream.output.columns).text)
    case .version:
      try print("\(Version.current)\n")
    }
  }

  private static func run(_ words: [String]) throws {
    var command = try parseAsRoot(words)
    try command.run()
  }

  private static func print(_ text: String) throws(OutputProblem) {
    try StandardStream.output.write(Array(text.utf8))
  }

  /// How a command is called, a line each way; the program itself where no command is named.
  static func usage(of name: String?) -> String {
    let command = configuration.subcommands.first { $0.configuration.commandName == name }
    return (command?.configuration ?? configuration).usage ?? ""
  }
}
