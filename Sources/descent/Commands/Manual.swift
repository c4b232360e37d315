import ArgumentParser

extension Descent {
  /// The manual page, for whoever installs the program.
  struct Manual: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "manual",
      abstract: "Print the manual page, as in 'descent manual | man -l -'.",
      usage: "descent manual")

    @OptionGroup var information: InformationOptions

    func run() throws {
      let page = ManualPage(program: .program())
      try StandardStream.output.write(Array(page.text.utf8))
    }
  }
}
