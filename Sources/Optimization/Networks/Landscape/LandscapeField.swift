/// The loss over a part of a plane, as far as it was calculated, with everything between filled in.
public struct LandscapeField: Sendable {
  /// The places where it is calculated.
  public let grid: LandscapeGrid
  /// The loss at every place, row after row from below; what is not known yet is the mean of its neighbours.
  private let losses: [Double]

  /// Puts together what is known; nil as long as not all of the coarsest places are.
  ///
  /// - Parameters:
  ///   - grid: the places.
  ///   - known: the losses at the first of `grid.cells`; one that is no number counts as infinite.
  public init?(over grid: LandscapeGrid, known: [Double]) {
    let cells = grid.cells
    var losses = [Double?](repeating: nil, count: cells.count)
    for (cell, loss) in zip(cells, known) {
      losses[cell.row * grid.columns + cell.column] = loss.isNaN ? .infinity : loss
    }
    // Neighbours are coarser than what lies between them, so they are filled in before it.
    for cell in cells where losses[cell.row * grid.columns + cell.column] == nil {
      let stride = LandscapeGrid.stride(of: cell.row, cell.column)
      guard stride < LandscapeGrid.strides[0] else { return nil }
      let rows = Self.neighbours(of: cell.row, stride, below: grid.rows)
      let columns = Self.neighbours(of: cell.column, stride, below: grid.columns)
      let near = rows.flatMap { row in
        columns.compactMap { losses[row * grid.columns + $0] }
      }
      losses[cell.row * grid.columns + cell.column] = near.reduce(0, +) / Double(near.count)
    }
    self.grid = grid
    self.losses = losses.map { $0 ?? .infinity }
  }

  /// The coarser places on both sides of one along an axis, or itself where it is one of them.
  private static func neighbours(of place: Int, _ stride: Int, below count: Int) -> [Int] {
    place % (2 * stride) == 0
      ? [place] : [place - stride, place + stride].filter { $0 < count }
  }

  /// The loss at a point, linear between the places of the grid; nil outside of it.
  public func loss(at point: Point) -> Double? {
    guard grid.region.contains(point) else { return nil }
    let x = (point.x - grid.region.x.lowerBound) / grid.region.width * Double(grid.columns - 1)
    let y = (point.y - grid.region.y.lowerBound) / grid.region.height * Double(grid.rows - 1)
    let (column, row) = (min(Int(x), grid.columns - 2), min(Int(y), grid.rows - 2))
    let (right, up) = (x - Double(column), y - Double(row))
    var sum = 0.0
    for (offset, weight) in [
      (0, (1 - right) * (1 - up)), (1, right * (1 - up)), (grid.columns, (1 - right) * up),
      (grid.columns + 1, right * up),
    ] where weight > 0 {
      sum += weight * losses[row * grid.columns + column + offset]
    }
    return sum
  }
}
