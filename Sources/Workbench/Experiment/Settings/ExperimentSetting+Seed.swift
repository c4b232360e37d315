import Optimization

extension ExperimentSetting {
  /// The seed of what is drawn at random, the same for all runs.
  static let seed: ExperimentSetting = {
    let allowed = "\(SettingDomain.integer(0...Int.max)), below 2^64"
    let read = { @Sendable (experiment: inout Experiment, text: String) throws(ArgumentProblem) in
      guard let seed = UInt64(text) else {
        throw ArgumentProblem(
          "--seed \(text)", "the seed cannot be '\(text)'", allowed: allowed)
      }
      experiment.seed = seed
    }
    return ExperimentSetting(
      key: "seed", name: "the seed",
      help: "The seed of noise and batches, the first one of an ensemble", valueName: "NUMBER",
      standard: "0", text: { String($0.seed) },
      isWritten: { $0.gradientSources != [.exact] || $0.seed > 0 }, read: read,
      restore: { $0.seed = 0 },
      rows: { experiment in
        [
          SheetRow(
            key: "seed", label: "seed",
            summary: "the seed of noise and batches, the same for all runs",
            allowed: allowed, depth: 0, text: String(experiment.seed), defaultText: "0",
            catalogField: nil, idleness: nil, isTyped: true,
            walk: { (experiment, notches) throws(ArgumentProblem) in
              let count = notches.count * (notches.isCoarse ? 10 : 1)
              experiment.seed = experiment.seed &+ UInt64(bitPattern: Int64(count))
            },
            enter: read, restore: { $0.seed = 0 })
        ]
      }
    ).exported { $0.seed }
  }()
}
