import Testing

@testable import Optimization

struct SaddleTests {
  @Test(arguments: [-180.0, -30, 0, 22.5, 45, 90])
  func theStartAndTheCurvaturesAreTheSameAtEveryAngle(_ angle: Double) {
    var saddle = Saddle()
    saddle.angle = angle
    // 1.5² − 0.01²
    #expect(abs(saddle.value(at: saddle.start) - 2.2499) < 1e-9)
    let curvatures = saddle.hessian(at: .zero).eigenvalues
    #expect(abs(curvatures.smaller + 2) < 1e-14 && abs(curvatures.larger - 2) < 1e-14)
  }

  @Test func atAnEighthTurnItIsTheProductOfBoth() {
    // u = (x + y)/√2 and v = (y − x)/√2 give u² − v² = 2 x y.
    let saddle = Saddle(["angle": .number(45)])
    #expect(abs(saddle.value(at: Point(1.5, -0.5)) + 1.5) < 1e-14)
    #expect(saddle.formula == "(x cos 45° + y sin 45°)² − (y cos 45° − x sin 45°)²")
    #expect(Saddle().formula == "x² − y²")
  }
}
