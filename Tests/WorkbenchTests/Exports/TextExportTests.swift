import Optimization
import Testing

@testable import Workbench

@Suite struct TextExportTests {
  @Test func aShortRunShowsEveryStepAndASummary() {
    #expect(
      TextExport().text(of: SquareRuns.halving) == """
        square: f(x) = x²
        from (10), 3 steps

        1  gd:lr=0.25
           still moving after 3 steps: converging, (f − f*) × 0.25 a step
           step     x       f  ‖∇f‖  next η
              0    10     100    20    0.25
              1     5      25    10    0.25
              2   2.5    6.25     5    0.25
              3  1.25  1.5625   2.5

                f  lowest f  ‖∇f‖  steps  status        run
        1  1.5625    1.5625   2.5      3  still moving  gd:lr=0.25

        """)
  }

  @Test func aFunctionOfTwoVariablesHasAColumnForEach() {
    let text = TextExport().text(of: .opening)

    #expect(text.contains("   step             x             y"))
    #expect(text.hasPrefix("trough: f(x, y) = 0.1 x² + 2 y²\nfrom (-5,-2), 60 steps\n"))
  }

  @Test func aMinimumThatWasFoundIsNamedSo() throws {
    func text(_ formula: String) throws -> String {
      var arguments = ExperimentArguments()
      arguments.objective = formula
      return TextExport().text(of: try Experiment(arguments))
    }
    #expect(try text("(x-1)^2+3y^2+2").contains("steps\nminimum found at (1,0), f = 2\n\n1 "))
    #expect(try text("(x^2-1)^2").contains("minimum found at (-1), f = 0, and 1 other as low\n"))
    #expect(!(try text("x+y").contains("minimum")))
    #expect(
      try text("x^3-3x").contains("steps\nno lowest value: f falls without bound as x → −∞\n"))
    #expect(!(try text("square").contains("found")))
  }

  @Test func noiseIsTold() {
    var experiment = SquareRuns.halving
    experiment.noise = 0.5
    experiment.seed = 7

    #expect(
      TextExport().text(of: experiment).contains("from (10), 3 steps, noise σ = 0.5, seed 7\n"))
  }

  @Test func aDivergedRunSaysWhereAndWhy() {
    #expect(
      TextExport().text(of: SquareRuns.diverging).contains(
        "\n   diverged at step 9: η·λmax = 4 > 2: every step overshoots further\n"))
  }

  @Test(
    arguments: [
      (0, [0]), (1, [0, 1]), (20, Array(0...20)),
      (21, Array(stride(from: 0, to: 21, by: 2)) + [21]),
      (41, [0, 5, 10, 15, 20, 25, 30, 35, 40, 41]),
      (400, Array(stride(from: 0, through: 400, by: 20))),
      (10_000_000, Array(stride(from: 0, through: 10_000_000, by: 500_000))),
    ] as [(Int, [Int])])
  func aLongRunShowsRoundStepsAndTheLastOne(_ last: Int, _ steps: [Int]) {
    #expect(TextExport.shownSteps(upTo: last) == steps)
  }
}
