import Numbers
package import Optimization

/// What becomes of a run at every value of one setting or of two.
package struct OutcomeMap: Hashable, Sendable {
  /// The setting along the horizontal side.
  package let columns: MapAxis
  /// The setting along the vertical side; nil for one setting alone.
  package let rows: MapAxis?
  package let grid: MapGrid
  /// What became of the run in each cell of the grid; nil where that is not known yet, or the rule does not
  /// take the values together.
  package private(set) var outcomes: [RunOutcome?]

  /// A map of which nothing is known.
  init(columns: MapAxis, rows: MapAxis?) {
    self.columns = columns
    self.rows = rows
    grid = MapGrid(columns: columns.values.count, rows: rows?.values.count ?? 1)
    outcomes = Array(repeating: nil, count: grid.count)
  }

  /// Enters what became of the run in a cell.
  mutating func enter(_ outcome: RunOutcome?, at cell: Int) { outcomes[cell] = outcome }

  /// The fewest and the most steps to arrival; nil where nothing arrives.
  package var arrivals: ClosedRange<Int>? {
    let steps = outcomes.compactMap { $0?.kind == .arrived ? $0?.step : nil }
    return steps.min().map { $0...(steps.max() ?? $0) }
  }

  /// How soon an arrival is among all, by the logarithm of its step: from 0 for the latest to 1.
  package static func soonness(of step: Int, in arrivals: ClosedRange<Int>) -> Double {
    func height(_ step: Int) -> Double { Double.log10(Double(step + 1)) }
    let (low, high) = (height(arrivals.lowerBound), height(arrivals.upperBound))
    return low < high ? (high - height(step)) / (high - low) : 1
  }

  /// The cell that arrives soonest, the first of several; nil where none does.
  package var best: Int? {
    outcomes.indices.filter { outcomes[$0]?.kind == .arrived }
      .min { (outcomes[$0]?.step ?? 0) < (outcomes[$1]?.step ?? 0) }
  }

  /// Whether a place lies on the map, a unit a value, from half a unit before the first one on.
  package func contains(_ place: SIMD2<Double>) -> Bool {
    place.x >= -0.5 && place.x <= Double(grid.columns) - 0.5 && place.y >= -0.5
      && place.y <= Double(grid.rows) - 0.5
  }

  /// The places of the largest rates that theory allows, over all values of the other setting; none where the
  /// map is not over the rate and another setting.
  ///
  /// - Parameter limit: the largest rate with an axis's setting at a value; nil for none.
  /// - Returns: places in the plane of the map's axes, a unit a value.
  package func rateLimits(_ limit: (MapAxis, Double) -> Double?) -> [SIMD2<Double>] {
    guard let rows else { return [] }
    if columns.key == MapAxis.rateKey {
      return rows.values.enumerated().compactMap { index, value in
        limit(rows, value).flatMap(columns.place).map { SIMD2($0, Double(index)) }
      }
    }
    guard rows.key == MapAxis.rateKey else { return [] }
    return columns.values.enumerated().compactMap { index, value in
      limit(columns, value).flatMap(rows.place).map { SIMD2(Double(index), $0) }
    }
  }

  /// The value of each setting in a cell.
  package func values(at cell: Int) -> (column: Double, row: Double?) {
    (columns.values[grid.column(of: cell)], rows?.values[grid.row(of: cell)])
  }
}
