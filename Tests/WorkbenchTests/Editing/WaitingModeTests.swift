import Testing

@testable import Workbench

@Suite struct WaitingModeTests {
  @Test func theListOfKeysReturnsToTheModeItWasOpenedIn() {
    let start = Workbench.paused().experiment.start
    var workbench = Workbench.paused()
    workbench.play(
      [
        (.placeStart, .placingStart(before: start)), (.toggleHelp, .help(scroll: 0)),
        (.cancel, .placingStart(before: start)), (.nudge(x: 3, y: 0), .placingStart(before: start)),
        (.toggleHelp, .help(scroll: 0)), (.toggleHelp, .placingStart(before: start)),
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
    #expect(workbench.mode == .sheet(Sheet(.run)))

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

  @Test func thePictureBoundsTheScrolling() {
    var workbench = Workbench.paused()
    workbench.send(.notify("stays"), .editing(.limitScroll(to: 3)))
    #expect(workbench.notice == "stays")

    workbench.send(.toggleHelp, .scroll(by: 50), .editing(.limitScroll(to: 12)))
    #expect(workbench.mode == .help(scroll: 12))
    workbench.send(.editing(.limitScroll(to: -1)))
    #expect(workbench.mode == .help(scroll: 0))
  }
}
