import Optimization

extension ExperimentSetting {
  /// The user's rows of data, for a function that is a loss over rows; none where they are made.
  static let data: ExperimentSetting = {
    var setting = ExperimentSetting(
      key: "data", name: "the rows of data",
      help: "A table of comma-separated values to fit, with its columns by name or number",
      valueName: "FILE[:X,Y]", standard: "rows made from a seed",
      text: { $0.objective.rows?.source ?? "" }, isWritten: { $0.objective.rows != nil },
      read: { (_, text) throws(ArgumentProblem) in
        throw ArgumentProblem(
          "--data \(text)", "no file can be read here", allowed: "--data on the command line")
      },
      restore: { $0.objective.rows = nil },
      rows: { experiment in
        experiment.objective.rows.map { [row(of: $0)] } ?? []
      })
    setting.file = File(
      paths: { value in
        // A name may have a colon of its own.
        value.lastIndex(of: ":").map { [value, String(value[..<$0])] } ?? [value]
      },
      take: { (experiment, value, file) throws(ArgumentProblem) in
        let argument = "--data \(value)"
        guard let sampled = experiment.resolvedObjective as? any SampledObjective else {
          throw ArgumentProblem(
            argument, "\(experiment.objectiveText) is not a loss over rows of data",
            allowed: "together with --objective "
              + Catalog.objectives.filter { $0.product() is any SampledObjective }
              .map(\.shortName).joined(separator: ", "))
        }
        let keys = type(of: sampled).keysOfMadeRows
        if let key = experiment.objective.settings.keys.sorted().first(where: keys.contains) {
          throw ArgumentProblem(
            argument, "'\(key)' says how rows are made, but these are given",
            allowed: "the file, or settings of rows that are made")
        }
        let columns =
          value == file.path ? nil : String(value.dropFirst(file.path.count + 1))
        let samples = try DataTable(file, argument: argument)
          .samples(columns: columns, for: sampled)
        experiment.objective.rows = GivenRows(source: value, samples: samples)
      })
    return setting.exported(isOptional: true) { $0.objective.rows?.source }
  }()

  private static func row(of rows: GivenRows) -> SheetRow {
    SheetRow(
      key: "data", label: "data", summary: "\(rows.samples.count) rows of a file", allowed: "",
      depth: 0, text: rows.source, defaultText: nil, catalogField: nil, idleness: nil,
      isTyped: false,
      walk: { (_, _) throws(ArgumentProblem) in
        throw ArgumentProblem("data", "a file has no notches", allowed: "--data FILE")
      },
      enter: { (_, _) throws(ArgumentProblem) in
        throw ArgumentProblem(
          "data", "a file is read when the program starts", allowed: "--data FILE")
      },
      restore: { $0.objective.rows = nil })
  }
}

extension Experiment {
  /// Whether rows of data suit a function: a loss over rows of as many features, with classes or without.
  func accepts(_ rows: GivenRows, of objective: any Objective) -> Bool {
    guard let sampled = objective as? any SampledObjective else { return false }
    let type = type(of: sampled)
    let haveSecond = rows.samples.contains { $0.features.y != 0 }
    let areClasses = rows.samples.allSatisfy { $0.target == 0 || $0.target == 1 }
    return type.featureCount == (haveSecond ? 2 : 1) && type.hasClasses == areClasses
  }
}
