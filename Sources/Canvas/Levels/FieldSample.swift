/// The finite values of a coarse sample of a field, from the smallest to the largest.
package struct FieldSample: Hashable, Sendable {
  /// The finite values in ascending order; empty when there was none.
  package let sorted: [Double]

  /// Sorts a sample; what is not finite is left out.
  package init(_ values: some Sequence<Double>) {
    sorted = values.filter(\.isFinite).sorted()
  }

  /// The smallest value; 0 for an empty sample.
  package var minimum: Double { sorted.first ?? 0 }

  /// The largest value; 0 for an empty sample.
  package var maximum: Double { sorted.last ?? 0 }

  /// Whether no two values differ, so that there is nothing to tell apart.
  package var isConstant: Bool { minimum == maximum }

  /// The value below which the given share of the sample lies; the share is in 0...1.
  package func quantile(_ share: Double) -> Double {
    guard !sorted.isEmpty else { return 0 }
    return sorted[Int(min(max(0, share), 1) * Double(sorted.count - 1))]
  }

  /// The share of the sample at or below a value, from 0 at the minimum to 1 at the maximum, linear
  /// between neighbours.
  package func rank(of value: Double) -> Double {
    guard value < maximum else { return 1 }
    guard value > minimum, sorted.count > 1 else { return 0 }
    let upper = sorted.countOfPrefix { $0 <= value }
    let left = sorted[upper - 1]
    let part = (value / 2 - left / 2) / (sorted[upper] / 2 - left / 2)
    return (Double(upper - 1) + part) / Double(sorted.count - 1)
  }
}

extension RandomAccessCollection where Index == Int {
  /// How many elements at the front satisfy a condition that none satisfies after the first failure.
  ///
  /// Complexity: O(log n).
  func countOfPrefix(where holds: (Element) -> Bool) -> Int {
    var low = startIndex
    var high = endIndex
    while low < high {
      let middle = low + (high - low) / 2
      if holds(self[middle]) { low = middle + 1 } else { high = middle }
    }
    return low - startIndex
  }
}
