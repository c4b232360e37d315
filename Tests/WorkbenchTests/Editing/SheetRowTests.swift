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
        "weight_decay_mode", "batch", "schedule",
      ])
    #expect(rows.map(\.depth) == [0, 0, 1, 2, 2, 1, 1, 1, 0])
    #expect(
      rows.map(\.text) == [
        "0.4", "gradient_descent", "none", "1", "0", "0", "coupled", "0", "constant",
      ])
  }

  @Test func theExperimentShowsItsFunctionAndWhatAllRunsShare() {
    var workbench = Workbench.paused()
    #expect(
      workbench.rows(of: .experiment).map(\.key) == [
        "objective", "a", "b", "start x", "start y", "window", "steps", "noise", "batch",
        "order", "seed", "ensemble", "tolerance",
      ])

    workbench.send(.editing(.choose(.objective, name: "cosine_wave_1d")))
    #expect(
      workbench.rows(of: .experiment).map(\.key) == [
        "objective", "c", "start x", "window", "steps", "noise", "batch", "order", "seed",
        "ensemble",
        "tolerance",
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
  func everySettingOfARuleIsListedAndHasNeighboursInItsDomain(_ optimizer: String) throws {
    let item = try #require(Catalog.optimizer(named: optimizer))
    for schedule in Catalog.schedules {
      let rows = Self.runRows(of: experiment(optimizer, schedule: schedule.name))
      let keys = item.settings.map(\.key) + schedule.settings.map { "schedule." + $0.key }
      for key in keys { #expect(rows.contains { $0.key == key && $0.isDefault }) }
      #expect(Set(rows.map(\.key)).count == rows.count)
    }
    let experiment = experiment(optimizer)
    for row in Self.runRows(of: experiment) {
      try expectNeighbours(of: row, in: experiment, among: Self.runRows)
    }
  }

  @Test(arguments: Catalog.schedules.map(\.name))
  func everySettingOfAScheduleHasNeighboursInItsDomain(_ schedule: String) throws {
    let experiment = experiment("gradient_descent", schedule: schedule)
    for row in Self.runRows(of: experiment) where row.key.hasPrefix("schedule") {
      try expectNeighbours(of: row, in: experiment, among: Self.runRows)
    }
  }

  @Test(arguments: Catalog.objectives.map(\.name))
  func everySettingOfAnExperimentHasNeighboursInItsDomain(_ objective: String) throws {
    let experiment = experiment("momentum", on: objective)
    for row in SheetRow.rows(of: experiment) {
      try expectNeighbours(of: row, in: experiment, among: SheetRow.rows(of:))
    }
  }

  @Test func oneOfTwoListsThatIsChangedTakesTheOtherAlong() throws {
    var experiment = experiment("gradient_descent", schedule: "piecewise_constant")
    func enter(_ text: String, for key: String) throws {
      let row = try #require(Self.runRows(of: experiment).first { $0.key == key })
      try row.enter(&experiment, text)
    }
    func text(of key: String) -> String? {
      Self.runRows(of: experiment).first { $0.key == key }?.text
    }
    try enter("10/20/30", for: "schedule.boundaries")
    #expect(text(of: "schedule.values") == "1/0.5/0.1/0.1")
    try enter("2/1", for: "schedule.values")
    #expect(text(of: "schedule.boundaries") == "10")
    try enter("4/3/2/1", for: "schedule.values")
    #expect(text(of: "schedule.boundaries") == "10/30/50")
    #expect(throws: ArgumentProblem.self) { try enter("30/20", for: "schedule.boundaries") }
    #expect(text(of: "schedule.boundaries") == "10/30/50")
    // What is left can be typed on the command line.
    #expect(try RunSpecification(text: experiment.runs[0].text) == experiment.runs[0])
  }

  /// Walks to both sides, reads the text that stands there then, and goes back to the default.
  private func expectNeighbours(
    of row: SheetRow, in experiment: Experiment, among rows: (Experiment) -> [SheetRow]
  ) throws {
    for notches in [Notches.fine(1), .fine(-1), .coarse(1), .coarse(-1), .fine(-500), .fine(500)] {
      var changed = experiment
      // A list of numbers and the widest window have no neighbours, and say so.
      do {
        try row.walk(&changed, notches)
      } catch {
        let lists = ["boundaries", "values", "milestones", "steps"].map { "schedule." + $0 }
        #expect((lists + ["window"]).contains(row.key))
        continue
      }
      let now = try #require(rows(changed).first { $0.key == row.key }, "\(row.key)")
      #expect(
        now.text != row.text || abs(notches.count) == 500 || Self.isAtAnEnd(row),
        "\(row.key) \(notches)")
      if row.isTyped {
        // What is typed has to lie in the setting's domain.
        var read = changed
        try row.enter(&read, now.text)
        #expect(rows(read).first { $0.key == row.key }?.text == now.text)
      }
      var run = changed.runs[0].configuredOptimizer.run(changed.plan(for: changed.runs[0]))
      run.advance(by: 3)
      #expect(run.hasDiverged || run.path.steps == min(3, changed.steps), "\(row.key) \(notches)")
      now.restore(&changed)
      if now.defaultText != nil {
        #expect(rows(changed).first { $0.key == row.key }?.isDefault == true)
      }
    }
  }

  @Test func aMomentumThatIsRecommendedIsTheDefaultOfItsRow() throws {
    let recommended: Settings = ["momentum": .number(0.4)]
    func row(_ key: String, in experiment: Experiment) throws -> SheetRow {
      let rows = SheetRow.rows(
        ofRun: 0, in: experiment, learningRate: 0.46,
        recommended: experiment.runs[0].optimizer.settings.isEmpty ? recommended : [:])
      return try #require(rows.first { $0.key == key })
    }
    let free = run("momentum")
    let momentum = try row("momentum", in: free)
    #expect(momentum.text == "0.4" && momentum.isDefault)

    var changed = free
    try momentum.walk(&changed, .fine(1))
    #expect(changed.runs[0].text == "momentum:beta=0.45")
    try momentum.enter(&changed, "0.9")
    #expect(changed.runs[0].text == "momentum:beta=0.9")
    momentum.restore(&changed)
    #expect(changed == free)

    // One quantity changes at a time.
    try row("lr", in: free).walk(&changed, .fine(1))
    #expect(changed.runs[0].text == "momentum:lr=0.48,beta=0.4")
  }

  private static func runRows(of experiment: Experiment) -> [SheetRow] {
    SheetRow.rows(
      ofRun: 0, in: experiment, learningRate: experiment.learningRate(of: experiment.runs[0]))
  }

  /// An experiment with a given rate, since to find the recommended one takes long.
  private func experiment(
    _ optimizer: String, schedule: String = "constant", on objective: String = "ravine"
  ) -> Experiment {
    let run = RunSpecification(
      Selection(optimizer), learningRate: .chosen(0.1), schedule: Selection(schedule))
    return Experiment(objective: Selection(objective), runs: [run])
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
