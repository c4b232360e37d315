import Numbers

/// How a chart maps values to heights.
package enum ChartScale: String, Hashable, Sendable, CaseIterable {
  case linear
  /// By the decimal logarithm; values that have none end the line.
  case logarithmic = "log"

  /// The height of a finite value; −∞ for one without a logarithm.
  package func height(of value: Double) -> Double {
    switch self {
    case .linear: value
    case .logarithmic: value > 0 ? .log10(value) : -.infinity
    }
  }

  /// A range of heights that shows the finite ones of the given values well.
  ///
  /// Linear: 0 is included when it is near. Logarithmic: sixteen decades at most, from the top down,
  /// which is how finely a double tells values from the largest; and at most four above the first
  /// value of a run, so that a divergence does not flatten the rest.
  ///
  /// - Parameters:
  ///   - values: the values of each series; what is not finite does not count.
  ///   - leavesOutliersOut: whether a linear range ends four extents of the middle four fifths of
  ///     the values beyond them, so that a divergence does not flatten everything else.
  /// - Returns: a range of some extent, whatever the values are.
  package func range(
    of values: some Sequence<[Double]>, leavesOutliersOut: Bool = false
  ) -> ClosedRange<Double> {
    switch self {
    case .linear:
      let sample = FieldSample(values.joined())
      return linearRange(leavesOutliersOut ? sample.withoutOutliers : sample)
    case .logarithmic: return logarithmicRange(values)
    }
  }

  private func linearRange(_ sample: FieldSample) -> ClosedRange<Double> {
    guard !sample.sorted.isEmpty else { return 0...1 }
    // Within these ends extents and margins stay finite.
    var lower = min(max(sample.minimum, -1e300), 1e300)
    var upper = min(max(sample.maximum, -1e300), 1e300)
    if lower > 0, lower < 0.6 * upper || lower == upper { lower = 0 }
    if upper < 0, upper > 0.6 * lower || lower == upper { upper = 0 }
    guard upper > lower else { return -1...1 }
    let margin = (upper - lower) * 0.06
    return (lower == 0 ? 0 : lower - margin)...(upper == 0 ? 0 : upper + margin)
  }

  /// The part of a decade above and below all values of a logarithmic axis.
  package static let logarithmicMargin = 0.1

  private func logarithmicRange(_ values: some Sequence<[Double]>) -> ClosedRange<Double> {
    let positive = FieldSample(values.joined().lazy.filter { $0 > 0 })
    guard !positive.sorted.isEmpty else { return -1...0 }
    let first = values.compactMap { $0.first { $0 > 0 && $0.isFinite } }.max()
    var upper = Double.log10(positive.maximum)
    if let first { upper = min(upper, .log10(first) + 4) }
    let lower = max(min(.log10(positive.minimum), upper), upper - 16)
    return lower - Self.logarithmicMargin...upper + Self.logarithmicMargin
  }
}

extension FieldSample {
  /// The values within four extents of the middle four fifths of all; all where those are equal.
  fileprivate var withoutOutliers: FieldSample {
    let low = quantile(0.1)
    let high = quantile(0.9)
    let reach = 4 * (high - low)
    guard reach > 0, reach.isFinite else { return self }
    return FieldSample(sorted.filter { $0 >= low - reach && $0 <= high + reach })
  }
}
