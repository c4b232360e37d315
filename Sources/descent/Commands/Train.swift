import ArgumentParser
import Workbench

extension Descent {
  /// The training of a network, as a table or before everybody's eyes.
  struct Train: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "train",
      abstract:
        "Train a classifier by the same optimizers, on flowers, digits or data of one's own.",
      usage: "descent train [--watch] [--objective NETWORK] [--data DATA] [OPTION…] [RUN…]",
      discussion: """
        Every run begins with the same weights and meets the same batches. A run without a rate takes \
        the one that is usual for its rule on networks.

          descent train --data iris --batch 16 --epochs 50 gd:lr=0.1 adam:lr=0.01,beta2=0.99
          descent train --objective convnet --data mnist:DIR --batch 64 --epochs 10 keras
        """)

    @OptionGroup var training: TrainingOptions

    @Option(
      parsing: .unconditional,
      help: ArgumentHelp(
        "How to print: \(TrainingExports.names.joined(separator: ", ")).", valueName: "FORMAT"),
      completion: .list(TrainingExports.names))
    var format = "text"

    @Flag(help: "Watch it in the terminal: curves, scores and guesses while it trains.")
    var watch = false

    @OptionGroup(title: "Display") var display: DisplayOptions
    @OptionGroup var configuration: ConfigurationOptions
    @OptionGroup var information: InformationOptions

    func run() throws {
      if watch {
        guard format == "text" else {
          throw ArgumentProblem(
            "--format \(format)", "what is watched is not printed", allowed: "--format or --watch")
        }
        var session = Session(
          experiment: .opening, viewState: ViewState(), display: try display.choices())
        session.training = try training.experiment()
        return try session.run()
      }
      let export = try TrainingExports.export(
        named: format, width: StandardStream.output.columns)
      let comparison = BackgroundTrainings(of: try training.experiment()).comparison()
      try StandardStream.output.write(Array(export.text(of: comparison).utf8))
    }
  }
}
