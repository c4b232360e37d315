import Testing

@testable import Optimization

struct CurvatureTests {
  @Test func aDiagonalHessianHasItsEntriesAndTheAxes() throws {
    let curvature = Curvature(Hessian(xx: 0.2, xy: 0, yy: 4))
    #expect(abs(curvature.smaller - 0.2) < 1e-15 && curvature.larger == 4)
    #expect(abs(curvature.direction.x) == 0 && abs(curvature.direction.y) == 1)
    #expect(abs(try #require(curvature.conditionNumber) - 20) < 1e-12)
  }

  @Test func aRotatedHessianHasItsDiagonals() {
    // ⎡2 1⎤ has 3 along (1, 1) and 1 along (1, −1).
    // ⎣1 2⎦
    let curvature = Curvature(Hessian(xx: 2, xy: 1, yy: 2))
    #expect(abs(curvature.smaller - 1) < 1e-15 && abs(curvature.larger - 3) < 1e-15)
    #expect(abs(curvature.direction.x - curvature.direction.y) < 1e-15)
    #expect(abs(curvature.direction.norm - 1) < 1e-15)
  }

  @Test(arguments: Catalog.objectives.map(\.name))
  func theDirectionIsAnEigenvectorOfTheLargerEigenvalue(_ name: String) throws {
    let objective = try #require(Catalog.objective(named: name)).product()
    let dimension = type(of: objective).dimension
    for point in [objective.start, objective.region.center, Point(0.3, -0.7)] {
      let hessian = objective.hessian(at: point)
      let curvature = Curvature(hessian, dimension: dimension)
      let u = curvature.direction
      let product = Point(
        hessian.xx * u.x + hessian.xy * u.y, hessian.xy * u.x + hessian.yy * u.y)
      let scale = max(1, abs(curvature.larger), abs(curvature.smaller))
      #expect((product - curvature.larger * u).norm <= 1e-12 * scale)
    }
  }

  @Test func aFunctionOfOneVariableHasOneCurvature() {
    let curvature = Curvature(Hessian(xx: -3, xy: 0, yy: 0), dimension: 1)
    #expect(curvature.smaller == -3 && curvature.larger == -3)
    #expect(curvature.conditionNumber == 1)
  }

  @Test func aFlatDirectionHasNoFiniteConditionAndTwoHaveNone() {
    #expect(Curvature(Hessian(xx: 0, xy: 0, yy: 2)).conditionNumber == .infinity)
    #expect(Curvature(Hessian(xx: 0, xy: 0, yy: 0)).conditionNumber == nil)
  }

  @Test func theNewtonStepLeadsToTheMiddleOfAQuadratic() throws {
    let trough = try #require(Catalog.objective(named: "trough")).product()
    let point = Point(-5, -2)
    let step = try #require(
      Curvature(trough.hessian(at: point)).newtonStep(gradient: trough.gradient(at: point)))
    #expect((point + step).norm < 1e-14)
  }
}
