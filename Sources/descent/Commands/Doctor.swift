import ArgumentParser
import CursesTerminal

extension Descent {
  /// What the program found out about the terminal, and why.
  struct Doctor: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "doctor",
      abstract: "Show what was detected of the terminal and why, with a test strip.",
      usage: "descent doctor [OPTION…]")

    @OptionGroup(title: "Display") var display: DisplayOptions
    @OptionGroup var configuration: ConfigurationOptions
    @OptionGroup var information: InformationOptions

    func run() throws {
      let choices = try display.choices()
      var environment = TerminalEnvironment.current()
      let detection = try? Detection(environment, choices.terminalOptions)
      if detection?.asksForBackground == true { environment.background = BackgroundQuestion.ask() }
      let report = TerminalReport(choices, in: environment)
      var output = OutputBuffer(.output)
      try output.write(report.text(width: StandardStream.output.columns))
      try output.flush()
    }
  }
}
