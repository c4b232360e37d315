import Optimization
import Testing

@testable import Workbench

/// The rows of sheets, over everything the catalog has.
@Suite struct SheetRowTests {
  @Test func aRunShowsItsRateItsRuleAndItsSchedule() {
    let rows = Workbench.paused().rows(of: .run)

    #expect(
      rows.map(\.key) == [
        "lr", "optimizer", "clip", "clip.threshold", "clip.epsilon", "weight_decay",
        "weight_decay_mode", "schedule",
      ])
    #expect(rows.map(\.depth) == [0, 0, 1, 2, 2, 1, 1, 0])
    #expect(
      rows.map(\.text) == ["0.4", "gradient_descent", "none", "1", "0", "0", "coupled", "constant"])
  }

  @Test func theExperimentShowsItsFunctionAndWhatAllRunsShare() {
    var workbench = Workbench.paused()
    #expect(
      workbench.rows(of: .experiment).map(\.key) == [
        "objective", "a", "b", "start x", "start y", "window", "steps", "noise", "seed",
        "tolerance",
      ])

    workbench.send(.editing(.choose(.objective, name: "cosine_wave_1d")))
    #expect(
      workbench.rows(of: .experiment).map(\.key) == [
        "objective", "c", "start x", "window", "steps", "noise", "seed", "tolerance",
      ])
  }

  @Test func aScheduleInsideASchedulePutsItsSettingsBelowIt() {
    let workbench = Workbench.paused(run("adam:schedule=warmup,schedule.then=cosine"))
    let rows = workbench.rows(of: .run).drop { $0.key != "schedule" }

    #expect(
      rows.map(\.key) == [
        "schedule", "schedule.warmup_steps", "schedule.start", "schedule.then",
        "schedule.then.period", "schedule.then.end", "schedule.then.exponent",
        "schedule.then.after",
      ])
    #expect(rows.map(\.depth) == [0, 1, 1, 1, 2, 2, 2, 2])
  }

  @Test(arguments: Catalog.optimizers.map(\.name))
  func everySettingIsListedAndHasNeighboursInItsDomain(_ optimizer: String) throws {
    for schedule in Catalog.schedules {
      for objective in Catalog.objectives {
        var experiment = Experiment(
          objective: Selection(objective.name),
          runs: [RunSpecification(Selection(optimizer), schedule: Selection(schedule.name))])
        experiment.steps = 3
        let rows = SheetRow.rows(ofRun: 0, in: experiment)
        for knob in try #require(Catalog.optimizer(named: optimizer)).knobs {
          #expect(rows.contains { $0.key == knob.key && $0.isDefault })
        }
        for knob in schedule.knobs {
          #expect(rows.contains { $0.key == "schedule." + knob.key && $0.isDefault })
        }
        #expect(Set(rows.map(\.key)).count == rows.count)
        // The schedule and the rule do not depend on the function, so one of them is edited.
        guard objective.name == Catalog.objectives[0].name else { continue }
        for row in rows { try expectNeighbours(of: row, in: experiment) }
      }
    }
  }

  @Test(arguments: Catalog.objectives.map(\.name))
  func everySettingOfAnExperimentHasNeighboursInItsDomain(_ objective: String) throws {
    let experiment = Experiment(
      objective: Selection(objective), runs: [RunSpecification(Selection("momentum"))])
    for row in SheetRow.rows(of: experiment) { try expectNeighbours(of: row, in: experiment) }
  }

  /// Walks to both sides, reads the text that stands there then, and goes back to the default.
  private func expectNeighbours(of row: SheetRow, in experiment: Experiment) throws {
    for notches in [Notches.fine(1), .fine(-1), .coarse(1), .coarse(-1), .fine(-500), .fine(500)] {
      var changed = experiment
      // A list of numbers and the widest window have no neighbours, and say so.
      do {
        try row.walk(&changed, notches)
      } catch {
        #expect(["schedule.boundaries", "schedule.values", "window"].contains(row.key))
        continue
      }
      let rows = Self.rows(like: row, in: changed)
      let now = try #require(rows.first { $0.key == row.key }, "\(row.key)")
      #expect(
        now.text != row.text || abs(notches.count) == 500 || Self.isAtAnEnd(row),
        "\(row.key) \(notches)")
      if row.isTyped {
        var read = changed
        try row.enter(&read, now.text)
        #expect(Self.rows(like: row, in: read).first { $0.key == row.key }?.text == now.text)
      }
      // Every value lies in its domain, else a precondition stops here.
      #expect(changed.runs[0].method.run(changed.plan(for: changed.runs[0])).isComplete == false)
      now.restore(&changed)
      if now.defaultText != nil {
        #expect(Self.rows(like: row, in: changed).first { $0.key == row.key }?.isDefault == true)
      }
    }
  }

  private static func rows(like row: SheetRow, in experiment: Experiment) -> [SheetRow] {
    let rows = SheetRow.rows(ofRun: 0, in: experiment)
    return rows.contains { $0.key == row.key } ? rows : SheetRow.rows(of: experiment)
  }

  /// Whether the value is the least there is, so that nothing lies on one side of it.
  private static func isAtAnEnd(_ row: SheetRow) -> Bool {
    ["0", "1", "none"].contains(row.text)
  }

  private func run(_ text: String) -> Experiment {
    var experiment = Experiment.opening
    do {
      experiment.runs = [try RunSpecification(text: text)]
    } catch {
      Issue.record("\(error)")
    }
    return experiment
  }
}
