import Optimization
import Testing

@testable import Workbench

/// What happens between the typing of a function and the end of the look around it.
@Suite struct FormulaWaitingTests {
  private static func typed(_ text: String) -> Workbench {
    var workbench = Workbench.paused()
    workbench.send(.editing(.openFormula))
    _ = workbench.update(.editing(.type(.insert(text))))
    return workbench
  }

  private static func prompt(of workbench: Workbench) -> FormulaPrompt? {
    workbench.mode.component as? FormulaPrompt
  }

  @Test func untilAFunctionWasLookedAtTheOneBeforeStays() throws {
    var workbench = Self.typed("x^2+3y^2")
    #expect(workbench.experiment == .opening)
    #expect(Self.prompt(of: workbench)?.parsed?.formula == "x² + 3 y²")
    #expect(
      workbench.wanted == [
        AnyWorkRequest(FunctionRequest(parsed: try ParsedFunction("x^2+3y^2")))
      ])
    workbench.computeEverything()
    #expect(workbench.experiment.objective.name == "x^2+3y^2")
    #expect(workbench.wanted.isEmpty)
  }

  @Test func enterBeforeThatKeepsTheFunctionOnceItIsKnown() {
    var workbench = Self.typed("x^2+3y^2")
    _ = workbench.update(.confirm)
    #expect(Self.prompt(of: workbench) != nil)
    workbench.computeEverything()
    #expect(workbench.mode == .normal)
    #expect(workbench.experiment.objective.name == "x^2+3y^2")
    workbench.send(.editing(.undo))
    #expect(workbench.experiment == .opening)
    #expect(workbench.notice == "undone: function")
  }

  @Test func enterBeforeThatLeavesAFunctionThatIsNoneToBeCorrected() {
    var workbench = Self.typed("log(-1-x^2)")
    _ = workbench.update(.confirm)
    workbench.computeEverything()
    let problem = "expected an expression with a finite value near the origin at column 1"
    #expect(Self.prompt(of: workbench)?.problem?.description == problem)
    #expect(workbench.notice == problem)
    #expect(workbench.experiment == .opening)
  }

  @Test func whatIsTypedOnMakesTheLookAtTheTextBeforeStale() {
    var workbench = Self.typed("x^2+y")
    var executor = StepwiseExecutor()
    _ = executor.follow(workbench.wanted)
    executor.compute(while: { true })
    let answers = executor.takeAnswers()
    _ = workbench.update(.editing(.type(.insert("^2"))))
    _ = workbench.update(.received(answers))
    #expect(answers.count == 1 && workbench.experiment == .opening)
    workbench.computeEverything()
    #expect(workbench.experiment.objective.name == "x^2+y^2")
  }

  @Test func escapeBeforeThatLeavesNothingBehind() {
    var workbench = Self.typed("x^2+3y^2")
    _ = workbench.update(.cancel)
    #expect(workbench.wanted.isEmpty && workbench.mode == .normal)
    workbench.computeEverything()
    #expect(workbench.experiment == .opening)
    workbench.send(.editing(.undo))
    #expect(workbench.notice == "nothing to undo")
  }
}
