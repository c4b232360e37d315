import Testing

@testable import Optimization

struct LandscapeFieldTests {
  private let grid = LandscapeGrid(over: Region(x: 0...8, y: 0...8), columns: 9, rows: 9)

  /// Nothing without all four corners; with them alone everything between is linear.
  @Test func whatIsNotKnownIsTheMeanOfCoarserNeighbours() throws {
    #expect(LandscapeField(over: grid, known: [0, 8, 16]) == nil)
    let field = try #require(LandscapeField(over: grid, known: [0, 8, 16, 24]))
    for point in [Point(0, 0), Point(8, 8), Point(4, 4), Point(1, 6), Point(2.5, 7.25)] {
      #expect(field.loss(at: point) == point.x + 2 * point.y)
    }
    #expect(field.loss(at: Point(-0.1, 3)) == nil)
  }

  /// The first place after the corners is the one in the middle of the lower side.
  @Test func whatIsKnownDecidesOnItsFinerNeighbours() throws {
    #expect(grid.cells[4] == LandscapeGrid.Cell(column: 4, row: 0))
    let field = try #require(LandscapeField(over: grid, known: [0, 8, 16, 24, 10]))
    #expect(field.loss(at: Point(4, 0)) == 10)
    #expect(field.loss(at: Point(2, 0)) == 5)
    #expect(field.loss(at: Point(3, 0)) == 7.5)
    #expect(field.loss(at: Point(6, 0)) == 9)
    // The middle of the field is the mean of the corners, not of the sides.
    #expect(field.loss(at: Point(4, 4)) == 12)
  }

  @Test func whatIsNoNumberIsInfiniteAndStaysWhereItIs() throws {
    let losses = grid.cells.map { $0.column == 8 && $0.row == 8 ? Double.nan : 1 }
    let field = try #require(LandscapeField(over: grid, known: losses))
    #expect(field.loss(at: Point(8, 8)) == .infinity)
    #expect(field.loss(at: Point(7, 7)) == 1)
    #expect(field.loss(at: Point(7.5, 7.5)) == .infinity)
  }

  @Test func aGridWhoseEdgesLieBetweenCoarsePlacesIsFilledToThem() throws {
    let grid = LandscapeGrid(over: Region(x: 0...10, y: 0...3), columns: 11, rows: 4)
    #expect(LandscapeField(over: grid, known: [5]) == nil)
    let field = try #require(LandscapeField(over: grid, known: [5, 5]))
    #expect(field.loss(at: Point(10, 3)) == 5)
  }

  @Test func aRegionIsCoveredForWideAndForHighPictures() {
    let square = Region(x: 0...2, y: 1...3)
    #expect(
      LandscapeGrid.cover(of: square, aspects: 1.25...2) == Region(x: -1...3, y: 1...3))
    let wide = Region(x: 0...5, y: 0...2)
    #expect(LandscapeGrid.cover(of: wide, aspects: 1.25...2) == Region(x: 0...5, y: -1...3))
  }
}
