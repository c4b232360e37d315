import Optimization

/// The settings of the experiment, those of all runs together.
extension SheetRow {
  static func rows(of experiment: Experiment) -> [SheetRow] {
    let objective = experiment.objectiveItem
    return [
      SheetRow(
        .objective, run: 0, key: "objective", default: nil, depth: 0, objective.summary, experiment)
    ]
      + rows(of: objective, in: .objective, run: 0, prefix: "", depth: 1, experiment)
      + [start("x", \.x, experiment)]
      + (experiment.dimension > 1 ? [start("y", \.y, experiment)] : [])
      + [
        window(experiment), steps(experiment), noise(experiment), seed(experiment),
        tolerance(experiment),
      ]
  }

  private static func start(
    _ axis: String, _ path: any WritableKeyPath<Point, Double> & Sendable, _ experiment: Experiment
  ) -> SheetRow {
    SheetRow(
      key: "start \(axis)", label: "start \(axis)", summary: "where every run begins",
      allowed: "a number where the function is finite", depth: 0,
      text: SettingValue.text(of: experiment.resolvedStart[keyPath: path]),
      defaultText: SettingValue.text(of: experiment.resolvedObjective.start[keyPath: path]),
      catalogField: nil, idleness: nil, isTyped: true,
      walk: { (experiment, notches) throws(ArgumentProblem) in
        let count = notches.count * (notches.isCoarse ? 10 : 1)
        experiment.start = try experiment.start(
          movedBy: axis == "x" ? count : 0, axis == "y" ? count : 0)
      },
      enter: { (experiment, text) throws(ArgumentProblem) in
        let number = try SettingDomain.number(.all, .linear).number(text, named: "start \(axis)")
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

  private static func window(_ experiment: Experiment) -> SheetRow {
    SheetRow(
      key: "window", label: "window", summary: "the drawn part: left, right, bottom, top",
      allowed: "numbers separated by commas, each pair in rising order", depth: 0,
      text: Experiment.text(of: experiment.resolvedWindow),
      defaultText: Experiment.text(of: experiment.resolvedObjective.region), catalogField: nil,
      idleness: nil,
      isTyped: true,
      walk: { (experiment, notches) throws(ArgumentProblem) in
        experiment.window = try experiment.window(
          zoomedBy: notches.count * (notches.isCoarse ? 4 : 1))
      },
      enter: { (experiment, text) throws(ArgumentProblem) in
        experiment.window = try Experiment.window(text, of: experiment.resolvedObjective)
      },
      restore: { $0.window = nil })
  }

  private static func steps(_ experiment: Experiment) -> SheetRow {
    let domain = SettingDomain.integer(Experiment.allowedSteps)
    return SheetRow(
      key: "steps", label: "steps", summary: "the number of steps of every run",
      allowed: domain.description, depth: 0, text: String(experiment.steps),
      defaultText: String(Experiment.defaultSteps), catalogField: nil, idleness: nil, isTyped: true,
      walk: { (experiment, notches) throws(ArgumentProblem) in
        let rungs = Rungs(domain, around: Double(experiment.steps), isCoarse: notches.isCoarse)
        let steps = rungs?.walk(from: Double(experiment.steps), by: notches.count)
        experiment.steps = steps.flatMap(Int.init(exactly:)) ?? experiment.steps
      },
      enter: { (experiment, text) throws(ArgumentProblem) in
        experiment.steps = try Experiment.steps(text)
      },
      restore: { $0.steps = Experiment.defaultSteps })
  }

  private static func noise(_ experiment: Experiment) -> SheetRow {
    let domain = SettingDomain.number(.nonnegative, .logarithmic)
    return SheetRow(
      key: "noise", label: "noise σ", summary: "the noise on every component of every gradient",
      allowed: domain.description, depth: 0, text: SettingValue.text(of: experiment.noise),
      defaultText: "0", catalogField: nil, idleness: nil, isTyped: true,
      walk: { (experiment, notches) throws(ArgumentProblem) in
        // Around 100 the rungs begin at 0.01, the least noise that can be seen.
        let rungs = Rungs(domain, around: 100, isCoarse: notches.isCoarse)
        experiment.noise =
          rungs?.walk(from: experiment.noise, by: notches.count) ?? experiment.noise
      },
      enter: { (experiment, text) throws(ArgumentProblem) in
        experiment.noise = try Experiment.noise(text)
      },
      restore: { $0.noise = 0 })
  }

  private static func tolerance(_ experiment: Experiment) -> SheetRow {
    let domain = SettingDomain.number(.positive, .logarithmic)
    return SheetRow(
      key: "tolerance", label: "tolerance", summary: "how far above f* a run has arrived",
      allowed: domain.description, depth: 0, text: SettingValue.text(of: experiment.tolerance),
      defaultText: SettingValue.text(of: Experiment.defaultTolerance), catalogField: nil,
      idleness: nil,
      isTyped: true,
      walk: { (experiment, notches) throws(ArgumentProblem) in
        let rungs = Rungs(domain, around: Experiment.defaultTolerance, isCoarse: notches.isCoarse)
        experiment.tolerance =
          rungs?.walk(from: experiment.tolerance, by: notches.count) ?? experiment.tolerance
      },
      enter: { (experiment, text) throws(ArgumentProblem) in
        experiment.tolerance = try Experiment.tolerance(text)
      },
      restore: { $0.tolerance = Experiment.defaultTolerance })
  }

  private static func seed(_ experiment: Experiment) -> SheetRow {
    SheetRow(
      key: "seed", label: "seed", summary: "the seed of the noise, the same for all runs",
      allowed: "a whole number from 0, below 2^64", depth: 0, text: String(experiment.seed),
      defaultText: "0", catalogField: nil, idleness: nil, isTyped: true,
      walk: { (experiment, notches) throws(ArgumentProblem) in
        let count = notches.count * (notches.isCoarse ? 10 : 1)
        experiment.seed = experiment.seed &+ UInt64(bitPattern: Int64(count))
      },
      enter: { (experiment, text) throws(ArgumentProblem) in
        experiment.seed = try Experiment.seed(text)
      },
      restore: { $0.seed = 0 })
  }
}

extension SettingDomain {
  /// Reads a number of the domain.
  fileprivate func number(_ text: String, named key: String) throws(ArgumentProblem) -> Double {
    guard let number = value(from: text)?.number else {
      throw ArgumentProblem(
        "\(key)=\(text)", "\(key) cannot be '\(text)'", allowed: "\(self)")
    }
    return number
  }
}
