import ArgumentParser
import CursesTerminal

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
      descent and momentum meet in a narrow trough.

        descent --objective trough --start=-5,-2 gd:lr=0.4 momentum:lr=0.6,beta=0.5
        descent --objective 'x^2 + 3*sin(y)^2' gd adam
        descent run --format csv --objective beale adam:lr=0.1,schedule=cosine
        descent list optimizers
      """,
    subcommands: [Compare.self, Run.self, List.self, SelfTest.self, Doctor.self],
    defaultSubcommand: Compare.self)

  static func main() {
    ProcessSignals.useDefaults()
    StandardStream.ignoreBrokenPipes()
    Ending(of: runCommand).end()
  }

  private static func runCommand() throws {
    let words = Array(CommandLine.arguments.dropFirst())
    // Making the outline takes as long as starting, and tells nothing of words without dashes.
    guard words.first == "help" || words.contains(where: { $0.hasPrefix("-") }) else {
      return try run(words)
    }
    let program = CommandOutline.program()
    switch try CommandLineReader(program: program).request(words) {
    case .command(let words):
      try run(words)
    case .help(let name):
      let help = HelpText(of: name, in: program, width: StandardStream.output.columns)
      try StandardStream.output.write(Array(help.text.utf8))
    case .version:
      try StandardStream.output.write(Array("\(Version.current)\n".utf8))
    }
  }

  private static func run(_ words: [String]) throws {
    var command = try parseAsRoot(words)
    try command.run()
  }

  /// How a command is called, a line each way; the program itself where no command is named.
  static func usage(of name: String?) -> String {
    let command = configuration.subcommands.first { $0.configuration.commandName == name }
    return (command?.configuration ?? configuration).usage ?? ""
  }
}
