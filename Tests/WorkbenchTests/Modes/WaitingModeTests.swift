import Testing

@testable import Workbench

@Suite struct WaitingModeTests {
  @Test func theListOfKeysReturnsToTheModeItWasOpenedIn() {
    let start = Workbench.paused().experiment.start
    var workbench = Workbench.paused()
    workbench.play(
      [
        (.placeStart, Mode(StartPlacing(before: start))), (.toggleHelp, Mode(KeyList(scroll: 0))),
        (.cancel, Mode(StartPlacing(before: start))),
        (.nudge(x: 3, y: 0), Mode(StartPlacing(before: start))),
        (.toggleHelp, Mode(KeyList(scroll: 0))), (.toggleHelp, Mode(StartPlacing(before: start))),
        (.cancel, .normal),
      ], "mode", \.mode)
    #expect(workbench.experiment == .opening)
  }

  @Test func aSheetIsThereAgainAfterTheStartWasPlaced() {
    var workbench = Workbench.paused()
    workbench.send(.editing(.openSheet(.experiment)), .editing(.select(3)))
    let sheet = workbench.mode
    workbench.send(.placeStart, .nudge(x: 1, y: 1), .confirm)

    #expect(workbench.mode == sheet)
    #expect(workbench.experiment.start != nil)
  }

  @Test func anotherFunctionLeavesThePlacingOfAStartWhereverItWaits() {
    var workbench = Workbench.paused()
    workbench.send(.placeStart, .editing(.openSheet(.run)), .changeObjective(by: 1))
    #expect(workbench.mode == Mode(Sheet(.run)))

    workbench.send(.cancel)
    #expect(workbench.mode == .normal)
    #expect(workbench.modes.waiting == [])
  }

  @Test func modesDoNotPileUp() {
    var workbench = Workbench.paused()
    for _ in 0..<100 { workbench.send(.placeStart, .panWindow) }
    #expect(workbench.modes.waiting.count <= 8)

    workbench.send(.resetExperiment)
    #expect(workbench.mode == .normal)
    #expect(workbench.modes.waiting == [])
  }

  @Test func theListIsScrolledNoFurtherThanItsLimit() {
    var workbench = Workbench.paused()
    workbench.send(.toggleHelp)
    workbench.play(
      [
        (.scroll(by: 50, limit: 12), Mode(KeyList(scroll: 12))),
        (.scroll(by: -1, limit: 5), Mode(KeyList(scroll: 4))),
        (.scroll(by: 1, limit: -1), Mode(KeyList(scroll: 0))),
      ], "mode", \.mode)
  }
}
