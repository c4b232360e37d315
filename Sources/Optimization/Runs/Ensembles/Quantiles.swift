/// Where the values of many runs lie at each recorded step: the middle one, and those that 5 % are below and
/// above.
package struct Quantiles: Hashable, Sendable {
  /// The values that 5 % lie below; +∞ where that many are beyond the finite numbers.
  package private(set) var low: [Double] = []
  /// The values that half lie below.
  package private(set) var median: [Double] = []
  /// The values that 95 % lie below.
  package private(set) var high: [Double] = []

  /// The shares of `low`, `median` and `high`.
  package static let levels = (low: 0.05, median: 0.5, high: 0.95)

  package init() {}

  /// Takes the values of the next step.
  ///
  /// - Parameters:
  ///   - values: those of the runs that have one.
  ///   - count: the number of runs; those without a value count as larger than every other.
  mutating func append(_ values: [Double], of count: Int) {
    let sorted = values.sorted()
    low.append(Self.quantile(Self.levels.low, of: sorted, count))
    median.append(Self.quantile(Self.levels.median, of: sorted, count))
    high.append(Self.quantile(Self.levels.high, of: sorted, count))
  }

  /// The quantiles of the values less a number.
  package func lowered(by floor: Double) -> Quantiles {
    mapping { $0.map { $0 - floor } }
  }

  /// The quantiles with each of the three lists made into another one.
  package func mapping(_ transform: ([Double]) -> [Double]) -> Quantiles {
    var mapped = self
    mapped.low = transform(low)
    mapped.median = transform(median)
    mapped.high = transform(high)
    return mapped
  }

  /// The quantiles at every so many steps instead of the recorded ones, each as at the recorded step before.
  package func spread(over recorded: RecordedSteps, upTo last: Int, stride: Int) -> Quantiles {
    let places = Swift.stride(from: 0, through: last, by: stride).map(recorded.index)
    var spread = self
    spread.low = places.map { low[$0] }
    spread.median = places.map { median[$0] }
    spread.high = places.map { high[$0] }
    return spread
  }

  /// The quantile between the two nearest values in proportion, as NumPy's `linear`.
  ///
  /// Source: R. J. Hyndman, Y. Fan, Sample quantiles in statistical packages, 1996, definition 7.
  static func quantile(_ share: Double, of sorted: [Double], _ count: Int) -> Double {
    let place = share * Double(count - 1)
    let below = Int(place)
    let part = place - Double(below)
    guard below < sorted.count else { return .infinity }
    guard part > 0 else { return sorted[below] }
    guard below + 1 < sorted.count else { return .infinity }
    return sorted[below] + part * (sorted[below + 1] - sorted[below])
  }
}
