import ArgumentParser
import Workbench

extension Descent {
  /// The comparison without a screen.
  struct Run: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "run",
      abstract: "Compute the runs and print their steps, for reading or for other programs.",
      usage: """
        descent run [OPTION…] [RUN…]
        descent run --schedule NAME[:KEY=VALUE,…] [OPTION…]
        """)

    @OptionGroup(title: "Experiment") var experiment: ExperimentOptions

    @Option(
      parsing: .unconditionalSingleValue,
      help: ArgumentHelp(
        """
        Print the rates of a schedule by itself instead, as in cosine:lr=0.4,period=100; may be \
        given several times.
        """, valueName: "NAME[:KEY=VALUE,…]"))
    var schedule: [String] = []

    @Option(
      parsing: .unconditional,
      help: ArgumentHelp(
        "The format: \(formats.joined(separator: ", ")).", valueName: "FORMAT"),
      completion: .list(formats))
    var format = "text"

    @OptionGroup var configuration: ConfigurationOptions
    @OptionGroup var information: InformationOptions

    private static let formats = Exports.all.map(\.name)

    func run() throws {
      let export = try Exports.export(
        named: format, option: "--format", width: StandardStream.output.columns)
      var output = OutputBuffer(.output)
      if schedule.isEmpty {
        let experiment = try experiment.experiment()
        if let obstacle = EnsembleComparison.obstacle(to: experiment) { throw obstacle }
        if experiment.ensemble > 0 {
          let comparison = BackgroundEnsembles(of: experiment).comparison()
          try export.export(comparison) { (piece) throws(OutputProblem) in try output.write(piece) }
          return try output.flush()
        }
        var runs = BackgroundRuns(of: experiment)
        try export.export(experiment, { runs.simulation(of: $0) }) {
          (piece) throws(OutputProblem) in try output.write(piece)
        }
      } else {
        let rates = try RateComparison(schedules: schedule, experiment.arguments)
        try export.export(rates) { (piece) throws(OutputProblem) in try output.write(piece) }
      }
      try output.flush()
    }
  }
}
