import ArgumentParser
import Views
import Workbench

extension Descent {
  /// Maps of many runs without a screen.
  struct Map: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "map",
      abstract:
        "Compute many runs: which rates arrive, which settings, and which minimum each start reaches.",
      usage: "descent map [--kind sweep|settings|basins] [OPTION…] [RUN…]",
      discussion: """
        A sweep tells for many rates after how many steps a run arrives, or what becomes of it. With \
        settings the same over two of its numbers, the rate and the rule's first share unless \
        --settings names others. Basins tell for every place of the window which minimum a run that \
        starts there reaches.
        """)

    @OptionGroup(title: "Experiment") var experiment: ExperimentOptions
    @OptionGroup(title: "Map") var map: MapOptions
    @OptionGroup var configuration: ConfigurationOptions
    @OptionGroup var information: InformationOptions

    func run() throws {
      let export = try map.export()
      let survey = try MapSurvey(try map.question(), of: try experiment.experiment())
      let comparison = BackgroundMaps(survey).comparison()
      var output = OutputBuffer(.output)
      try export.export(comparison) { (piece) throws(OutputProblem) in try output.write(piece) }
      try output.flush()
    }
  }
}
