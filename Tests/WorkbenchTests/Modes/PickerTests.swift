import Optimization
import Testing

@testable import Workbench

@Suite struct PickerTests {
  @Test func theSelectedEntryIsTriedOutWhileItIsChosen() throws {
    var workbench = Workbench.paused()
    workbench.send(.editing(.openPicker(.optimizer)))
    let last = try #require(Catalog.optimizers.last).name

    workbench.play(
      [
        (.editing(.moveSelection(by: 1)), "momentum"), (.editing(.type(.insert("ad"))), "adagrad"),
        (.editing(.moveSelection(by: 2)), "adam"), (.editing(.type(.insert("amw"))), "adamw"),
        (.editing(.type(.eraseWord)), "gradient_descent"), (.editing(.select(.max)), last),
        (.editing(.type(.insert("zzz"))), "gradient_descent"),
        (.editing(.type(.clear)), "gradient_descent"),
      ], "optimizer", \.optimizers[0])
  }

  @Test func escapePutsBackExactlyWhatWasThere() {
    for catalogField in [CatalogField.optimizer, .schedule(within: []), .objective] {
      var workbench = Workbench.paused()
      workbench.send(.focus(run: 1), .editing(.openPicker(catalogField)))
      for _ in 0..<20 {
        workbench.send(.editing(.moveSelection(by: 1)))
      }
      #expect(workbench.experiment != .opening)
      workbench.send(.cancel)

      #expect(workbench.experiment == .opening)
      #expect(workbench.mode == .normal)
      #expect(workbench.history.undoCount == 0)
    }
  }

  @Test func enterKeepsTheEntryAndOneUndoTakesItBack() {
    var workbench = Workbench.paused()
    workbench.send(
      .editing(.openPicker(.objective)), .editing(.type(.insert("h"))),
      .editing(.type(.insert("i"))), .editing(.moveSelection(by: 1)),
      .editing(.moveSelection(by: -1)), .confirm)
    #expect(workbench.experiment.objective == Selection("himmelblau"))
    #expect(workbench.mode == .normal)

    workbench.send(.editing(.undo))
    #expect(workbench.experiment == .opening)
    #expect(workbench.notice == "undone: function")
  }

  @Test func enterWithNothingFoundKeepsWhatWasThereAndSaysSo() {
    var workbench = Workbench.paused()
    workbench.send(.editing(.openPicker(.optimizer)), .editing(.type(.insert("qq"))), .confirm)

    #expect(workbench.experiment == .opening)
    #expect(workbench.notice == "nothing has that name")
  }

  @Test func aScheduleInsideAnotherIsPickedInItsPlace() {
    var workbench = Workbench.paused()
    workbench.send(
      .editing(.choose(.schedule(within: []), name: "warmup")),
      .editing(.openPicker(.schedule(within: ["then"]))), .editing(.type(.insert("cosine"))),
      .confirm)
    let schedule = workbench.experiment.runs[0].schedule

    #expect(
      schedule == Selection("warmup", ["then": .selection(Selection("cosine"))]))
  }

  @Test func theEntryThatWasThereKeepsItsSettings() {
    var workbench = Workbench.paused()
    workbench.send(
      .focus(run: 1), .editing(.openPicker(.optimizer)), .editing(.moveSelection(by: 1)),
      .editing(.moveSelection(by: -1)), .confirm)

    #expect(workbench.experiment == .opening)
    #expect(workbench.history.undoCount == 0)
  }
}
