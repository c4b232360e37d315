import Foundation
import Optimization
import Testing

/// What the library product can do for a package that is not this one: the target has no access to what is
/// shown to the package alone.
struct LibraryTests {
  @Test func aRuleOfTheCatalogStepsOnAFunctionOfOnesOwn() throws {
    // By hand: v = (4, 4), θ = (3.6, 0.6); then v = (2 + 3.6, 2 + 2.4).
    let point = try #require(Examples.stepCatalogRule())
    #expect(abs(point.x - 3.04) < 1e-15 && abs(point.y - 0.16) < 1e-15)
  }

  @Test func aRuleAndAScheduleOfOnesOwnMakeARun() {
    let points = Examples.stepOwnRule()
    #expect(points.count == 101)
    // By hand: the slope (4, 4) becomes 4/5 of the rate 0.1.
    #expect(abs(points[1].x - 3.92) < 1e-15 && abs(points[1].y - 0.92) < 1e-15)
    // From the tenth step on the rate is 0.05.
    let slope = Bathtub().gradient(at: points[10])
    #expect(abs(points[11].x - (points[10].x - 0.05 * slope.x / (1 + slope.x))) < 1e-15)
  }

  @Test func aRuleOfOnesOwnIsExplainedInItsBeats() {
    #expect(Examples.explainOwnRule() == ["the gradient", "softened", "the move"])
  }

  @Test func aRuleOfOnesOwnWithAMemoryIsThatOfTheCatalog() throws {
    let catalog = try #require(Catalog.optimizer(named: "momentum")).product()
    let plan = Plan(objective: Swing(), start: Point(3, 0), learningRate: 0.02, horizon: 50)
    var (theirs, own) = (catalog.run(plan), ConfiguredOptimizer(Drag()).run(plan))
    theirs.advance()
    own.advance()
    #expect(own.path.points == theirs.path.points)
    #expect(own.path.points.count == 51)
  }

  @Test func aFormulaAloneIsAnObjectiveWithExactDerivatives() {
    #expect(Bathtub.name == "bathtub" && Bathtub.title == "bathtub")
    #expect(Bathtub().gradient(at: Point(3, -2)) == Point(3, -8))
    #expect(Bathtub().hessian(at: .zero) == Hessian(xx: 1, xy: 0, yy: 4))
    // 1 over the larger curvature, which is 4 everywhere.
    #expect(Bathtub().descentRate == 0.25)
    #expect(Bathtub().region.contains(Bathtub().start))
    // x cos(x/2) at 0: the slope is 1, the curvature 0, which suggests no rate.
    #expect(Swing().gradient(at: .zero) == Point(1, 0))
    #expect(Swing().region.y.contains(Swing().value(at: Point(5, 0))))
    #expect(Swing().descentRate > 0)
  }

  @Test func aTypedFunctionHasItsDerivatives() throws {
    #expect(try Examples.stepTypedFunction() == Point(2, 0))
  }

  @Test func rulesStepOverParameters() throws {
    let gradient = ParameterArray<Float>([3, 0, -1, 4, 9, 1, 1, 1, 1, -3])
    let trained = try #require(Examples.trainParameters(gradient: gradient))
    // Under a constant gradient Adam moves by the rate in every step, against the sign of the gradient.
    for (weight, sign) in zip(trained, [1, 0, -1, 1, 1, 1, 1, 1, 1, -1] as [Float]) {
      #expect(abs(weight - (1 - 0.01 * sign)) < 1e-5)
    }
    let own = Examples.trainParametersByOwnRule(gradient: gradient)
    #expect(own[0] == 1 - 0.1 * 3 / 4 && own[1] == 1 && own[9] == 1 + 0.1 * 3 / 4)
  }

  @Test func thePageShowsWhatIsCompiledHere() throws {
    let tests = URL(filePath: #filePath).deletingLastPathComponent()
    func text(_ path: String) throws -> String {
      try String(contentsOf: tests.appending(path: path), encoding: .utf8)
    }
    func lines(_ text: some StringProtocol) -> String {
      text.split(separator: "\n").map { $0.trimmingCharacters(in: .whitespaces) }
        .joined(separator: "\n")
    }
    let compiled = lines(try text("Examples.swift"))
    let page = try text("../../Documentation/library.md")
    let blocks = page.matches(of: /```swift\n((?s).*?)```/).map { lines($0.output.1) }
    #expect(blocks.count >= 6)
    for block in blocks { #expect(compiled.contains(block), "\(block)") }
  }
}
