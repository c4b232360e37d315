import Testing

@testable import Optimization

struct OracleTests {
  /// f = x² + 2y², from the catalog.
  private func bowl() throws -> any Objective {
    try #require(Catalog.objective(named: "bowl")).product()
  }

  private func oracle(_ transform: GradientTransform) throws -> Oracle<Point> {
    Oracle(StepFunction(try bowl()), of: try bowl(), transform)
  }

  @Test func withoutNoiseAndDecayItIsTheFunction() throws {
    let oracle = try self.oracle(GradientTransform())
    #expect(oracle.dimension == 2 && oracle.lowestValue == 0)
    #expect(oracle.value(Point(3, 1)) == 11)
    #expect(oracle.gradient(Point(3, 1)) == Point(6, 4))
    #expect(oracle.hessian(Point(3, 1)) == Hessian(xx: 2, xy: 0, yy: 4))
  }

  @Test func noiseTiltsItAroundTheOriginOfTheStep() throws {
    let oracle = Oracle(
      StepFunction(try bowl(), tiltedBy: Point(1, -1), around: Point(3, 1)), of: try bowl(),
      GradientTransform())
    #expect(oracle.value(Point(3, 1)) == 11)
    // One further in x: f = 18, and the tilt adds 1.
    #expect(oracle.value(Point(4, 1)) == 19)
    #expect(oracle.gradient(Point(3, 1)) == Point(7, 3))
  }

  @Test func coupledDecayIsABowlOfItsOwn() throws {
    var transform = GradientTransform()
    transform.weightDecay = 0.5
    let coupled = try oracle(transform)
    // λ/2 · (9 + 1) = 2.5.
    #expect(coupled.value(Point(3, 1)) == 13.5)
    #expect(coupled.gradient(Point(3, 1)) == Point(7.5, 4.5))
    #expect(coupled.hessian(Point(3, 1)) == Hessian(xx: 2.5, xy: 0, yy: 4.5))
    transform.weightDecayMode = .decoupled
    #expect(try oracle(transform).value(Point(3, 1)) == 11)
  }
}
