import Optimization
import Testing

@testable import Workbench

/// A rule inside another one, as it is changed.
@Suite struct InnerRuleSheetTests {
  private let inner = CatalogField.innerRule(within: ["inner"])

  private func workbench(_ text: String) throws -> Workbench {
    var experiment = Experiment.opening
    experiment.runs = [try RunSpecification(text: text)]
    return .paused(experiment)
  }

  @Test func theInnerRulePutsItsSettingsBelowIt() throws {
    let rows = try workbench("lookahead:inner=rprop").rows(of: .run)
      .drop { $0.key != "inner" }.prefix { $0.key != "clip" }

    #expect(
      rows.map(\.key) == [
        "inner", "inner.eta_minus", "inner.eta_plus", "inner.step_min", "inner.step_max",
        "sync_period", "slow_step_size",
      ])
    #expect(rows.map(\.depth) == [1, 2, 2, 2, 2, 1, 1])
    #expect(rows.first?.text == "rprop")
    #expect(rows.first?.defaultText == "momentum")
    #expect(rows.first?.catalogField == inner)
  }

  @Test func itIsPickedInItsPlaceAndBringsItsOwnRate() throws {
    var workbench = try workbench("lookahead")
    let rate = workbench.experiment.learningRate(of: workbench.experiment.runs[0])
    workbench.send(
      .editing(.openPicker(inner)), .editing(.type(.insert("adagrad"))), .confirm)

    let run = workbench.experiment.runs[0]
    #expect(run.optimizer == Selection("lookahead", ["inner": .selection(Selection("adagrad"))]))
    #expect(workbench.experiment.learningRate(of: run) != rate)
  }

  @Test func thePickerOffersEveryRuleButOneThatHoldsRules() {
    let names = PickerEntry.entries(for: inner).map(\.name)
    #expect(names == Catalog.optimizers.filter { !$0.holdsOptimizer }.map(\.name))
    #expect(!names.contains("lookahead"))
  }

  @Test func aSettingInsideIsTypedAndPutBack() throws {
    let experiment = try workbench("lookahead:inner=adam").experiment
    let row = try #require(
      SheetRow.rows(ofRun: 0, in: experiment, learningRate: nil).first { $0.key == "inner.beta1" })
    var changed = experiment
    try row.enter(&changed, "0.5")
    #expect(
      changed.runs[0].optimizer.settings["inner"]
        == .selection(Selection("adam", ["beta1": .number(0.5)])))
    row.restore(&changed)
    #expect(changed == experiment)
  }

  @Test func theDefaultRuleInsideIsNoSetting() throws {
    var workbench = try workbench("lookahead:inner=adam")
    workbench.send(.editing(.choose(inner, name: "momentum")))
    #expect(workbench.experiment.runs[0].optimizer == Selection("lookahead"))
  }

  @Test func theListSaysHowSettingsInsideAreReached() throws {
    let item = try #require(Catalog.optimizer(named: "lookahead"))
    let settings = ListedEntry(item).settings
    #expect(settings.prefix(2).map(\.key) == ["inner", "inner.KEY"])
    #expect(settings[1].allowed == "what the optimizer allows")
  }
}
