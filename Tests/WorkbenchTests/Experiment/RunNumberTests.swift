import Optimization
import Testing

@testable import Workbench

struct RunNumberTests {
  private func numbers(_ workbench: Workbench) -> [Int] {
    workbench.experiment.runs.map(\.number)
  }

  private func opened(_ actions: Action...) -> Workbench {
    var workbench = Workbench()
    for action in actions { _ = workbench.update(action) }
    return workbench
  }

  @Test func runsAreNumberedInTheirOrder() throws {
    #expect(numbers(opened()) == [1, 2])
    let typed = try Experiment(ExperimentArguments(words: ["gd", "adam", "gd"]))
    #expect(typed.runs.map(\.number) == [1, 2, 3])
  }

  @Test func aForkTakesANewNumberAndLeavesThoseOfTheOthers() {
    #expect(numbers(opened(.step(by: 5), .duplicateRun)) == [1, 3, 2])
    #expect(numbers(opened(.duplicateRun)) == [1, 3, 2])
  }

  @Test func aRemovalLeavesTheNumbersOfTheOthersAndFreesItsOwn() {
    let removed = opened(.addRun, .focus(run: 0), .removeRun)
    #expect(numbers(removed) == [3, 2])
    var added = removed
    _ = added.update(.addRun)
    #expect(numbers(added) == [3, 1, 2])
  }

  @Test func undoAndResetBringNumbersBack() {
    #expect(numbers(opened(.removeRun, .editing(.undo))) == [1, 2])
    #expect(numbers(opened(.removeRun, .addRun, .resetExperiment)) == [1, 2])
  }

  @Test func anotherRuleInItsPlaceKeepsTheNumber() {
    #expect(numbers(opened(.focus(run: 1), .changeOptimizer(by: 3))) == [1, 2])
    var experiment = Experiment.opening
    experiment.runs[1] = RunSpecification(Selection("adam"))
    #expect(experiment.runs.map(\.number) == [1, 2])
  }

  @Test func aDigitFindsTheRunOfItsNumberWhereverItIs() {
    var workbench = opened(.step(by: 5), .duplicateRun, .focusNumber(2))
    #expect(workbench.focus == 2)
    _ = workbench.update(.focusNumber(7))
    #expect(workbench.focus == 2)
    #expect(workbench.notice == "there is no run 7; press a to add one")
  }

  @Test func whatTwoRunsDoIsEqualWhateverTheirNumbers() {
    let runs = opened(.duplicateRun).experiment.runs
    #expect(runs[0] == runs[1] && runs[0].number != runs[1].number)
    #expect(Set([runs[0], runs[1]]).count == 1)
  }
}
