import Testing

@testable import Optimization

/// What a run says where its rule has no step.
@Suite struct ObstacleTests {
  private func status(
    of rule: String, _ settings: Settings = [:], on formula: String, from start: Point,
    steps: Int = 5
  ) throws -> RunStatus {
    let objective = try TypedFunction(formula).objective
    let method = try #require(Catalog.optimizer(named: rule)).product(settings)
    let plan = Plan(objective: objective, start: start, learningRate: 1, horizon: steps)
    var run = method.run(plan)
    run.advance()
    return Diagnosis(Trajectory(run), of: plan, by: method).status
  }

  /// ∇²(x³ + y³) = diag(6x, 6y), which has a 0 where x is 0.
  @Test func aSingularHessianIsSaidToBeSingular() throws {
    let status = try status(of: "newton", on: "x^3+y^3", from: Point(0, 1))
    #expect(status.kind == .diverged && status.step == 1)
    #expect(status.reason == "the Hessian is singular: Newton's step is infinite")
  }

  @Test func aCurvatureOfNoneIsSaidToBeNone() throws {
    let status = try status(of: "newton", on: "abs(x)", from: Point(1, 0))
    #expect(status.reason == "the curvature is 0: Newton's step is infinite")
  }

  @Test func levenbergsShiftIsNamed() throws {
    // With μ = 6 the curvature of x³ is −6 + 6 = 0 at x = −1.
    let status = try status(
      of: "newton", ["levenberg": .number(6)], on: "x^3+x", from: Point(-1, 0))
    #expect(status.reason == "the curvature is 0 with μ added: Newton's step is infinite")
  }

  /// Down the slope of |x| + 2 |y| from the kink at y = 0 the function rises at once: ∇f = (1, 0) is what
  /// the formula says there, so the last place is where halving has come to an end.
  @Test func aSearchThatFindsNoLowerPlaceSaysSo() throws {
    let status = try status(
      of: "backtracking", on: "abs(x)+2abs(y)", from: Point(1, 0.3), steps: 200)
    #expect(status.kind == .stalled)
    #expect(status.reason == "none of 30 trial steps falls enough")
  }

  @Test func otherRulesEndForTheirOwnReasons() throws {
    let status = try status(of: "gd", on: "x^4", from: Point(100, 0))
    #expect(status.kind == .diverged)
    #expect(!status.reason.contains("Newton"))
  }
}
