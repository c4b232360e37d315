import Optimization

/// The settings of an experiment, each declared once.
///
/// Adding one is its property in `Experiment`, its declaration, and its name in `all`.
package struct ExperimentSettings: Sendable {
  package let objective = ExperimentSetting.objective
  package let data = ExperimentSetting.data
  package let start = ExperimentSetting.start
  package let window = ExperimentSetting.window

  package let steps = ExperimentSetting.integer(
    "steps", \.steps, "steps", in: Experiment.allowedSteps, named: "the number of steps",
    "the number of steps of every run", help: "How many steps every run takes",
    isWritten: { _ in true }
  ).exported { $0.steps }

  // Around 100 the ladder begins at 0.01, the least noise that can be seen.
  package let noise = ExperimentSetting.number(
    "noise", \.noise, "noise σ", in: .nonnegative, around: 100, named: "the noise",
    "the noise on every component of every gradient",
    help: "The standard deviation of normal noise on every gradient"
  ).exported { $0.noise }

  package let batch = ExperimentSetting.integer(
    "batch", \.batch, "batch", in: 0...DataTable.mostRows, named: "the rows of a batch",
    "rows of data in the gradient of a step; 0 is all of them",
    help: "The rows of data in the gradient of a step; 0 is all",
    isWritten: { $0.batch > 0 && $0.givenBatches == nil }
  ).exported(isOptional: true) { $0.batch }

  package let order = ExperimentSetting.order
  package let batches = ExperimentSetting.batches

  package let seed = ExperimentSetting.seed

  package let ensemble = ExperimentSetting.integer(
    "ensemble", \.ensemble, "ensemble", in: Experiment.allowedSeeds,
    named: "the seeds of the ensemble",
    "seeds run beside each other, summed up as median, band and mean; 0 is one alone",
    help: "Sum up so many seeds of every run, as median, band and mean; 0 is one seed alone"
  ).exported(isOptional: true) { $0.ensemble }

  package let tolerance = ExperimentSetting.number(
    "tolerance", \.tolerance, "tolerance", in: .positive, around: Experiment.defaultTolerance,
    named: "the tolerance", "how close to f* counts as arrived",
    help: "How close to the lowest value counts as arrived")

  /// All of them, as help, commands and sheets show them.
  package var all: [ExperimentSetting] {
    [
      objective, data, start, window, steps, noise, batch, order, batches, seed, ensemble,
      tolerance,
    ]
  }

  /// Those that are members of a JSON object, in the order they have there.
  var members: [ExperimentSetting] {
    [objective, start, steps, seed, noise, batch, ensemble, order, data]
  }
}

extension Experiment {
  /// The settings an experiment has.
  package static let settings = ExperimentSettings()
}

extension SheetRow {
  /// The settings of the experiment, those of all runs together.
  static func rows(of experiment: Experiment) -> [SheetRow] {
    Experiment.settings.all.flatMap { $0.rows(experiment) }
  }
}
