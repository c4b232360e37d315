import Optimization

extension ExperimentSetting {
  /// How the rows of a batch are chosen.
  static let order: ExperimentSetting = {
    let words = Batching.Order.allCases.map(\.rawValue)
    let read = { @Sendable (experiment: inout Experiment, text: String) throws(ArgumentProblem) in
      guard let order = Batching.Order(rawValue: text) else {
        throw ArgumentProblem("--order \(text)", unknown: "order", text, among: words.map { [$0] })
      }
      experiment.order = order
    }
    var setting = ExperimentSetting(
      key: "order", name: "the order of the rows",
      help: "How batches are drawn: every epoch goes through all rows, or each row anew",
      valueName: "WORD", standard: words[0], text: { $0.order.rawValue },
      isWritten: { $0.order != .shuffled }, read: read, restore: { $0.order = .shuffled },
      rows: { experiment in
        [
          SheetRow(
            key: "order", label: "order", summary: "how the rows of a batch are drawn",
            allowed: words.joined(separator: ", "), depth: 0, text: experiment.order.rawValue,
            defaultText: words[0], catalogField: nil,
            idleness: experiment.batch > 0 && experiment.givenBatches == nil
              ? nil : "no effect without a batch", isTyped: true,
            walk: { (experiment, _) throws(ArgumentProblem) in
              experiment.order = experiment.order == .shuffled ? .replacement : .shuffled
            },
            enter: read, restore: { $0.order = .shuffled })
        ]
      })
    setting.words = words
    return setting.exported(isOptional: true) { $0.order.rawValue }
  }()

  /// Batches from a file, in place of drawn ones.
  static let batches: ExperimentSetting = {
    var setting = ExperimentSetting(
      key: "batches", name: "the batches",
      help: "A JSON list of lists of row numbers from 0, one batch per step, used in turn",
      valueName: "FILE", standard: "batches drawn from the seed",
      text: { $0.givenBatches?.source ?? "" }, isWritten: { $0.givenBatches != nil },
      read: { (_, text) throws(ArgumentProblem) in
        throw ArgumentProblem(
          "--batches \(text)", "no file can be read here",
          allowed: "--batches on the command line")
      },
      restore: { if $0.givenBatches != nil { $0.gradients = .exact } }, rows: { _ in [] })
    setting.file = File(
      paths: { [$0] },
      take: { (experiment, value, file) throws(ArgumentProblem) in
        let argument = "--batches \(value)"
        guard let sampled = experiment.resolvedObjective as? any SampledObjective else {
          throw ArgumentProblem(
            argument, "\(experiment.objectiveText) is not a loss over rows of data",
            allowed: "a function of data, such as --objective line_squared")
        }
        guard experiment.gradients.isExact else {
          throw ArgumentProblem(
            argument, "gradients have another source already",
            allowed: "one of --noise, --batch and --batches")
        }
        var batching = Batching(
          size: 1,
          given: try BatchListJSON.batches(file, argument: argument, of: sampled.samples.count))
        batching.source = value
        experiment.gradients = .batch(batching)
      })
    return setting
  }()
}
