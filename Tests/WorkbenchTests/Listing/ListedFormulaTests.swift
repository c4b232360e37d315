import Optimization
import Testing

@testable import Workbench

/// What stands in a list or a header as a formula can be typed back; what cannot looks like none.
@Suite struct ListedFormulaTests {
  @Test(arguments: CatalogList.objectives.entries.map(\.name))
  func whatIsListedAsAFormulaIsOneAndALossOverDataIsNone(_ name: String) throws {
    let entry = try #require(CatalogList.objectives.entries.first { $0.name == name })
    let item = try #require(Catalog.objective(named: name))
    if let formula = entry.formula {
      #expect(entry.loss == nil)
      #expect(try ParsedFunction(formula).dimension == type(of: item.product()).dimension)
    } else {
      #expect(item.product() is any SampledObjective)
      #expect(entry.loss?.hasPrefix("loss over 40 rows: mean of ") == true)
    }
  }

  @Test(arguments: CatalogList.objectives.entries.map(\.name))
  func theHeaderCanBeTypedBackWithItsLeftSide(_ name: String) throws {
    let objective = try #require(Catalog.objective(named: name)).product()
    let variables = type(of: objective).dimension == 1 ? "x" : "x, y"
    let equation = objective.equation(of: "f(\(variables))")
    let words = ["--objective", name, "--steps", "1", "gd:lr=0.1"]
    let opening = try Experiment(ExperimentArguments(words: words))
    let header = TextExport(width: 1000).text(of: opening)
    #expect(header.hasPrefix("\(name): \(equation)\n"))
    if objective is any SampledObjective {
      #expect(!equation.contains("f("))
      #expect(throws: ExpressionProblem.self) { try ParsedFunction(equation) }
    } else {
      #expect(equation.hasPrefix("f(\(variables)) = "))
      #expect(try ParsedFunction(equation).dimension == type(of: objective).dimension)
    }
  }
}
