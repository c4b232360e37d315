import Numbers

/// A vertical axis whose round values lie in the middle of rows, so that a label stands at its height.
struct RowScale: Hashable {
  /// The heights at the bottom and the top edge.
  let range: ClosedRange<Double>
  /// The distance of two labelled heights: `factor` (1, 2, 5 or, of decades, 3, 4, 6 and 8) times ten to
  /// `exponent`.
  private let factor: Double
  private let exponent: Int
  private let scale: ChartScale

  /// The rows from one label to the next that are tried.
  private static let spacings = 1...6
  /// The distances of labels in decades.
  private static let decades: [Double] = [1, 2, 3, 4, 5, 6, 8, 10, 20, 50, 100]

  /// Widens a range as little as round values allow, so that at least two of them are labelled.
  ///
  /// Nil where there are fewer rows than two labels need, and on a logarithmic axis of less than two
  /// decades, whose round values are not evenly spaced.
  init?(fitting wanted: ClosedRange<Double>, rows: Int, _ scale: ChartScale) {
    let extent = wanted.upperBound - wanted.lowerBound
    guard rows >= 3, extent.isFinite, extent > 0 else { return nil }
    guard scale == .linear || extent >= 2 else { return nil }
    guard let best = Self.best(wanted, rows, scale) else { return nil }
    self = best
  }

  private init(range: ClosedRange<Double>, factor: Double, exponent: Int, scale: ChartScale) {
    self.range = range
    self.factor = factor
    self.exponent = exponent
    self.scale = scale
  }

  /// The scale that holds the range with the lowest rows, if these have enough labels.
  private static func best(
    _ wanted: ClosedRange<Double>, _ rows: Int, _ scale: ChartScale
  ) -> RowScale? {
    let least = (wanted.upperBound - wanted.lowerBound) / Double(rows)
    var best: (cost: Double, scale: RowScale)?
    for (factor, exponent) in steps(scale, around: least) {
      let unit = factor * .tenTo(exponent)
      for spacing in spacings {
        let height = unit / Double(spacing)
        guard height >= least, let range = range(wanted, rowHeight: height, rows: rows) else {
          continue
        }
        let labels = Ticks.multiples(of: unit, in: range).count
        let cost = height * costliness(of: labels, rows, scale, spacing: spacing)
        guard cost < best?.cost ?? .infinity else { continue }
        best = (cost, RowScale(range: range, factor: factor, exponent: exponent, scale: scale))
      }
    }
    return best?.scale
  }

  /// How many times as high rows may be for enough labels, which are three from five rows on, of
  /// decades from four, else two.
  ///
  /// A label in every row is too many, but for powers of ten in few rows.
  private static func costliness(
    of labels: Int, _ rows: Int, _ scale: ChartScale, spacing: Int
  ) -> Double {
    let isCrowded = spacing == 1 && (rows > 5 || scale == .linear)
    let fewest = rows >= (scale == .logarithmic ? 4 : 5) ? 3 : 2
    let missing = max(0, fewest - labels)
    return (isCrowded ? 1.5 : 1) * [1, 1.6, 4, 8][missing]
  }

  /// The labels, as many as there are rows for.
  func ticks(_ text: NumberText) -> [Tick] {
    let unit = factor * .tenTo(exponent)
    guard scale == .linear else {
      return Ticks.multiples(of: unit, in: range).map { Tick($0, text.powerOfTen(Int($0))) }
    }
    return Ticks.linear(range, every: factor, exponent, text)
  }

  /// The steps to try: those between a row's height and seven times it.
  private static func steps(_ scale: ChartScale, around least: Double) -> [(Double, Int)] {
    guard scale == .linear else { return decades.map { ($0, 0) } }
    let power = Int(Double.log10(least).rounded(.down))
    return RoundNumber.rising(through: power...power + 2).map { ($0.factor, $0.exponent) }
  }

  /// Rows of a height, with multiples of it in their middle, that hold a range; nil where they do not.
  private static func range(
    _ wanted: ClosedRange<Double>, rowHeight: Double, rows: Int
  ) -> ClosedRange<Double>? {
    let lower = ((wanted.lowerBound / rowHeight - 0.5).rounded(.down) + 0.5) * rowHeight
    // The lowest value wanted may as well lie in the middle of the first row.
    let start =
      lower + rowHeight <= wanted.lowerBound + 1e-9 * rowHeight ? lower + rowHeight : lower
    let upper = start + Double(rows) * rowHeight
    guard upper >= wanted.upperBound, start.isFinite, upper.isFinite, start < upper else {
      return nil
    }
    return start...upper
  }
}
