import Optimization
import Testing
import Workbench

@Suite struct OutlookTests {
  @Test func whatIsOpenedWithoutChoicesNeedsNoArguments() {
    #expect(Workbench().outlook.arguments == [])
  }

  @Test func aPausedPictureIsOpenedAgainAsItWasLeft() throws {
    var workbench = Workbench()
    let actions: [Action] = [.show(.race), .step(by: 12), .nextColorMap, .nextLevelScale]
    for action in actions + [.look(.togglePresenter)] { _ = workbench.update(action) }

    #expect(
      workbench.outlook.arguments == [
        "--view", "race", "--step", "12", "--color-map", "cividis", "--levels", "linear",
        "--presenter",
      ])

    let outlook = try Outlook(
      view: "race", step: "12", colorMap: "cividis", levels: "linear", isPresenting: true,
      steps: 60)
    let reopened = Workbench(outlook: outlook)
    #expect(reopened.outlook == workbench.outlook)
    #expect(!reopened.playback.isPlaying && reopened.playback.head == 12)
  }

  @Test func anExplainedStepIsOpenedInItsBeats() throws {
    var outlook = Outlook()
    outlook.view = .explain
    outlook.step = 3
    #expect(Workbench(outlook: outlook).explaining.step?.step == 3)
  }
}
