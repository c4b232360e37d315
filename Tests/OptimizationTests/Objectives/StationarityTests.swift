import Optimization
import Testing

struct StationarityTests {
  @Test func signsOfTheCurvaturesTellTheKind() {
    let bowl = Hessian(xx: 2, xy: 0, yy: 1)
    let pass = Hessian(xx: 0, xy: 3, yy: 0)
    let hill = Hessian(xx: -2, xy: 0, yy: -1)
    let valley = Hessian(xx: 2, xy: 0, yy: 0)
    let fitting: [(CriticalPoint.Kind, [Bool])] = [
      (.global, [true, false, false, true]),
      (.local, [true, false, false, false]),
      (.saddle, [false, true, false, false]),
      (.maximum, [false, false, true, false]),
      (.degenerate, [false, false, false, true]),
    ]
    for (kind, expected) in fitting {
      #expect([bowl, pass, hill, valley].map { kind.fits($0, dimension: 2) } == expected)
    }
  }

  @Test func onlyTheFirstCurvatureOfACurveCounts() {
    let curve = Hessian(xx: 2, xy: 0, yy: 0)

    #expect(CriticalPoint.Kind.local.fits(curve, dimension: 1))
    #expect(!CriticalPoint.Kind.degenerate.fits(curve, dimension: 1))
  }

  @Test func theLargestEntryIsTakenWithoutItsSign() {
    #expect(Hessian(xx: 1, xy: -3, yy: 2).largestEntry == 3)
  }

  @Test func aSlopeThatLeavesTheRegionDoesNotCount() throws {
    // The lowest value of the eggholder's box lies on its right edge, and the function falls on.
    let eggholder = try #require(Catalog.objective(named: "eggholder")).product()
    let lowest = try #require(eggholder.minima.first).point

    #expect(lowest.x == 512)
    #expect(eggholder.gradient(at: lowest).x < -0.1)
    #expect(eggholder.inwardGradient(at: lowest).norm < 1e-11)
    // Inside, every slope counts.
    let inside = Point(100, 100)
    #expect(eggholder.inwardGradient(at: inside) == eggholder.gradient(at: inside))
  }

  @Test func theScaleOfAGradientGrowsWithCurvatureAndDistance() throws {
    // x² has the curvature 2.
    let square = try #require(Catalog.objective(named: "square_1d")).product()

    #expect(square.gradientScale(at: .zero) == 2)
    #expect(square.gradientScale(at: Point(-5, 0)) == 10)
  }
}
