/// The places of a plane where the loss is calculated, from coarse to fine.
///
/// First come every eighth column and line, then those between, and so on; whatever is done by then is an
/// even picture of the whole.
public struct LandscapeGrid: Hashable, Sendable {
  /// The part of the plane.
  public let region: Region
  /// The places along x, at least 2.
  public let columns: Int
  /// The places along y, at least 2.
  public let rows: Int

  /// One place.
  public struct Cell: Hashable, Sendable {
    /// From the left, from 0.
    public let column: Int
    /// From below, from 0.
    public let row: Int
  }

  /// Lays a grid over a part of a plane; its first and last places lie on the edges.
  public init(over region: Region, columns: Int, rows: Int) {
    precondition(columns >= 2 && rows >= 2, "a grid with edges")
    self.region = region
    self.columns = columns
    self.rows = rows
  }

  /// All places, the coarsest first.
  public var cells: [Cell] {
    Self.strides.flatMap { stride in
      (0..<rows).flatMap { row in
        (0..<columns).compactMap { column in
          Self.stride(of: row, column) == stride ? Cell(column: column, row: row) : nil
        }
      }
    }
  }

  /// How far apart places are, from coarse to fine.
  static let strides = [8, 4, 2, 1]

  /// The coarsest spacing that a place belongs to.
  static func stride(of row: Int, _ column: Int) -> Int {
    strides.first { row % $0 == 0 && column % $0 == 0 } ?? 1
  }

  /// Where a place lies in the plane.
  public func point(of cell: Cell) -> Point {
    Point(
      region.x.lowerBound + region.width * Double(cell.column) / Double(columns - 1),
      region.y.lowerBound + region.height * Double(cell.row) / Double(rows - 1))
  }

  /// The part of a plane that shows some points with room around them; its sides are never 0.
  public static func region(around points: [Point]) -> Region {
    let (xs, ys) = (points.map(\.x), points.map(\.y))
    let (left, right) = (xs.min() ?? -1, xs.max() ?? 1)
    let (bottom, top) = (ys.min() ?? -1, ys.max() ?? 1)
    let longer = max(right - left, top - bottom)
    // A path that is nearly a line needs room beside it too.
    let side = longer > 0 ? longer : 2
    let (width, height) = (max(right - left, side / 2), max(top - bottom, side / 2))
    let (x, y) = ((left + right) / 2, (bottom + top) / 2)
    return Region(
      x: x - 0.75 * width...x + 0.75 * width, y: y - 0.75 * height...y + 0.75 * height)
  }

  /// The smallest part of a plane around a region that fills any picture of it, however wide that is for its
  /// height.
  ///
  /// - Parameters:
  ///   - region: what every picture shows whole.
  ///   - aspects: the widths of the pictures over their heights.
  /// - Returns: a region with the same center.
  public static func cover(of region: Region, aspects: ClosedRange<Double>) -> Region {
    let width = max(region.width, region.height * aspects.upperBound)
    let height = max(region.height, region.width / aspects.lowerBound)
    let (x, y) = (region.center.x, region.center.y)
    return Region(x: x - width / 2...x + width / 2, y: y - height / 2...y + height / 2)
  }
}
