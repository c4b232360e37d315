/// The cells of a map, row by row from the lowest, and the order in which they are computed.
package struct MapGrid: Hashable, Sendable {
  package let columns: Int
  package let rows: Int

  /// Makes a grid of at least one cell.
  package init(columns: Int, rows: Int) {
    self.columns = max(1, columns)
    self.rows = max(1, rows)
  }

  package var count: Int { columns * rows }

  package func column(of cell: Int) -> Int { cell % columns }
  package func row(of cell: Int) -> Int { cell / columns }

  /// The distance of the cells that are computed first, along both sides.
  private static let coarsest = 8

  /// All cells, the coarse ones first: every eighth of every eighth row, then every fourth, and so on.
  var coarseToFine: [Int] {
    var order: [Int] = []
    order.reserveCapacity(count)
    var distance = Self.coarsest
    while distance > 0 {
      for row in stride(from: 0, to: rows, by: distance) {
        for column in stride(from: 0, to: columns, by: distance) {
          let isKnown =
            distance < Self.coarsest && row % (2 * distance) == 0 && column % (2 * distance) == 0
          if !isKnown { order.append(row * columns + column) }
        }
      }
      distance /= 2
    }
    return order
  }

  /// What is known of a cell: its own, else that of the nearest coarser one before it.
  package func nearestKnown<Value>(_ values: [Value?], at cell: Int) -> Value? {
    var distance = 1
    while distance <= Self.coarsest {
      let row = row(of: cell) / distance * distance
      let column = column(of: cell) / distance * distance
      if let value = values[row * columns + column] { return value }
      distance *= 2
    }
    return nil
  }
}
