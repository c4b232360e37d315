import Optimization
import Testing
import Workbench

@testable import Views

@Suite struct StepScaleTests {
  private func step(
    _ optimizer: String, on objective: String = "ravine", rate: Double, at step: Int = 3
  ) throws -> StepExplanation {
    let workbench = Workbench.paused(
      Experiment(
        objective,
        RunSpecification(Selection(optimizer), learningRate: .chosen(rate))), at: step,
      .explain(.toggle))
    return try #require(workbench.view.explaining.step)
  }

  private let window = Region(x: -5...5, y: -4...4)

  @Test func theGradientOfDescentIsDrawnAsLongAsItsStep() throws {
    let scale = StepScale(try step("gradient_descent", rate: 0.4), window: window)
    #expect(scale.factors[.slope] == 0.4)
    #expect(scale.factors[.place] == 1)
  }

  @Test func slopesFarFromTheStepAreDrawnAsLongAsTheLongestMove() throws {
    let step = try step("adam", rate: 0.001)
    let scale = StepScale(step, window: window)
    let vectors = step.beats.flatMap(\.quantities).compactMap(DrawnVector.init)
    let slopes = vectors.filter { $0.unit == .slope }.map(\.reach).max() ?? 0
    let moves = vectors.filter { $0.unit == .place }.map(\.reach).max() ?? 0
    let factor = try #require(scale.factors[.slope])
    #expect(abs(factor * slopes - moves) < 1e-12 * moves)
  }

  @Test(arguments: Catalog.optimizers.map(\.name))
  func everythingThatIsDrawnLiesInTheRegion(_ optimizer: String) throws {
    for objective in ["ravine", "rosenbrock", "beale"] {
      let step = try step(optimizer, on: objective, rate: 0.01)
      let scale = StepScale(step, window: window)
      for vector in step.beats.flatMap(\.quantities).compactMap(DrawnVector.init) {
        let factor = try #require(scale.factors[vector.unit])
        for end in vector.ends {
          #expect(scale.region.contains(step.position + factor * end), "\(objective)")
        }
      }
      #expect(scale.region.contains(step.position) && scale.region.contains(step.next))
    }
  }

  @Test func aStepThatDoesNotMoveIsShownInAPartOfTheWindow() throws {
    // Rprop rests in both coordinates after both signs have changed; the bowl from its start does so.
    let workbench = Workbench.paused(
      Experiment(
        "bowl", RunSpecification(Selection("gradient_descent"), learningRate: .chosen(0.5))),
      at: 59, .explain(.toggle))
    let step = try #require(workbench.view.explaining.step)
    let scale = StepScale(step, window: window)
    #expect(scale.region.width > 0 && scale.region.height > 0)
  }
}
