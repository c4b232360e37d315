import Testing

@testable import Optimization

/// The functions whose condition number is a setting.
struct ConditionTests {
  @Test func theBowlTakesItsConditionNumber() {
    let bowl = Bowl(["condition": .number(50)])
    #expect(bowl.hessian(at: Point(1, 1)) == Hessian(xx: 2, xy: 0, yy: 100))
    #expect(bowl.formula == "x² + 50 y²")
    #expect(Bowl().formula == "x² + 2 y²")
    #expect(Bowl(["condition": .number(1)]).formula == "x² + y²")
  }

  @Test func theGorgeTakesItsConditionNumber() {
    let gorge = NarrowRavine(["condition": .number(50)])
    #expect(gorge.hessian(at: Point(1, 1)) == Hessian(xx: 1, xy: 0, yy: 50))
    #expect(gorge.formula == "½ (x² + 50 y²)")
    #expect(gorge.descentRate == 0.038)
    #expect(NarrowRavine(["condition": .number(1)]).formula == "½ (x² + y²)")
  }
}
