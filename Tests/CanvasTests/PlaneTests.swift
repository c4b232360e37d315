import Testing

@testable import Canvas

struct PlaneTests {
  let plane = Plane(x: 0...10, y: -2...2, area: Rect(x: 5, y: 3, width: 10, height: 4))

  @Test func positionsAreMeasuredInCellsFromTheTopLeft() {
    #expect(plane.position(of: SIMD2(0, 2)) == SIMD2(5, 3))
    #expect(plane.position(of: SIMD2(10, -2)) == SIMD2(15, 7))
    #expect(plane.position(of: SIMD2(5, 0)) == SIMD2(10, 5))
  }

  @Test func centersAreHalfAPixelFromTheEdge() {
    #expect(plane.center(column: 5, row: 3) == SIMD2(0.5, 1.5))
    #expect(plane.center(pixel: 0, 0) == SIMD2(0.5, 1.75))
    #expect(plane.center(pixel: 9, 7) == SIMD2(9.5, -1.75))
  }

  @Test func theInverseUndoesTheTransform() {
    for point in [SIMD2(0.1, 1.9), SIMD2(9.7, -1.3), SIMD2(3, 0)] {
      let back = plane.point(at: plane.position(of: point))
      #expect(abs(back.x - point.x) < 1e-12 && abs(back.y - point.y) < 1e-12)
    }
  }

  @Test func edgesBelongToTheLastCell() throws {
    let corner = try #require(plane.cell(of: SIMD2(10, -2)))
    #expect(corner == (14, 6))
    let other = try #require(plane.cell(of: SIMD2(0, 2)))
    #expect(other == (5, 3))
    #expect(plane.cell(of: SIMD2(10.001, 0)) == nil)
    #expect(plane.cell(of: SIMD2(.nan, 0)) == nil)
    #expect(plane.cell(of: SIMD2(0, .infinity)) == nil)
  }

  @Test func cellsPixelsAndDotsAgree() throws {
    for row in 0..<8 {
      for column in 0..<10 {
        let center = plane.center(pixel: column, row)
        let cell = try #require(plane.cell(of: center))
        #expect(cell == (5 + column, 3 + row / 2))
        let dot = try #require(plane.subcell(of: center, perCell: 2, 4))
        #expect(dot == (2 * column + 1, 2 * row + 1))
      }
    }
  }

  @Test(arguments: [1.0, 2, 2.4])
  func circlesAreRoundAndNothingIsCut(_ aspect: Double) {
    for (width, height) in [(40, 20), (10, 30), (100, 3), (1, 1)] {
      let fitted = Plane(
        fitting: -3...1, 0...6, in: Rect(x: 0, y: 0, width: width, height: height),
        cellAspect: aspect)
      #expect(abs(fitted.cellHeight / fitted.cellWidth - aspect) < 1e-12)
      #expect(fitted.x.lowerBound <= -3 && fitted.x.upperBound >= 1)
      #expect(fitted.y.lowerBound <= 0 && fitted.y.upperBound >= 6)
      #expect(abs(fitted.x.middle + 1) < 1e-12 && abs(fitted.y.middle - 3) < 1e-12)
    }
  }

  @Test func rangesWithoutExtentOrEndBecomeUsable() {
    let area = Rect(x: 0, y: 0, width: 4, height: 4)
    for bound in [0, 7, -1e308, 1e308, 1e-300] {
      let plane = Plane(x: bound...bound, y: -.infinity ... .infinity, area: area)
      #expect(plane.cellWidth > 0 && plane.cellWidth.isFinite)
      #expect(plane.cellHeight > 0 && plane.cellHeight.isFinite)
      #expect(plane.cell(of: plane.center(column: 2, row: 1))?.column == 2)
    }
    let fitted = Plane(fitting: -1e308...1e308, 0...0, in: area, cellAspect: .nan)
    #expect(fitted.cellWidth.isFinite && fitted.cellHeight.isFinite)
  }

  @Test func anEmptyAreaHasNoCells() {
    let plane = Plane(fitting: 0...1, 0...1, in: Rect(Size(width: 0, height: 9)), cellAspect: 2)
    #expect(plane.cell(of: SIMD2(0.5, 0.5)) == nil)
    #expect(plane.point(at: SIMD2(0, 0)) == SIMD2(0, 1))
    #expect(plane.cellWidth == 0)
  }
}
