import Canvas
import Optimization
import Testing
import Workbench

@testable import Views

/// f = x² from 1 with η = 0.25 halves x at every step: 1, 1/2, 1/4, 1/8.
@Suite struct QuantityTests {
  @Test func theQuantitiesOfThreeStepsAreThoseOnPaper() {
    #expect(values(of: .loss, halving) == [1, 0.25, 0.0625, 0.015625])
    #expect(values(of: .distance, halving) == [1, 0.5, 0.25, 0.125])
    #expect(values(of: .gradientNorm, halving) == [2, 1, 0.5, 0.25])
    #expect(values(of: .rate, halving) == [0.25, 0.25, 0.25])
    let lengths = values(of: .stepLength, halving)
    #expect(lengths.first?.isNaN == true)
    #expect(Array(lengths.dropFirst()) == [0.5, 0.25, 0.125])
  }

  @Test func aFunctionWithoutMinimaHasNoDistance() {
    let saddle = Workbench.paused(Experiment("monkey_saddle"))

    #expect(StepCurves(saddle)[.distance] == nil)
    #expect(StepCurves(saddle)[.loss]?.scale == .linear)
  }

  @Test func ratesThatDifferThreefoldHaveALogarithmicAxis() {
    #expect(rateScale(0.01, 0.029) == .linear)
    #expect(rateScale(0.01, 0.03) == .logarithmic)
    #expect(rateScale(0.01, 20) == .logarithmic)
  }

  @Test func aScheduleThatEndsAtZeroKeepsALinearAxis() {
    let run = RunSpecification(
      Selection("adam"), learningRate: .chosen(0.1), schedule: Selection("cosine"))

    #expect(StepCurves(.paused(Experiment("bowl", run)))[.rate]?.scale == .linear)
  }

  @Test(arguments: ["exponential", "step_decay", "inverse_time"])
  func aRateThatFallsThreefoldOverTheStepsHasALogarithmicAxis(_ schedule: String) throws {
    let runs = [schedule, "polynomial"].map { name in
      RunSpecification(
        Selection("gradient_descent"), learningRate: .chosen(0.1), schedule: Selection(name))
    }
    var experiment = Experiment("bowl", runs[0])
    #expect(StepCurves(.paused(experiment))[.rate]?.scale == .logarithmic)

    // Beside it one that ends at zero is drawn on the same axis, and alone on a linear one.
    experiment.runs = runs
    #expect(StepCurves(.paused(experiment))[.rate]?.scale == .logarithmic)
    experiment.runs = [runs[1]]
    #expect(StepCurves(.paused(experiment))[.rate]?.scale == .linear)
  }

  @Test func hidingARunFitsTheAxisToTheOthers() throws {
    var workbench = Workbench.paused(
      Experiment(
        "bowl", RunSpecification(Selection("gradient_descent"), learningRate: .chosen(0.1)),
        RunSpecification(Selection("gradient_descent"), learningRate: .chosen(1e6))))
    let both = try #require(StepCurves(workbench)[.loss]).range(upTo: 60)
    for action in [Action.focus(run: 1), .race(.toggleHidden)] { workbench.act(action) }
    let one = try #require(StepCurves(workbench)[.loss]).range(upTo: 60)

    #expect(one.upperBound < both.upperBound)
  }

  @Test func linearAxesAreNotFlattenedByADivergence() throws {
    let workbench = Workbench.paused(
      Experiment(
        "square_1d", RunSpecification(Selection("gradient_descent"), learningRate: .chosen(3))),
      at: 1, .look(.toggleLinearCharts))
    let curve = try #require(StepCurves(workbench)[.loss])
    let first = try #require(curve.values.first?.first)

    #expect(curve.scale == .linear)
    #expect(curve.range(upTo: 60).upperBound <= 2.2 * first)
    #expect(curve.range(upTo: 60).upperBound >= first)
  }

  private var halving: Workbench {
    var experiment = Experiment(
      "square_1d", RunSpecification(Selection("gradient_descent"), learningRate: .chosen(0.25)))
    experiment.start = Point(1, 0)
    return .paused(experiment.lasting(3))
  }

  private func values(of quantity: Quantity, _ workbench: Workbench) -> [Double] {
    StepCurves(workbench)[quantity]?.values.first ?? []
  }

  private func rateScale(_ rates: Double...) -> ChartScale? {
    let runs = rates.map {
      RunSpecification(Selection("gradient_descent"), learningRate: .chosen($0))
    }
    return StepCurves(.paused(Experiment(objective: Selection("bowl"), runs: runs)))[.rate]?.scale
  }
}
