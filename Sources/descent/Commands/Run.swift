import ArgumentParser
import Workbench

extension Descent {
  /// The comparison without a screen.
  struct Run: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "run",
      abstract: "Compute the runs and print their steps, for reading or for other programs.",
      usage: "descent run [OPTION…] [RUN…]")

    @OptionGroup(title: "Experiment") var experiment: ExperimentOptions

    @Option(
      parsing: .unconditional,
      help: ArgumentHelp(
        "How to print: \(Exports.all.map(\.name).joined(separator: ", ")).", valueName: "FORMAT"))
    var format = "text"

    func run() throws {
      let export = try Exports.export(named: format, option: "--format")
      let experiment = try experiment.experiment()
      var output = OutputBuffer(.output)
      try export.export(experiment) { (piece) throws(OutputProblem) in try output.write(piece) }
      try output.flush()
    }
  }
}
