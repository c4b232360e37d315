/// How often a run has gone through as many rows as there are, after so many steps: a straight line for a run that
/// was not forked, else a line for each part of it.
package struct EpochCount: Hashable, Sendable {
  /// A part of a run whose steps all go through equally many rows.
  private struct Part: Hashable, Sendable {
    let firstStep: Double
    let firstEpoch: Double
    /// The steps that go once through all rows.
    let length: Double
  }

  private var parts: [Part] = []

  /// Takes the parts of a run in their order, each with the steps of an epoch and the step where it ends.
  init(_ lengths: [(steps: Double, end: Int)]) {
    var (step, epoch) = (0.0, 0.0)
    for part in lengths where Double(part.end) > step || parts.isEmpty {
      parts.append(Part(firstStep: step, firstEpoch: epoch, length: part.steps))
      epoch += (Double(part.end) - step) / part.steps
      step = Double(part.end)
    }
  }

  /// The steps of every epoch; nil where they are not always as many.
  package var stepsPerEpoch: Double? {
    let lengths = Set(parts.map(\.length))
    return lengths.count == 1 ? lengths.first : nil
  }

  /// The epochs after a number of steps.
  package func epochs(after step: Double) -> Double {
    guard let part = parts.last(where: { $0.firstStep <= step }) else { return 0 }
    return part.firstEpoch + (step - part.firstStep) / part.length
  }

  /// The steps after a number of epochs.
  package func steps(after epoch: Double) -> Double {
    guard let part = parts.last(where: { $0.firstEpoch <= epoch }) else { return 0 }
    return part.firstStep + (epoch - part.firstEpoch) * part.length
  }
}
