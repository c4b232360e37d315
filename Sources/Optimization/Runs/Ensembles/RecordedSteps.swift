/// Which steps of many long runs are looked at: every one of a few, else every 2nd, 5th, 10th …, and the
/// last.
package struct RecordedSteps: Hashable, Sendable {
  /// The steps looked at, from 0 for the start.
  package let steps: [Int]

  /// The most of them, beside the last.
  package static let mostSteps = 256

  /// Chooses among the steps from the start to the last one.
  package init(upTo last: Int) {
    let powers = sequence(first: 1) { (power: Int) in power * 10 }
    let strides = powers.lazy.flatMap { (power: Int) in [power, 2 * power, 5 * power] }
    let stride = strides.first { last <= $0 * Self.mostSteps } ?? 1
    steps = Array(Swift.stride(from: 0, to: last, by: stride)) + [last]
  }

  /// The place of a step among them: the one at or before it.
  package func index(at step: Int) -> Int {
    (steps.firstIndex { $0 > step } ?? steps.count) - 1
  }
}
