import Optimization

extension ExperimentSetting {
  /// The function that is minimized, with the settings it has itself.
  static let objective = ExperimentSetting(
    key: "objective", name: "the function",
    help: "The function to minimize, or an expression as in 'x^2 + 3*sin(y)^2'",
    valueName: "NAME[:KEY=VALUE,…]", standard: nil,
    text: { $0.objectiveText }, isWritten: { _ in true },
    read: { (experiment, text) throws(ArgumentProblem) in
      experiment.objective = try Experiment.objective(text)
    },
    restore: { $0.minimize(Experiment.opening.objective) },
    rows: { experiment in
      let objective = experiment.objectiveEntry
      return [
        SheetRow(
          .objective, run: 0, key: "objective", default: nil, depth: 0, objective.summary,
          experiment)
      ]
        + SheetRow.rows(of: objective, in: .objective, run: 0, prefix: "", depth: 1, experiment)
    }
  ).exported { $0.objectiveText }
}
