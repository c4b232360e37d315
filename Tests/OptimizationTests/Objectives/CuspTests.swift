import Testing

@testable import Optimization

/// The test functions whose textbook expressions divide by 0 somewhere, at these very points.
struct CuspTests {
  @Test func theDropWaveIsSmoothInItsMiddle() {
    // With cos 12r = 1 − 72 r² + …: f = −(2 − 72 r²)/(2 + ½ r²) = −1 + 36.25 r² + …
    for point in [Point.zero, Point(1e-7, 0), Point(7e-6, -7e-6), Point(8e-6, 8e-6)] {
      let hessian = DropWave().hessian(at: point)
      #expect(abs(hessian.xx - 72.5) < 1e-6 && abs(hessian.yy - 72.5) < 1e-6)
      #expect(abs(hessian.xy) < 1e-6)
      #expect((DropWave().gradient(at: point) - 72.5 * point).norm < 1e-11)
    }
    #expect(DropWave().value(at: .zero) == -1)
  }

  @Test func theSlopeOfSchwefelsFunctionVanishesAcrossTheAxes() {
    #expect(Schwefel().gradient(at: .zero) == .zero)
    #expect(Schwefel().hessian(at: .zero) == Hessian(xx: 0, xy: 0, yy: 0))
    // The slope is −(sin √x + ½ √x cos √x), here −1.5 √x to first order.
    #expect(abs(Schwefel().gradient(at: Point(1e-12, 0)).x + 1.5e-6) < 1e-15)
    #expect(Schwefel().hessian(at: Point(-1e-12, 1e-300)).isFinite)
  }

  @Test func ackleysCuspHasGradientZero() {
    #expect(Ackley().value(at: .zero) == 0)
    #expect(Ackley().gradient(at: .zero) == .zero)
    // The ripples alone: π² e · ½ · 4 cos 0 in both directions.
    let curvature = 2 * Double.pi * Double.pi * .exp(1)
    #expect(abs(Ackley().hessian(at: .zero).xx - curvature) < 1e-13)
    #expect(abs(Ackley().hessian(at: .zero).yy - curvature) < 1e-13)
    // All around it the slope is 2√2.
    #expect(abs(Ackley().gradient(at: Point(3e-9, -4e-9)).norm - 8.0.squareRoot()) < 1e-6)
  }

  @Test func theWallsOfTheTrayHaveGradientZeroAcross() {
    #expect(CrossInTray().value(at: Point(0, 2)) == -0.0001)
    #expect(CrossInTray().gradient(at: Point(0, 2)) == .zero)
    #expect(CrossInTray().gradient(at: .zero) == .zero)
    #expect(CrossInTray().hessian(at: Point(.pi, 2)).isFinite)
  }

  @Test func theEggholderIsFiniteOnBothOfItsCusps() {
    // Where x/2 + y + 47 = 0, where x − y − 47 = 0, and where both are.
    for point in [Point(100, -97), Point(100, 53), Point(0, -47)] {
      #expect(Eggholder().value(at: point).isFinite)
      #expect(Eggholder().gradient(at: point).isFinite)
      #expect(Eggholder().hessian(at: point).isFinite)
    }
  }
}

extension Hessian {
  fileprivate var isFinite: Bool { xx.isFinite && xy.isFinite && yy.isFinite }
}
