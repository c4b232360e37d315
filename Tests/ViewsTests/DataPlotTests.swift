import Canvas
import Optimization
import Testing
import Workbench

@testable import Views

/// Rows of data, and what runs have fitted to them.
@Suite struct DataPlotTests {
  private func workbench(_ objective: String, batch: Int = 4, at step: Int) throws -> Workbench {
    let experiment = try Experiment(
      ExperimentArguments(
        words: ["--objective", objective, "--batch", "\(batch)", "--steps", "60", "gd:lr=0.05"]))
    return .paused(experiment, at: step)
  }

  private func count(_ sign: Character, _ workbench: Workbench) -> Int {
    workbench.picture(120, 36).rows.reduce(0) { $0 + $1.filter { $0 == sign }.count }
  }

  @Test func asManyRowsStandOutAsTheBatchHas() throws {
    // Signs that share a cell are one, so there may be fewer.
    var workbench = try workbench("line_squared:spread=3", at: 5)
    workbench.act(.show(.data))
    let rows = workbench.picture(120, 36).rows
    #expect(rows.contains { $0.contains("batch of 4 of 40") })
    let batch = workbench.experiment.sharedBatches[5]
    #expect(batch.count == 4)
    // One more is in the border.
    #expect((3...5).contains(count("●", workbench) - 1 - headCount(workbench)))
  }

  /// The signs of heads beside the names of runs.
  private func headCount(_ workbench: Workbench) -> Int { 2 }

  @Test func theBatchesShownAreThoseTheRunsTake() throws {
    let workbench = try workbench("line_huber", at: 0)
    let shown = StepCurves(workbench).batches
    #expect(shown.count == workbench.experiment.runs.count)
    #expect(shown.allSatisfy { $0.count == 60 && $0 == workbench.experiment.sharedBatches })
    #expect(StepCurves(try self.workbench("line_huber", batch: 0, at: 0)).batches.joined().isEmpty)
  }

  @Test func stepsCountAsEpochs() throws {
    var workbench = try workbench("line_squared", batch: 16, at: 30)
    // 40 rows in batches of 16, 16 and 8.
    #expect(workbench.experiment.stepsPerEpoch == 3)
    #expect(workbench.picture(120, 36).rows[0].contains("epoch 10.0"))
    workbench.act(.show(.charts))
    #expect(!workbench.picture(120, 36).rows.contains { $0.contains("epoch 0") })
    workbench.act(.look(.toggleEpochs))
    #expect(workbench.picture(120, 36).rows.contains { $0.contains("epoch 0") })

    var exact = Workbench.paused(.opening, .look(.toggleEpochs))
    exact.act(.show(.charts))
    #expect(!exact.appearance.countsEpochs)
    #expect(!exact.picture(120, 36).rows.contains { $0.contains("epoch") })
  }

  @Test func theLossOfBatchesIsSmoothedOverAnEpoch() throws {
    let workbench = try workbench("line_squared", batch: 16, at: 30)
    let curve = try #require(StepCurves(workbench)[.batchLoss])
    let sampled = try #require(
      workbench.experiment.resolvedObjective as? any SampledObjective)
    let points = workbench.simulations[0].trajectory.points
    let losses = zip(points, workbench.experiment.sharedBatches).map {
      sampled.value(at: $0, of: $1)
    }
    #expect(Array(curve.raw[0].prefix(60)) == losses)
    #expect(curve.values[0][0] == losses[0])
    #expect(abs(curve.values[0][10] - (losses[8] + losses[9] + losses[10]) / 3) < 1e-12)
    #expect(StepCurves(.paused(.opening))[.batchLoss] == nil)
  }

  @Test func classesHaveTwoSigns() throws {
    var workbench = try workbench("logistic", batch: 0, at: 30)
    workbench.act(.show(.data))
    #expect(count("+", workbench) >= 10)
    #expect(
      workbench.picture(120, 36).rows.contains {
        $0.contains("x₂ over x₁, · class 0, + class 1, 40 rows")
      })
  }

  @Test func theRowsTakeThePlaceOfTheRates() throws {
    let titles = try workbench("line_squared", at: 5).picture(120, 36).rows
    #expect(
      titles.contains { $0.contains("─ data ") } && !titles.contains { $0.contains("─ rate ") })
    let others = Workbench.paused(.opening).picture(120, 36).rows
    #expect(
      others.contains { $0.contains("─ rate ") } && !others.contains { $0.contains("─ data ") })
  }

  private func scene(of workbench: Workbench) -> Scene {
    Scene(workbench, Palette(direct), StepCurves(workbench))
  }

  private func sideBySide(steps: Int = 60, at step: Int) throws -> Workbench {
    let experiment = try Experiment(
      ExperimentArguments(
        words: [
          "--objective", "line_squared", "--steps", "\(steps)", "gd:lr=0.05", "gd:lr=0.05,batch=8",
          "gd:lr=0.05,batch=1",
        ]))
    return .paused(experiment, at: step)
  }

  @Test func runsAreNamedByTheirBatches() throws {
    let rows = try sideBySide(at: 5).picture(120, 36).rows
    for name in ["gd all rows", "gd batch 8", "gd batch 1"] {
      #expect(rows.contains { $0.contains(name) })
    }
    #expect(rows[0].contains("batches by run seed 0"))
    let alike = try workbench("line_squared", batch: 4, at: 5).picture(120, 36).rows
    #expect(!alike.contains { $0.contains("gd batch") })
  }

  /// The rows have an x and a y of their own.
  @Test func parametersGoByTheNamesTheirModelGivesThem() throws {
    var line = try workbench("line_huber", at: 5)
    line.act(.show(.charts))
    #expect(line.picture(120, 36).rows.contains { $0.contains("f(θₜ)") })
    line.act(.show(.compare))
    #expect(line.picture(120, 36).rows.contains { $0.contains("w −") && $0.contains("b +") })
    let names = ["logistic", "linear_net", "tanh_net"].map {
      Catalog.objective(named: $0)?.product().variableNames
    }
    #expect(names.allSatisfy { $0 == ["w₁", "w₂"] })
    #expect(Catalog.objective(named: "bowl")?.product().variableNames == ["x", "y"])
    #expect(Catalog.objective(named: "square")?.product().variableNames == ["x"])
  }

  @Test func theBatchOfTheFocusedRunStandsOut() throws {
    var workbench = try sideBySide(at: 5)
    workbench.act(.show(.data))
    #expect(!workbench.picture(120, 36).rows.contains { $0.contains("● batch") })
    workbench.act(.focus(run: 1))
    #expect(workbench.picture(120, 36).rows.contains { $0.contains("● batch of 8 of 40") })
    workbench.act(.focus(run: 2))
    #expect(workbench.picture(120, 36).rows.contains { $0.contains("● batch of 1 of 40") })
  }

  /// 40 steps of one row, 5 of eight rows and one of all rows read as much.
  @Test func onAnAxisOfEpochsRunsStandWhereTheyHaveReadAsMuch() throws {
    var workbench = try sideBySide(steps: 80, at: 80)
    workbench.act(.show(.charts))
    workbench.act(.look(.toggleEpochs))
    let axis = try #require(EpochAxis(scene(of: workbench)))
    let steps = (0...80).map(Double.init)
    #expect(axis.stepsPerEpoch == 40)
    #expect(axis.values(steps, of: 0) == (0...80).map { Double($0 / 40) })
    #expect(axis.values(steps, of: 1) == (0...80).map { Double($0 / 8) })
    #expect(axis.values(steps, of: 2) == steps)
    let rows = workbench.picture(120, 36).rows
    #expect(rows.contains { $0.contains("epoch 0") && $0.contains("2") })
    // Nothing is shown that has not been walked.
    workbench.act(.step(by: -79))
    let early = try #require(EpochAxis(scene(of: workbench)))
    #expect(early.values(steps, of: 0) == Array(repeating: 0, count: 40) + [1])
    #expect(early.values(steps, of: 2) == [0, 1])
  }

  @Test func aFigureHasTheAxisOfEpochsToo() throws {
    var workbench = try sideBySide(steps: 80, at: 80)
    workbench.act(.show(.charts))
    #expect(!Figure(of: workbench).source.contains("epoch 0"))
    workbench.act(.look(.toggleEpochs))
    #expect(Figure(of: workbench).source.contains(">epoch 0<"))
  }

  @Test func theLossOfBatchesIsSmoothedOverTheEpochOfEachRun() throws {
    let workbench = try sideBySide(at: 30)
    let curve = try #require(StepCurves(workbench)[.batchLoss])
    let losses = workbench.simulations[0].trajectory.losses
    #expect(curve.raw[0] == losses && curve.values[0] == losses)
    #expect(curve.values[1][4] == curve.raw[1][0...4].reduce(0, +) / 5)
    #expect(abs(curve.values[2][39] - curve.raw[2][0...39].reduce(0, +) / 40) < 1e-12)
  }

  /// One arrow for each of eight rows and one for their mean, of the focused run alone, while it rests.
  @Test func theRowsOfTheNextBatchAreArrowsOnTheMap() throws {
    var workbench = try sideBySide(at: 1)
    func arrows() -> Int {
      workbench.picture(120, 36).rows[1..<34].reduce(0) { sum, row in
        sum + row.prefix(83).filter { "↑↗→↘↓↙←↖".contains($0) }.count
      }
    }
    #expect(arrows() == 0)
    workbench.act(.focus(run: 1))
    // Heads that share a cell are one.
    #expect((2...9).contains(arrows()))
    workbench.act(.focus(run: 2))
    #expect(arrows() == 1)
    workbench.act(.togglePlay)
    #expect(arrows() == 0)
  }
}
