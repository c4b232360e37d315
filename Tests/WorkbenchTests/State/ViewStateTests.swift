import Optimization
import Testing
import Workbench

@Suite struct ViewStateTests {
  @Test func whatIsOpenedWithoutChoicesNeedsNoArguments() {
    #expect(Workbench().viewState.arguments == [])
  }

  @Test func aPausedPictureIsOpenedAgainAsItWasLeft() throws {
    var workbench = Workbench()
    let actions: [Action] = [.show(.race), .step(by: 12), .nextColorMap, .nextLevelScale]
    for action in actions + [.look(.togglePresenter)] { _ = workbench.update(action) }

    #expect(
      workbench.viewState.arguments == [
        "--view", "race", "--step", "12", "--color-map", "cividis", "--levels", "linear",
        "--presenter",
      ])

    let viewState = try ViewState(
      view: "race", step: "12", colorMap: "cividis", levels: "linear", isPresenting: true,
      steps: 60)
    let reopened = Workbench(viewState: viewState)
    #expect(reopened.viewState == workbench.viewState)
    #expect(!reopened.playback.isPlaying && reopened.playback.head == 12)
  }

  @Test func anExplainedStepIsOpenedInItsBeats() throws {
    var viewState = ViewState()
    viewState.view = .explain
    viewState.step = 3
    #expect(Workbench(viewState: viewState).view.explaining.step?.step == 3)
  }
}
