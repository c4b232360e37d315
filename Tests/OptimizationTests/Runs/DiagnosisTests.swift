import Testing

@testable import Optimization

struct DiagnosisTests {
  private func status(
    _ optimizer: String, _ settings: Settings = [:], on objective: String, from start: Point? = nil,
    rate: Double, schedule: Selection = Selection("constant"), steps: Int = 60
  ) throws -> RunStatus {
    let objective = try #require(Catalog.objective(named: objective)).product()
    let plan = Plan(
      objective: objective, start: start ?? objective.start, learningRate: rate,
      schedule: try #require(Catalog.schedule(named: schedule.name)).product(schedule.settings),
      horizon: steps)
    let method = try #require(Catalog.optimizer(named: optimizer)).product(settings)
    var run = method.run(plan)
    run.advance()
    return Diagnosis(
      Trajectory(run), of: plan, by: method
    ).status
  }

  @Test func aRunStillMovingAtTheHorizonIsRunning() throws {
    let status = try status("gd", on: "trough", rate: 0.4)
    #expect(status == RunStatus(.running, step: 60))
  }

  @Test func aVanishedGradientIsConvergenceAtTheStepWhereItStaysSo() throws {
    // ‖∇f‖ = 20 · 0.5ᵏ falls below 1e-6 at k = 25.
    let status = try status("gd", on: "square", rate: 0.25)
    #expect(status == RunStatus(.converged, step: 25, reason: "‖∇f‖ ≤ 1e-6"))
  }

  @Test func aRateAboveTheLimitIsNamedWithBothNumbers() throws {
    // The trough's larger curvature is 4.
    let status = try status("gd", on: "trough", rate: 0.6)
    #expect(status.kind == .diverging)
    #expect(status.reason == "‖Δθ‖ × 1.4 a step: η·λmax = 2.4 > 2")
  }

  @Test func momentumHasALargerLimitThanDescent() throws {
    let settings: Settings = ["momentum": .number(0.5)]
    let below = try status("momentum", settings, on: "trough", rate: 0.74)
    #expect(below.kind == .running)
    let above = try status("momentum", settings, on: "trough", rate: 0.8, steps: 120)
    #expect(above.kind == .diverging)
    #expect(above.reason.hasSuffix("η·λmax = 3.2 > 3"))
  }

  @Test func overflowIsDivergenceAtTheStepThatWouldOverflow() throws {
    let status = try status("gd", on: "beale", from: Point(1, 1.5), rate: 0.05)
    #expect(status.kind == .diverged)
    #expect(status.step < 12)
    #expect(status.reason.hasPrefix("η·λmax = "))
  }

  @Test func aSaddleIsNoMinimum() throws {
    let status = try status("gd", on: "saddle", from: Point(1.5, 0), rate: 0.25)
    #expect(status.kind == .stalled)
    #expect(status.reason == "at a saddle or maximum: curvature -2 in one direction")
  }

  @Test func aRateThatDiedLeavesARunStalled() throws {
    let schedule = Selection("exponential", ["gamma": .number(0.3)])
    let status = try status("gd", on: "bowl", rate: 0.1, schedule: schedule)
    #expect(status.kind == .stalled)
    #expect(status.reason.hasPrefix("steps below"))
  }

  @Test func smallStepsThatStillConvergeAreNoStall() throws {
    // On x² + y² from about 4 a rate of 1e-3 multiplies the gradient by 0.998: after 7000 steps it is
    // of the order of 1e-5, and a step, 1e-8, far below any share of the window one could see.
    let status = try status("gd", on: "bowl", rate: 1e-3, steps: 7000)
    #expect(status.kind == .running)
  }

  @Test func aRateTooSmallForTheWholeRunIsAStall() throws {
    let status = try status("gd", on: "bowl", rate: 1e-9)
    #expect(status.kind == .stalled)
  }

  @Test func clippingAndDecayChangeTheLimitSoTheBareOneIsNoReason() throws {
    let clipped = try status(
      "gd", ["clip": .word("component"), "clip.threshold": .number(0.01)], on: "trough",
      from: Point(4, 0), rate: 0.6)
    #expect(clipped == RunStatus(.running, step: 60))
    let decayed = try status(
      "gd", ["weight_decay": .number(6)], on: "trough", rate: 0.4, steps: 600)
    #expect(decayed.kind == .diverged)
    #expect(!decayed.reason.contains("η·λmax"))
  }

  /// A run of a typed function, as far as it goes.
  private func status(
    typed text: String, _ optimizer: String = "gd", from start: Point? = nil, rate: Double? = nil,
    steps: Int
  ) throws -> (RunStatus, Behavior) {
    let objective = try TypedFunction(text).objective
    let plan = Plan(
      objective: objective, start: start ?? objective.start,
      learningRate: rate ?? objective.descentRate,
      schedule: try #require(Catalog.schedule(named: "constant")).product(), horizon: steps)
    let method = try #require(Catalog.optimizer(named: optimizer)).product()
    var run = method.run(plan)
    run.advance()
    let diagnosis = Diagnosis(
      Trajectory(run), of: plan, by: method)
    return (diagnosis.status, diagnosis.behavior(at: steps))
  }

  @Test(arguments: [("max(x^2,y^2)", "gd", 60), ("x^4+y^4", "newton", 400)])
  func aFoundMinimumIsOneWithoutCurvatureToo(
    _ text: String, _ optimizer: String, _ steps: Int
  ) throws {
    let rate = optimizer == "newton" ? 1.0 : nil
    let (status, behavior) = try status(typed: text, optimizer, rate: rate, steps: steps)
    #expect(status.kind == .converged)
    #expect(behavior == .atMinimum)
  }

  @Test(arguments: [
    ("sqrt(x)", Point(1, 0), "x = -1.5"), ("log(x)+y^2", Point(0.5, 1), "(-9.5, -9)"),
  ])
  func aStepOutOfTheDomainIsNoOverflow(_ text: String, _ start: Point, _ place: String) throws {
    // 1 − 5 · 1/2 and (0.5 − 5 · 2, 1 − 5 · 2).
    let (status, _) = try status(typed: text, from: start, rate: 5, steps: 20)
    #expect(
      status == RunStatus(.undefined, step: 1, reason: "the function is not defined at \(place)"))
  }

  @Test func aRunToInfinityIsNoConvergence() throws {
    // The gradient −1/x² vanishes, but there is no minimum to get nearer to.
    let (status, behavior) = try status(typed: "1/x", from: Point(1, 0), rate: 0.5, steps: 60)
    #expect(status.kind == .running)
    #expect(behavior == .descending)
  }

  @Test func theDifferenceOfTwoOverflowsIsAnOverflow() throws {
    let (status, _) = try status(typed: "x^4-y^4", from: Point(3, 3), rate: 5, steps: 60)
    #expect(status.kind == .diverged)
    #expect(!status.reason.contains("not defined"))
  }

  @Test func aPointWithoutCurvatureIsNotTakenForAMinimum() throws {
    let status = try status("gd", on: "monkey_saddle", from: .zero, rate: 0.1)
    #expect(
      status
        == RunStatus(
          .stalled, step: 0, reason: "at a degenerate point: no curvature in one direction"))
  }

  @Test(arguments: [
    ("x^3", "at a degenerate point: no curvature"),
    ("-2*x^2-x^4", "at a maximum: curvature -4"),
  ])
  func onACurveThereAreNoDirections(_ formula: String, _ reason: String) throws {
    let (status, _) = try status(typed: formula, from: .zero, rate: 0.1, steps: 20)
    #expect(status == RunStatus(.stalled, step: 0, reason: reason))
  }
}
