import Optimization
import Testing
import Workbench

@Suite struct RunListTests {
  @Test func addingCopiesTheFocusedRunBesideIt() {
    var workbench = Workbench.paused()

    workbench.play(
      [
        (.addRun, 1), (.addRun, 2), (.focus(run: 3), 3), (.addRun, 4), (.focus(run: 0), 0),
        (.addRun, 1),
      ], "focus", \.focus)
    let runs = workbench.experiment.runs
    #expect(runs[0..<4].allSatisfy { $0 == runs[0] } && runs[4] == runs[5])
    #expect(runs.map(\.number) == [1, 6, 3, 4, 2, 5])
  }

  @Test func aCopyInTheMiddleOfItsWayIsAWholeRunAndAForkAPart() {
    var workbench = Workbench.paused()
    workbench.send(.step(by: 20), .addRun)
    #expect(workbench.experiment.runs[1].forkStep == nil && workbench.notice == nil)
    workbench.send(.duplicateRun)
    #expect(workbench.experiment.runs[2].forkStep == 20)
    #expect(workbench.notice == "forked at step 20: what you change holds from there on")
  }

  @Test func clippingAndWeightDecayStayWhenTheOptimizerChanges() throws {
    var experiment = Experiment.opening
    experiment.runs = [
      try RunSpecification(text: "momentum:beta=0.5,clip=component,clip.threshold=2,wd=0.1")
    ]
    var workbench = Workbench.paused(experiment)
    workbench.send(.changeOptimizer(by: 1))
    let run = workbench.experiment.runs[0].optimizer
    #expect(run.name == "nesterov")
    #expect(
      run.settings == [
        "clip": .word("component"), "clip.threshold": .number(2), "weight_decay": .number(0.1),
      ])
  }

  @Test func nineRunsAreTheMost() {
    var workbench = Workbench.paused()
    for _ in 0..<7 { workbench.send(.duplicateRun) }
    let full = workbench.experiment

    for action in [Action.addRun, .duplicateRun] {
      workbench.send(action)
      #expect(workbench.experiment == full)
      #expect(workbench.notice == "9 runs are the most that can be compared")
    }
    #expect(workbench.simulations.count == 9)
  }

  @Test func aDuplicateStandsBehindItsOriginalAndHasTheFocus() {
    var workbench = Workbench.paused()
    workbench.send(.changeRateFinely(by: 1), .changeSchedule(by: 1), .duplicateRun)
    let runs = workbench.experiment.runs

    #expect(workbench.optimizers == ["gradient_descent", "gradient_descent", "momentum"])
    #expect(runs[1] == runs[0])
    #expect(workbench.paths[1] == workbench.paths[0])
    #expect(workbench.focus == 1)
  }

  @Test func removingKeepsTheFocusOnARunAndTheLastRunStays() {
    var workbench = Workbench.paused()
    workbench.send(.focus(run: 1), .addRun, .changeOptimizer(by: 1))

    workbench.play(
      [
        (.focus(run: 1), Line(1, ["gradient_descent", "momentum", "nesterov"], nil)),
        (.removeRun, Line(1, ["gradient_descent", "nesterov"], nil)),
        (.removeRun, Line(0, ["gradient_descent"], nil)),
        (.removeRun, Line(0, ["gradient_descent"], "the only run cannot be removed")),
      ], "runs", Line.init)
  }

  @Test func theOptimizersGoRoundInBothDirections() {
    let names = Catalog.optimizers.map(\.name)
    for direction in [1, -1] {
      var workbench = Workbench.paused()
      var seen: [String] = []
      for _ in names {
        workbench.send(.changeOptimizer(by: direction))
        seen.append(workbench.optimizers[0])
        #expect(workbench.simulations[0].specification == workbench.experiment.runs[0])
      }
      #expect(seen.last == names[0])
      #expect(Set(seen) == Set(names))
      #expect(workbench.optimizers[1] == "momentum")
    }
  }

  @Test func anotherOptimizerStartsFromItsDefaultsAndKeepsTheSchedule() {
    var workbench = Workbench.paused()
    workbench.send(.focusNext, .changeSchedule(by: 1), .changeOptimizer(by: 1))
    let run = workbench.experiment.runs[1]

    #expect(run.optimizer == Selection("nesterov"))
    #expect(run.schedule == Selection(Catalog.schedules[1].name))
  }

  @Test func theSchedulesGoRoundInBothDirections() {
    let names = Catalog.schedules.map(\.name)
    for direction in [1, -1] {
      var workbench = Workbench.paused()
      let before = workbench.experiment
      var seen: Set<String> = []
      for _ in names {
        workbench.send(.changeSchedule(by: direction))
        seen.insert(workbench.experiment.runs[0].schedule.name)
      }
      #expect(seen == Set(names))
      #expect(workbench.experiment == before)
    }
  }

  private struct Line: Equatable {
    let focus: Int
    let optimizers: [String]
    let notice: String?

    init(_ focus: Int, _ optimizers: [String], _ notice: String?) {
      self.focus = focus
      self.optimizers = optimizers
      self.notice = notice
    }

    init(_ workbench: Workbench) {
      self.init(workbench.focus, workbench.optimizers, workbench.notice)
    }
  }
}
