import Optimization

/// The batches of each run, and how many of its steps go once through the data.
extension Experiment {
  /// The rows of each step's batch, as `--batches` reads them; none where no gradient is of a batch.
  ///
  /// Of more rows in all than are asked for the last steps are left out. Where only some parts of a forked
  /// run take batches, those of the others are of all rows.
  package func batches(of run: RunSpecification, atMost rows: Int = .max) -> [[Int]] {
    guard let count = sampledRows else { return [] }
    let parts = run.lineage.map {
      (source: gradients(of: $0.run), end: min($0.end ?? steps, steps))
    }
    guard parts.contains(where: { $0.source.takesBatches }) else { return [] }
    var batches: [[Int]] = []
    var room = rows
    for part in parts where part.end > batches.count {
      let size = part.source.largestBatch(of: count)
      let end = min(part.end, batches.count + room / size)
      let drawn =
        if case .batch(let batching) = part.source {
          batching.batches(steps: end, of: count, seed: seed)
        } else {
          Array(repeating: Array(0..<count), count: end)
        }
      room -= (end - batches.count) * size
      batches += drawn[batches.count...]
      guard end == part.end else { break }
    }
    return batches
  }

  /// The rows of each step's batch that all runs share; none where they do not share them.
  package var sharedBatches: [[Int]] {
    gradientSources.count == 1 ? runs.first.map { batches(of: $0) } ?? [] : []
  }

  /// Whether steps also count as epochs: where some run takes batches.
  package var hasEpochs: Bool {
    sampledRows != nil
      && runs.contains { $0.lineage.contains { gradients(of: $0.run).takesBatches } }
  }

  /// How many steps of every run go once through as many rows as there are; nil where the runs differ in it
  /// or change it on their way, and where none takes batches.
  package var stepsPerEpoch: Double? {
    let lengths = Set(runs.map { epochCount(of: $0)?.stepsPerEpoch })
    return lengths.count == 1 ? lengths.first ?? nil : nil
  }

  /// The epochs of a run over its steps, one a step where gradients are of all rows; nil where no run takes
  /// batches.
  package func epochCount(of run: RunSpecification) -> EpochCount? {
    guard hasEpochs, let count = sampledRows else { return nil }
    return EpochCount(
      run.lineage.map {
        (stepsPerEpoch(in: gradients(of: $0.run), of: count), min($0.end ?? steps, steps))
      })
  }

  private func stepsPerEpoch(in source: GradientSource, of count: Int) -> Double {
    guard case .batch(let batching) = source else { return 1 }
    if let given = batching.given, !given.isEmpty {
      return Double(count) * Double(given.count) / Double(given.map(\.count).reduce(0, +))
    }
    let size = min(batching.size, count)
    // The last batch of a shuffled epoch may be smaller.
    return batching.order == .shuffled
      ? Double((count + size - 1) / size) : Double(count) / Double(size)
  }
}

extension GradientSource {
  /// Whether gradients are of batches of rows.
  fileprivate var takesBatches: Bool { if case .batch = self { true } else { false } }

  /// The rows of the largest batch, all of them where gradients are of no batch.
  fileprivate func largestBatch(of count: Int) -> Int {
    guard case .batch(let batching) = self else { return count }
    return max(1, batching.given?.map(\.count).max() ?? min(batching.size, count))
  }
}
