import Optimization
import Testing

@testable import Workbench

@Suite struct FormulaPromptTests {
  /// The prompt that is open; nil where none is.
  private static func prompt(of workbench: Workbench) -> FormulaPrompt? {
    workbench.mode.component as? FormulaPrompt
  }

  @Test func whatIsTypedIsTriedOutAsSoonAsItCanBeRead() throws {
    var workbench = Workbench.paused()
    workbench.send(.editing(.openFormula))
    #expect(Self.prompt(of: workbench)?.field.text.isEmpty == true)
    #expect(workbench.experiment == .opening)

    workbench.send(.editing(.type(.insert("x^2+"))))
    #expect(workbench.experiment == .opening)
    #expect(
      Self.prompt(of: workbench)?.problem?.description
        == "expected a number, a variable, a function or '(' at column 5")

    workbench.send(.editing(.type(.insert("3y^2 "))))
    #expect(Self.prompt(of: workbench)?.problem == nil)
    #expect(workbench.experiment.objective == Selection(try TypedFunction("x^2+3y^2")))
    #expect(workbench.experiment.start == nil)
    #expect(workbench.simulations[0].plan.objective.value(at: Point(1, 2)) == 13)
  }

  @Test func whileTheTextIsNoneTheLastFunctionStays() throws {
    var workbench = Workbench.paused()
    workbench.send(
      .editing(.openFormula), .editing(.type(.insert("x^2+y^2"))), .editing(.type(.insert("+sn"))))
    #expect(workbench.experiment.objective.name == "x^2+y^2")
    #expect(Self.prompt(of: workbench)?.problem?.suggestion == "sin")

    workbench.send(.confirm)
    #expect(Self.prompt(of: workbench) != nil)
    #expect(workbench.notice == "there is no function or variable 'sn' at column 9")
  }

  @Test func enterKeepsTheFunctionAndOneUndoTakesItBack() {
    var workbench = Workbench.paused()
    workbench.send(.editing(.openFormula))
    for character in "xy^2" {
      workbench.send(.editing(.type(.insert(String(character)))))
    }
    workbench.send(.confirm)
    #expect(workbench.mode == .normal)
    #expect(workbench.experiment.objective.name == "xy^2")

    workbench.send(.editing(.undo))
    #expect(workbench.experiment == .opening)
    #expect(workbench.notice == "undone: function")
    workbench.send(.editing(.redo))
    #expect(workbench.experiment.objective.name == "xy^2")
  }

  @Test func escapePutsBackWhatWasThere() {
    var workbench = Workbench.paused()
    workbench.send(.editing(.openFormula), .editing(.type(.insert("x^2+y^2"))), .cancel)

    #expect(workbench.experiment == .opening)
    #expect(workbench.mode == .normal)
    #expect(workbench.history.undoCount == 0)
  }

  @Test func aTypedFunctionIsThereAgainAndKeepsItsStart() {
    var workbench = Workbench.paused()
    workbench.send(
      .editing(.openFormula), .editing(.type(.insert("x^2+y^2"))), .confirm,
      .pointer(.placeStart(Point(1, 2))), .editing(.openFormula))
    #expect(Self.prompt(of: workbench)?.field.text == "x^2+y^2")

    workbench.send(.editing(.type(.insert("+1"))))
    #expect(workbench.experiment.start == nil)
    workbench.send(.editing(.type(.eraseLast)), .editing(.type(.eraseLast)), .confirm)
    #expect(workbench.experiment.start == Point(1, 2))
  }

  @Test func theLastTypedFunctionIsThereAgainAfterOneOfTheCatalog() {
    var workbench = Workbench.paused()
    workbench.send(
      .editing(.openFormula), .editing(.type(.insert("x^2+y^2"))), .confirm,
      .changeObjective(by: 1), .changeObjective(by: 1))
    let other = workbench.experiment

    workbench.send(.editing(.openFormula))
    #expect(Self.prompt(of: workbench)?.field.text == "x^2+y^2")
    #expect(workbench.experiment.objective.name == "x^2+y^2")
    workbench.send(.cancel)
    #expect(workbench.experiment == other)

    workbench.send(.editing(.openFormula), .editing(.type(.clear)), .confirm)
    #expect(workbench.experiment == other)
    workbench.send(
      .editing(.openFormula), .editing(.type(.insert("+1"))), .editing(.type(.insert("+2"))),
      .confirm)
    #expect(workbench.experiment.objective.name == "x^2+y^2+1+2")
    workbench.send(.editing(.undo))
    #expect(workbench.experiment == other)
    #expect(workbench.notice?.hasPrefix("undone: function") == true)
  }

  @Test func nothingTypedIsWhatWasThere() {
    var workbench = Workbench.paused()
    workbench.send(.editing(.openFormula), .editing(.type(.insert("x"))), .editing(.type(.clear)))
    #expect(workbench.experiment == .opening)
    workbench.send(.confirm)
    #expect(workbench.mode == .normal)
  }

  @Test func aPasteIsTypedOnOneLine() {
    var workbench = Workbench.paused()
    workbench.send(.editing(.openFormula), .editing(.paste("x² +\n 3·sin(y)²\n")))

    #expect(workbench.experiment.objective.name == "x² + 3·sin(y)²")
  }

  @Test func fromATypedFunctionTheKeysLeadToTheEndsOfTheList() {
    var workbench = Workbench.paused()
    workbench.send(.editing(.openFormula), .editing(.type(.insert("x^2"))), .confirm)
    let typed = workbench
    workbench.send(.changeObjective(by: 1))
    #expect(workbench.experiment.objective.name == Catalog.objectives.first?.name)
    workbench = typed
    workbench.send(.changeObjective(by: -1))
    #expect(workbench.experiment.objective.name == Catalog.objectives.last?.name)
  }
}
