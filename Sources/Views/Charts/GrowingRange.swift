import Canvas

/// The heights of a logarithmic axis that shows what was walked so far, and grows with it.
///
/// It grows by whole decades, two and four at a time when it is long, so that it seldom moves.
struct GrowingRange {
  /// The largest and the smallest height up to each entry; those of values without one are left out.
  private let highest: [Double]
  private let lowest: [Double]

  /// The decades that an axis may show.
  private static let decades: [Double] = [1, 2, 3, 4, 6, 8, 10, 12, 14, 16]

  /// Follows the values of several runs.
  init(_ values: [[Double]]) {
    let count = values.map(\.count).max() ?? 0
    // A divergence that rises more than four decades above the beginning would flatten the rest.
    let first = values.compactMap { $0.first { $0 > 0 && $0.isFinite } }.max() ?? 1
    let ceiling = Self.height(of: first) + 4
    var (high, low) = (-Double.infinity, Double.infinity)
    var (highest, lowest): ([Double], [Double]) = ([], [])
    for entry in 0..<count {
      for run in values where entry < run.count && run[entry] > 0 && run[entry].isFinite {
        let height = min(Self.height(of: run[entry]), ceiling)
        (high, low) = (max(high, height), min(low, height))
      }
      highest.append(high)
      lowest.append(low)
    }
    (self.highest, self.lowest) = (highest, lowest)
  }

  /// The heights to show when entries up to one are walked.
  func range(upTo entry: Int) -> ClosedRange<Double> {
    guard !highest.isEmpty else { return -1...0 }
    let entry = min(max(0, entry), highest.count - 1)
    guard highest[entry].isFinite else { return -1...0 }
    let upper = highest[entry]
    let wanted = upper - lowest[entry]
    let decades = Self.decades.first { $0 >= wanted } ?? Self.decades[Self.decades.count - 1]
    let margin = ChartScale.logarithmicMargin
    return upper - decades - margin...upper + margin
  }

  private static func height(of value: Double) -> Double {
    ChartScale.logarithmic.height(of: value)
  }
}
