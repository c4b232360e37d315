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
    version: Version.current.description,
    subcommands: [Compare.self, Run.self, List.self, SelfTest.self, Doctor.self],
    defaultSubcommand: Compare.self)

  static func main() {
    ProcessSignals.useDefaults()
    StandardStream.ignoreBrokenPipes()
    Ending(of: runCommand).end()
  }

  private static func runCommand() throws {
    var command = try parseAsRoot()
    try command.run()
  }
}
