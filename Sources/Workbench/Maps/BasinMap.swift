package import Optimization

/// Which minimum a run reaches from every place of a window.
package struct BasinMap: Hashable, Sendable {
  package let window: Region
  package let grid: MapGrid
  /// The minima, in the order of their numbers from 1.
  package let minima: [Point]
  /// The end of the run that starts in the middle of each cell; nil where that is not known yet.
  package private(set) var ends: [BasinEnd?]

  /// A map of which nothing is known.
  init(_ window: Region, _ grid: MapGrid, minima: [Point]) {
    self.window = window
    self.grid = grid
    self.minima = minima
    ends = Array(repeating: nil, count: grid.count)
  }

  /// Enters the end of the run of a cell.
  mutating func enter(_ end: BasinEnd, at cell: Int) { ends[cell] = end }

  /// The start of the run of a cell: its middle; on the line of a curve y is 0.
  package func start(of cell: Int, isLine: Bool) -> Point {
    let x =
      window.x.lowerBound
      + window.width * (Double(grid.column(of: cell)) + 0.5) / Double(grid.columns)
    guard !isLine else { return Point(x, 0) }
    return Point(
      x,
      window.y.lowerBound + window.height * (Double(grid.row(of: cell)) + 0.5) / Double(grid.rows))
  }

  /// The share of the known starts, and of their seeds, from which a minimum is reached, from 0 to 1; that of
  /// none for nil.
  package func share(of minimum: Int?) -> Double {
    let known = ends.compactMap(\.self)
    return known.isEmpty
      ? 0 : known.reduce(0) { $0 + $1.share(of: minimum) } / Double(known.count)
  }

  /// Whether several seeds were run from each start.
  package var hasSeeds: Bool { ends.contains { $0?.shares != nil } }

  /// The share of the known starts from which the run is lost.
  package var lostShare: Double {
    let known = ends.compactMap(\.self)
    return known.isEmpty ? 0 : known.reduce(0) { $0 + $1.lostShare } / Double(known.count)
  }

  /// The steps in the middle of those that the runs to a minimum take; nil where none gets there.
  package func medianSteps(to minimum: Int) -> Int? {
    let steps = ends.compactMap(\.self).filter { $0.minimum == minimum }.map(\.step).sorted()
    return steps.isEmpty ? nil : steps[steps.count / 2]
  }
}
