import Canvas
import Optimization
import Testing

@testable import Workbench

@Suite struct SweepTests {
  private let open = Action.mode(AnyModeAction(SweepList.Request.open))

  private static var long: Experiment {
    var experiment = Experiment.opening
    experiment.steps = 200
    return experiment
  }

  private func opened(_ experiment: Experiment = .opening) -> Workbench {
    var workbench = Workbench.paused(experiment)
    workbench.send(open)
    return workbench
  }

  private func sweeps(_ run: String) throws -> [String: [String]] {
    let sweeps = Sweep.sweeps(of: try RunSpecification(text: run), rate: 0.4, steps: 60)
    return Dictionary(sweeps.map { ($0.title, $0.values) }) { first, _ in first }
  }

  @Test func theRateIsSweptToHalfAndTwiceAtOnce() {
    let workbench = opened()
    #expect(workbench.experiment.runs.map(\.learningRate.value) == [0.2, 0.4, 0.8])
    #expect(workbench.optimizers == Array(repeating: "gradient_descent", count: 3))
    #expect(workbench.experiment.runs.map(\.number) == [1, 2, 3])
    #expect(workbench.focus == 1)
  }

  @Test func theNextLineSweepsFurtherAndTheOneAfterTheSchedules() {
    var workbench = opened()
    workbench.send(.editing(.moveSelection(by: 1)))
    #expect(workbench.experiment.runs.map(\.learningRate.value) == [0.1, 0.2, 0.4, 0.8, 1.6])
    workbench.send(.editing(.moveSelection(by: 1)))
    #expect(
      workbench.experiment.runs.map(\.schedule.name) == [
        "constant", "exponential_rate", "polynomial_power", "inverse_time", "cosine",
      ])
    #expect(workbench.experiment.runs.allSatisfy { $0.learningRate == .prepared(0.4) })
  }

  @Test func aMomentumIsSweptFromNoneToNearlyAll() throws {
    #expect(try sweeps("momentum:beta=0.9")["momentum β"] == ["0", "0.5", "0.9", "0.99"])
    #expect(try sweeps("momentum:beta=0.8")["momentum β"] == ["0", "0.5", "0.8", "0.9", "0.99"])
    #expect(try sweeps("adam")["beta1 β₁"] == ["0", "0.5", "0.9", "0.99"])
  }

  @Test func theSettingsOfAScheduleAndOfAClippingAreSweptWhereTheyAct() throws {
    let plain = try sweeps("gd")
    #expect(plain.keys.allSatisfy { !$0.contains("threshold") })
    let set = try sweeps("gd:clip=norm,clip.threshold=3,schedule=exponential_rate")
    #expect(set["clip threshold clip at"] == ["1.5", "3", "6"])
    #expect(set["rate λ"] == ["0.05", "0.1", "0.2"])
  }

  @Test func everyRunCanBeSweptIntoRunsThatDifferOfWhichOneIsLikeIt() {
    for entry in Catalog.optimizers {
      let run = RunSpecification(Selection(entry.name))
      let sweeps = Sweep.sweeps(of: run, rate: 0.1, steps: 60)
      #expect(sweeps.count >= 4)
      for sweep in sweeps {
        #expect(
          Sweep.allowedCount.contains(sweep.runs.count) && Set(sweep.runs).count == sweep.runs.count
        )
        #expect(sweep.runs.contains(run), "\(entry.name) \(sweep.title)")
        #expect(sweep.values.count == sweep.runs.count)
        for run in sweep.runs {
          #expect(throws: Never.self) { try RunSpecification(text: run.text) }
        }
      }
    }
  }

  @Test func enterKeepsTheRunsAndOneUndoBringsTheOthersBack() {
    var workbench = opened()
    workbench.send(.editing(.select(2)), .confirm)
    #expect(workbench.experiment.runs.count == 5 && workbench.mode == .normal)
    workbench.send(.editing(.undo))
    #expect(workbench.experiment == .opening && workbench.notice == "undone: sweep")
    #expect(workbench.history.undoCount == 0)
  }

  @Test func escapePutsBackTheRunsAndTheFocusWithNothingToUndo() {
    var workbench = Workbench.paused()
    workbench.send(.focus(run: 1), open, .editing(.moveSelection(by: 3)), .cancel)
    #expect(workbench.experiment == .opening && workbench.focus == 1)
    #expect(workbench.experiment.runs.map(\.number) == [1, 2])
    #expect(workbench.history.undoCount == 0)
  }

  @Test func aHalfWaveEndsWithARunOfAnyLength() {
    var workbench = Workbench.paused(Self.long)
    workbench.send(open, .editing(.select(2)))
    let cosine = workbench.experiment.runs.last
    #expect(cosine?.schedule == Selection("cosine", ["period": .number(200)]))
  }

  @Test func whileTheRateIsLookedForTheRestIsSwept() {
    var workbench = Workbench(
      Experiment(objective: Selection("beale"), runs: [RunSpecification(Selection("adam"))]))
    _ = workbench.update(open)
    #expect(workbench.experiment.runs.count == 5)
    #expect(workbench.experiment.runs.map(\.schedule.name).first == "constant")
  }
}
