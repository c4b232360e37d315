import Optimization

extension ExperimentSetting {
  /// The part of the plane that is drawn; the function's own where none is given.
  static let window: ExperimentSetting = {
    let read = { @Sendable (experiment: inout Experiment, text: String) throws(ArgumentProblem) in
      experiment.window = try Experiment.window(text, of: experiment.resolvedObjective)
    }
    return ExperimentSetting(
      key: "window", name: "the window", help: "The part of the plane to show",
      valueName: "LEFT,RIGHT[,BOTTOM,TOP]", standard: "the function's own",
      belongsToObjective: true, isSigned: true,
      text: { Experiment.text(of: $0.resolvedWindow) }, isWritten: { $0.window != nil },
      read: read, restore: { $0.window = nil },
      rows: { experiment in
        [
          SheetRow(
            key: "window", label: "window",
            summary: "the drawn part: left, right, bottom, top",
            allowed: "numbers separated by commas, each pair in rising order", depth: 0,
            text: Experiment.text(of: experiment.resolvedWindow),
            defaultText: Experiment.text(of: experiment.resolvedObjective.region),
            catalogField: nil, idleness: nil, isTyped: true,
            walk: { (experiment, notches) throws(ArgumentProblem) in
              let window = experiment.resolvedWindow
              experiment.window = try Experiment.window(
                window, zoomedBy: notches.count * (notches.isCoarse ? 4 : 1), at: window.center)
            },
            enter: read, restore: { $0.window = nil })
        ]
      })
  }()
}
