import Testing

@testable import Optimization

struct LandscapeTests {
  /// f = x² + 2y², from the catalog.
  private func bowl() throws -> any Objective {
    try #require(Catalog.objective(named: "bowl")).product()
  }

  @Test func withoutNoiseAndDecayItIsTheFunction() throws {
    let landscape = Landscape(try bowl(), GradientTreatment())
    #expect(landscape.dimension == 2 && landscape.lowestValue == 0)
    #expect(landscape.value(Point(3, 1)) == 11)
    #expect(landscape.gradient(Point(3, 1)) == Point(6, 4))
    #expect(landscape.hessian(Point(3, 1)) == Hessian(xx: 2, xy: 0, yy: 4))
  }

  @Test func noiseTiltsItAroundTheOriginOfTheStep() throws {
    let landscape = Landscape(
      try bowl(), GradientTreatment(), noise: Point(1, -1), origin: Point(3, 1))
    #expect(landscape.value(Point(3, 1)) == 11)
    // One further in x: f = 18, and the tilt adds 1.
    #expect(landscape.value(Point(4, 1)) == 19)
    #expect(landscape.gradient(Point(3, 1)) == Point(7, 3))
  }

  @Test func coupledDecayIsABowlOfItsOwn() throws {
    var treatment = GradientTreatment()
    treatment.weightDecay = 0.5
    let landscape = Landscape(try bowl(), treatment)
    // λ/2 · (9 + 1) = 2.5.
    #expect(landscape.value(Point(3, 1)) == 13.5)
    #expect(landscape.gradient(Point(3, 1)) == Point(7.5, 4.5))
    #expect(landscape.hessian(Point(3, 1)) == Hessian(xx: 2.5, xy: 0, yy: 4.5))
    treatment.weightDecayMode = .decoupled
    #expect(Landscape(try bowl(), treatment).value(Point(3, 1)) == 11)
  }
}
