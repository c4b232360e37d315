import Numbers
import Optimization

extension ExperimentSetting {
  /// Where every run begins; the function's own start where none is given.
  static let start = ExperimentSetting(
    key: "start", name: "the start", help: "Where every run starts", valueName: "X[,Y]",
    standard: "the function's own", belongsToObjective: true, isSigned: true,
    text: { $0.startText }, isWritten: { _ in true },
    read: { (experiment, text) throws(ArgumentProblem) in
      experiment.start = try Experiment.start(text, of: experiment.resolvedObjective)
    },
    restore: { $0.start = nil },
    rows: { experiment in
      let names = experiment.resolvedObjective.variableNames
      return [row("x", names[0], \.x, experiment)]
        + (names.count > 1 ? [row("y", names[1], \.y, experiment)] : [])
    }
  ).exported { experiment -> [Double] in
    let start = experiment.resolvedStart
    return experiment.dimension == 1 ? [start.x] : [start.x, start.y]
  }

  /// The row of one coordinate.
  private static func row(
    _ axis: String, _ name: String, _ path: any WritableKeyPath<Point, Double> & Sendable,
    _ experiment: Experiment
  ) -> SheetRow {
    SheetRow(
      key: "start \(axis)", label: "start \(name)", summary: "where every run begins",
      allowed: "a number where the function is finite", depth: 0,
      text: DecimalText.text(of: experiment.resolvedStart[keyPath: path]),
      defaultText: DecimalText.text(of: experiment.resolvedObjective.start[keyPath: path]),
      catalogField: nil, idleness: nil, isTyped: true,
      walk: { (experiment, notches) throws(ArgumentProblem) in
        let count = notches.count * (notches.isCoarse ? 10 : 1)
        experiment.start = try experiment.start(
          movedBy: axis == "x" ? count : 0, axis == "y" ? count : 0)
      },
      enter: { (experiment, text) throws(ArgumentProblem) in
        let domain = SettingDomain.number(.all, .linear)
        guard let number = domain.value(from: text)?.number else {
          throw ArgumentProblem(
            "start \(axis)=\(text)", "start \(axis) cannot be '\(text)'", allowed: "\(domain)")
        }
        var start = experiment.resolvedStart
        start[keyPath: path] = number
        try experiment.checkStart(start, argument: "start \(axis)=\(text)")
        experiment.start = start
      },
      restore: { experiment in
        let standard = experiment.resolvedObjective.start
        var start = experiment.resolvedStart
        start[keyPath: path] = standard[keyPath: path]
        experiment.start = start == standard ? nil : start
      })
  }
}
