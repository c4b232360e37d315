import ArgumentParser
import Workbench

extension Descent {
  /// What a shell needs to complete the program's words.
  struct Completions: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "completions",
      abstract: "Print what a shell needs to complete options, names and settings.",
      usage: "descent completions SHELL",
      discussion: """
        Installing the program installs them. By hand:

          descent completions bash > ~/.local/share/bash-completion/completions/descent
          descent completions zsh > ~/.zfunc/_descent
          descent completions fish > ~/.config/fish/completions/descent.fish
        """)

    @Argument(
      help: ArgumentHelp(
        "Which shell: \(Shell.allCases.map(\.rawValue).joined(separator: ", ")).",
        valueName: "SHELL"), completion: .list(Shell.allCases.map(\.rawValue)))
    var shell: String

    @OptionGroup var information: InformationOptions

    func run() throws {
      guard let choice = Shell(rawValue: shell) else {
        throw ArgumentProblem(
          shell, unknown: "shell", shell, among: Shell.allCases.map { [$0.rawValue] })
      }
      try StandardStream.output.write(Array(choice.script.utf8))
    }
  }
}
