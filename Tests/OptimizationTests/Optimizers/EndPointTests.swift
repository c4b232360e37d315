import Optimization
import Testing

/// Where the rules with a line search end, against the methods of SciPy 1.17.1 from the same starts.
struct EndPointTests {
  /// A start, and where a method of SciPy ends.
  struct EndPoint: Decodable, Sendable, CustomTestStringConvertible {
    let id: String
    let function: String
    let start: [Double]
    let end: [Double]
    let tolerance: Double

    var testDescription: String { id }

    static func all() throws -> [EndPoint] {
      try Fixture.cases(EndPoint.self, in: "EndPoints")
    }
  }

  /// A rule of the catalog with the method of SciPy it is of a kind with.
  struct Contender: Sendable, CustomTestStringConvertible {
    let name: String
    var settings: Settings = [:]
    let method: String
    /// The most steps it may take; SciPy takes at most 37, 38 and 86 on the Rosenbrock function.
    let steps: Int

    var testDescription: String { "\(name) \(settings.values.map(\.text).sorted())" }
  }

  private static let contenders = [
    Contender(name: "conjugate_gradient", method: "CG", steps: 40),
    Contender(
      name: "conjugate_gradient", settings: ["form": .word("fletcher_reeves")], method: "CG",
      steps: 80),
    Contender(
      name: "lbfgs", settings: ["line_search": .word("strong_wolfe")], method: "L-BFGS-B",
      steps: 40),
    Contender(
      name: "lbfgs", settings: ["line_search": .word("strong_wolfe"), "form": .word("optax")],
      method: "BFGS", steps: 40),
    Contender(name: "newton", method: "Newton-CG", steps: 10),
  ]

  @Test(arguments: contenders)
  func everyRuleEndsWhereSciPyDoes(_ contender: Contender) throws {
    let references = try EndPoint.all().filter { $0.id == $0.function + "-" + contender.method }
    #expect(references.count == 6)
    for reference in references {
      let objective = try #require(Catalog.objective(named: reference.function)).product()
      let item = try #require(Catalog.optimizer(named: contender.name))
      var run = item.product(contender.settings).run(
        Plan(
          objective: objective, start: try Point(coordinates: reference.start), learningRate: 1,
          schedule: try #require(Catalog.schedule(named: "constant")).product(),
          horizon: contender.steps))
      run.advance()
      let end = try Point(coordinates: reference.end)
      let gap = run.path.latest - end
      #expect(
        max(abs(gap.x), abs(gap.y)) <= reference.tolerance, "\(reference.id): \(run.path.latest)")
    }
  }
}
