import Testing

@testable import Canvas

struct PlaneAlignmentTests {
  @Test(arguments: [-0.31, -0.2, 0, 0.13, 0.26, 0.5])
  func thePointComesToLieInTheMiddleOfADotInsideItsCell(_ offset: Double) {
    let plane = Plane(
      x: -4 + offset...4 + offset, y: -2 - offset...2 - offset,
      area: Rect(x: 3, y: 2, width: 20, height: 7)
    ).aligned(to: .zero)
    let place = plane.position(of: .zero)
    let fraction = place - SIMD2(place.x.rounded(.down), place.y.rounded(.down))
    #expect([0.25, 0.75].contains { abs($0 - fraction.x) < 1e-9 })
    #expect([0.375, 0.625].contains { abs($0 - fraction.y) < 1e-9 })
  }

  @Test func whatSwingsRoundThePointByATenthOfACellStaysInOneRowOfDots() {
    let plane = Plane(x: -4...4, y: -2...2, area: Rect(x: 0, y: 0, width: 20, height: 8))
    let row = { (plane: Plane, y: Double) in plane.subcell(of: SIMD2(0, y), perCell: 2, 4)?.row }
    #expect(row(plane, 2e-10) != row(plane, -2e-10))
    let aligned = plane.aligned(to: .zero)
    #expect(row(aligned, 0.05) == row(aligned, -0.05))
  }

  @Test func aPlaneMovesLessThanHalfACellAndKeepsItsExtent() {
    let plane = Plane(x: -1.9...3, y: 7...9.1, area: Rect(x: 0, y: 0, width: 31, height: 11))
    let aligned = plane.aligned(to: SIMD2(0.77, 8.3))
    #expect(abs(aligned.x.lowerBound - plane.x.lowerBound) <= plane.cellWidth / 2)
    #expect(abs(aligned.y.lowerBound - plane.y.lowerBound) <= plane.cellHeight / 2)
    #expect(abs(aligned.x.extent - plane.x.extent) < 1e-12)
  }

  @Test func aCoordinateThatIsOutsideOrNoneLeavesItsAxis() {
    let plane = Plane(x: -1.9...3, y: 7...9.1, area: Rect(x: 0, y: 0, width: 31, height: 11))
    #expect(plane.aligned(to: SIMD2(99, 1)) == plane)
    #expect(plane.aligned(to: SIMD2(.nan, .nan)) == plane)
  }
}
