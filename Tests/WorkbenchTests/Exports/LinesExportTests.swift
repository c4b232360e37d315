import Optimization
import Testing

@testable import Workbench

@Suite struct LinesExportTests {
  @Test func everyEventIsALineThatSaysWhoseItIs() {
    #expect(
      LinesExport().text(of: SquareRuns.halving).hasPrefix(
        """
        function: square, f(x) = x²
        start: (10), 3 steps
        run 1: gd:lr=0.25
        run 1, step 0: begins, at (10), f = 100
        """))
  }

  @Test func eventsStandInTheOrderOfTheSteps() throws {
    let text = LinesExport().text(of: .opening)
    var last = 0
    for line in text.split(separator: "\n") where line.hasPrefix("run 2, step ") {
      let step = try #require(Int(line.dropFirst(12).prefix { $0 != ":" }))
      #expect(step >= last)
      last = step
    }
    #expect(last == Experiment.opening.steps)
  }

  /// From 10 by a rate of 0.25 x halves: f = 100/4^k, below 0.001 for the first time at k = 9.
  @Test func arrivalIsTold() {
    var experiment = SquareRuns.experiment(rate: 0.25, steps: 20)
    experiment.tolerance = 0.001
    #expect(
      LinesExport().text(of: experiment).contains(
        "run 1, step 9: arrives within 0.001 of the lowest value, at (0.0195313), f = 0.00038147\n")
    )
  }

  @Test func aRunThatDivergesIsSaidToAndIsLast() {
    let text = LinesExport().text(of: SquareRuns.diverging)
    #expect(text.contains("step 1: the loss rises for the first time"))
    #expect(text.contains("\nrun 1: diverged at step 9"))
  }

  @Test func theRunsAreOrderedByWhereTheyEnd() throws {
    var experiment = SquareRuns.experiment(rate: 0.1, steps: 2)
    experiment.runs.append(try RunSpecification(text: "gd:lr=0.25"))
    #expect(
      LinesExport().text(of: experiment).hasSuffix(
        "lowest at the end: run 2 f = 6.25, run 1 f = 40.96\n"))
  }

  @Test func noNumberIsEverNone() {
    for experiment in [Experiment.opening, SquareRuns.diverging] {
      let text = LinesExport().text(of: experiment)
      #expect(!text.contains("nan") && !text.contains("inf"))
      #expect(!text.contains("\n\n"))
    }
  }

  @Test func schedulesAreRatesAtSteps() throws {
    let rate = try ScheduledRate(text: "exponential:lr=0.4,gamma=0.5", of: "--schedule")
    var comparison = RateComparison([rate])
    comparison.steps = 2
    let text = LinesExport().text(of: comparison)
    #expect(text.hasPrefix("schedule 1: exponential:lr=0.4,gamma=0.5, "))
    #expect(text.hasSuffix("\nschedule 1, step 0: rate 0.4\nschedule 1, step 1: rate 0.2\n"))
  }
}
