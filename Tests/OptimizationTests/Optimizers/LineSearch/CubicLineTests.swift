import Testing

@testable import Optimization

/// The lowest place of the cubic through two points, by hand.
struct CubicLineTests {
  private func point(_ step: Double, _ value: Double, _ slope: Double) -> LinePoint {
    LinePoint(step: step, value: value, slope: slope)
  }

  @Test func itIsExactForAParabola() {
    // φ = (t − 3)²: at 0 it is 9 with slope −6, at 1 it is 4 with slope −4.
    let (a, b) = (point(0, 9, -6), point(1, 4, -4))
    #expect(LinePoint.lowest(a, b, from: 0, to: 10) == 3)
    #expect(LinePoint.lowest(b, a, from: 0, to: 10) == 3)
  }

  @Test func itIsExactForACubic() {
    // φ = t³ − 3t has its lowest place at 1; at 0 it is 0 with slope −3, at 2 it is 2 with slope 9.
    #expect(LinePoint.lowest(point(0, 0, -3), point(2, 2, 9), from: 0, to: 2) == 1)
  }

  @Test func itStaysWithinTheBounds() {
    let (a, b) = (point(0, 9, -6), point(1, 4, -4))
    #expect(LinePoint.lowest(a, b, from: 0, to: 2) == 2)
    #expect(LinePoint.lowest(a, b, from: 4, to: 10) == 4)
  }

  @Test func withoutALowestPlaceItIsTheMiddle() {
    // A straight line, and points that are not finite.
    #expect(LinePoint.lowest(point(0, 0, -1), point(1, -1, -1), from: 1, to: 3) == 2)
    for value in [Double.nan, .infinity, -.infinity] {
      #expect(LinePoint.lowest(point(0, 0, -1), point(1, value, 1), from: 0, to: 1) == 0.5)
      #expect(LinePoint.lowest(point(0, 0, -1), point(1, 1, value), from: 0, to: 1) == 0.5)
    }
  }
}
