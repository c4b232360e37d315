import Testing

@testable import Optimization

struct RotatedRavineTests {
  @Test(arguments: [-180.0, -30, 0, 22.5, 45, 90])
  func theStartIsAsHighAtEveryAngle(_ angle: Double) {
    var ravine = RotatedRavine()
    ravine.angle = angle
    // ½ (2² + 100 · ½²)
    #expect(abs(ravine.value(at: ravine.start) - 14.5) < 1e-9)
  }

  @Test(arguments: [-30.0, 0, 45, 90])
  func theCurvaturesAreOneAndTheConditionAtEveryAngle(_ angle: Double) {
    var ravine = RotatedRavine()
    ravine.angle = angle
    let curvatures = ravine.hessian(at: .zero).eigenvalues
    #expect(abs(curvatures.smaller - 1) < 1e-12)
    #expect(abs(curvatures.larger - 100) < 1e-12)
  }

  @Test func withoutRotationTheFloorIsTheXAxis() {
    let ravine = RotatedRavine(["angle": .number(0), "condition": .number(50)])
    #expect(ravine.gradient(at: Point(3, 0)) == Point(3, 0))
    #expect(ravine.gradient(at: Point(0, 2)) == Point(0, 100))
  }

  @Test func theFormulaShowsConditionAndAngle() {
    let ravine = RotatedRavine(["angle": .number(22.5), "condition": .number(50)])
    #expect(ravine.formula == "½ (x cos 22.5° + y sin 22.5°)² + 25 (y cos 22.5° − x sin 22.5°)²")
  }
}
