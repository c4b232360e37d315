/// The levels a field is shown in: a few bands of values, each with one colour.
///
/// Only the values at the edges are kept, so finding a level costs a short search and no logarithm,
/// and two fields with equal levels are drawn alike.
package struct Levels: Hashable, Sendable {
  /// The number of levels, at least 1.
  package let count: Int
  /// The smallest and the largest finite value of the sample.
  package let minimum: Double
  package let maximum: Double
  /// The values where one level ends and the next begins, ascending; `count - 1` of them, or none for
  /// a field without differences.
  package let edges: [Double]

  /// Divides the range of a sample evenly in a monotone function of the value.
  ///
  /// The function maps values to 0...1, rising from the minimum of the sample to its maximum.
  package init(count: Int, sample: FieldSample, position: (Double) -> Double) {
    self.count = max(1, count)
    minimum = sample.minimum
    maximum = sample.maximum
    guard !sample.isConstant, count > 1 else {
      edges = []
      return
    }
    var lowest = sample.minimum
    edges = (1..<count).map { index in
      let wanted = Double(index) / Double(count)
      lowest = Self.firstValue(from: lowest, through: sample.maximum) { position($0) >= wanted }
      return lowest
    }
  }

  /// The level of a value, 0 to `count - 1`.
  ///
  /// +∞ is in the highest level, and so is NaN, which a map leaves out.
  package func level(of value: Double) -> Int {
    guard value < .infinity else { return count - 1 }
    return edges.countOfPrefix { $0 <= value }
  }

  /// The true value at the lower end of a level; at `count` the upper end of the highest.
  package func lowerEdge(of level: Int) -> Double {
    guard level > 0 else { return minimum }
    guard level < count else { return maximum }
    return edges.isEmpty ? minimum : edges[level - 1]
  }

  /// The smallest value at which a rising condition holds, to the last bit.
  ///
  /// Bisects the doubles in their order rather than the interval, so that edges near 10⁻⁵ are found
  /// in a range that reaches 10³⁰⁰.
  private static func firstValue(
    from lowest: Double, through highest: Double, where holds: (Double) -> Bool
  ) -> Double {
    var low = lowest.order
    var high = highest.order
    while low < high {
      // The distance may need all 64 bits, a half of it never does.
      let middle = low + Int64(UInt64(bitPattern: high &- low) / 2)
      if holds(Double(order: middle)) { high = middle } else { low = middle + 1 }
    }
    return Double(order: low)
  }
}

extension Double {
  /// The place of a finite number among all of them: neighbours differ by 1, and 0 is at 0.
  fileprivate var order: Int64 {
    let bits = Int64(bitPattern: magnitude.bitPattern)
    return self < 0 ? -bits : bits
  }

  fileprivate init(order: Int64) {
    let magnitude = Double(bitPattern: order.magnitude)
    self = order < 0 ? -magnitude : magnitude
  }
}
