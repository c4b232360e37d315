import Optimization
import Testing

/// The test functions against values and automatic derivatives of JAX 0.10.2 in double precision.
struct ObjectiveReferenceTests {
  /// Relative to the largest component.
  ///
  /// Both sides round in their own order: a hundredth of it would still do but for a few Hessians
  /// whose large terms cancel.
  private let tolerance = 2e-12

  @Test(arguments: try ReferenceFunction.all())
  func valuesAgree(_ reference: ReferenceFunction) throws {
    let objective = try objective(of: reference)
    let largest = reference.values.map(abs).max() ?? 0
    for (coordinates, expected) in zip(reference.points, reference.values) {
      let value = objective.value(at: try Point(coordinates: coordinates))
      // The terms of a value may cancel, so a part of the largest value counts as well.
      let allowed = tolerance * max(abs(expected), 1e-2 * largest)
      #expect(abs(value - expected) <= allowed, "at \(coordinates)")
    }
  }

  @Test(arguments: try ReferenceFunction.all())
  func gradientsAgree(_ reference: ReferenceFunction) throws {
    let objective = try objective(of: reference)
    let largest = reference.gradients.joined().map(abs).max() ?? 0
    for (coordinates, components) in zip(reference.points, reference.gradients) {
      let expected = try Point(coordinates: components)
      let gradient = objective.gradient(at: try Point(coordinates: coordinates))
      // Where the function is flat the derivatives are small differences.
      let allowed = tolerance * max(abs(expected.x), abs(expected.y), 1e-3 * largest)
      #expect(abs(gradient.x - expected.x) <= allowed, "at \(coordinates)")
      #expect(abs(gradient.y - expected.y) <= allowed, "at \(coordinates)")
    }
  }

  @Test(arguments: try ReferenceFunction.all())
  func hessiansAgree(_ reference: ReferenceFunction) throws {
    let objective = try objective(of: reference)
    let largest = reference.hessians.joined().joined().map(abs).max() ?? 0
    for (coordinates, rows) in zip(reference.points, reference.hessians) {
      let isPlane = reference.dimension == 2
      let expected = Hessian(
        xx: rows[0][0], xy: isPlane ? rows[0][1] : 0, yy: isPlane ? rows[1][1] : 0)
      let hessian = objective.hessian(at: try Point(coordinates: coordinates))
      let allowed =
        tolerance * max(abs(expected.xx), abs(expected.xy), abs(expected.yy), 1e-3 * largest)
      #expect(abs(hessian.xx - expected.xx) <= allowed, "at \(coordinates)")
      #expect(abs(hessian.xy - expected.xy) <= allowed, "at \(coordinates)")
      #expect(abs(hessian.yy - expected.yy) <= allowed, "at \(coordinates)")
    }
  }

  @Test(arguments: try ReferenceFunction.all())
  func knownPointsInTheRegionAgree(_ reference: ReferenceFunction) throws {
    let objective = try objective(of: reference)
    for expected in reference.minima + reference.otherCriticalPoints {
      let point = try Point(coordinates: expected.point)
      guard objective.region.contains(point) else { continue }
      let nearest = try #require(
        objective.criticalPoints.min { ($0.point - point).norm < ($1.point - point).norm })
      #expect((nearest.point - point).norm <= 1e-12)
      // The lowest value of a box that lies on its edge has a kind of its own there.
      let kind = expected.kind == "boundary-global" ? "global" : expected.kind
      #expect(nearest.kind.rawValue == kind)
      #expect(abs(objective.value(at: nearest.point) - expected.value) <= 1e-12 * 80)
    }
  }

  @Test func everyTestFunctionHasAReference() throws {
    let names = Set(try ReferenceFunction.all().map(\.id))
    #expect(Set(Catalog.objectives.map(\.name)) == names)
  }

  private func objective(of reference: ReferenceFunction) throws -> any Objective {
    let item = try #require(Catalog.objective(named: reference.id))
    let objective = item.product()
    #expect(type(of: objective).dimension == reference.dimension)
    return objective
  }
}
