import Testing

@testable import Optimization

/// What the program writes of a function can be typed back.
@Suite struct FormulaTextTests {
  /// All but means over rows of data, which no formula holds.
  private static let typed = ObjectiveVariant.all.filter {
    !(Catalog.objective(named: $0.name)?.product() is any SampledObjective)
  }

  @Test(arguments: typed)
  func theFormulaOfEveryFunctionReadsBackToTheSameFunction(_ variant: ObjectiveVariant) throws {
    let objective = try variant.objective()
    let program = Compiler.program(for: try Parser.parse(objective.formula))
    let region = objective.region
    for index in 0..<25 {
      let place = Point(Double(index % 5) + 0.37, Double(index / 5) + 0.61) / 5
      let point = Point(
        region.x.lowerBound + place.x * region.width,
        type(of: objective).dimension > 1 ? region.y.lowerBound + place.y * region.height : 0)
      let (value, typed) = (objective.value(at: point), program.evaluate(point.x, point.y))
      // A formula with another order of the same terms may round differently.
      let scale = max(1, value.magnitude, objective.value(at: objective.start).magnitude)
      #expect((value - typed).magnitude <= 1e-11 * scale, "\(objective.formula) at \(point)")
    }
  }
}
