import Optimization
import Testing

@testable import Workbench

@Suite struct ViewStateTests {
  @Test func whatIsOpenedWithoutChoicesNeedsNoArguments() {
    #expect(Workbench.computed().viewState.arguments == [])
  }

  @Test func aPausedPictureIsOpenedAgainAsItWasLeft() throws {
    var workbench = Workbench.computed()
    let actions: [Action] = [.show(.race), .step(by: 12), .nextColorMap, .nextLevelScale]
    for action in actions + [.look(.togglePresenter)] { workbench.send(action) }

    #expect(
      workbench.viewState.arguments == [
        "--view", "race", "--step", "12", "--color-map", "cividis", "--levels", "linear",
        "--presenter",
      ])

    var arguments = ViewArguments()
    arguments.view = "race"
    arguments.step = "12"
    arguments.colorMap = "cividis"
    arguments.levels = "linear"
    arguments.isPresenting = true
    let viewState = try ViewState(arguments, steps: 60)
    let reopened = Workbench.computed(viewState: viewState)
    #expect(reopened.viewState == workbench.viewState)
    #expect(!reopened.playback.isPlaying && reopened.playback.head == 12)
  }

  @Test func theStripAndTheSettingsOfAMapAreOpenedAgain() throws {
    var workbench = Workbench.computed()
    workbench.send(.look(.toggleRateStrip))
    workbench.send(.focus(run: 1))
    workbench.send(.show(.settings))
    workbench.send(MapAction.changeSetting(alongRows: false).action)
    let arguments = workbench.viewState.arguments
    #expect(arguments.contains("--rate-strip"))
    #expect(!arguments.contains("--epoch-axis") && !arguments.contains("--linear-axis"))
    let place = try #require(arguments.firstIndex(of: "--settings"))
    #expect(arguments[place + 1].split(separator: ",").count == 2)
    var words = arguments
    let viewState = try ViewState(try ViewArguments(takingFrom: &words), steps: 60)
    #expect(words.isEmpty && viewState == workbench.viewState)
  }

  @Test func theBeatOfAStepIsOpenedAgain() throws {
    var workbench = Workbench.computed()
    workbench.send(.focus(run: 1))
    workbench.send(.show(.explain))
    #expect(workbench.viewState.beat == nil)
    workbench.send(.explain(.beat(by: 1)))
    #expect(workbench.viewState.arguments.contains("--beat"))
    var words = workbench.viewState.arguments
    let viewState = try ViewState(try ViewArguments(takingFrom: &words), steps: 60)
    #expect(words.isEmpty && viewState == workbench.viewState)
    #expect(Workbench.computed(viewState: viewState).view.explaining.beat == 1)
    // One that no step has is the last one.
    var beyond = viewState
    beyond.beat = ViewState.mostBeats
    let last = Workbench.computed(viewState: beyond).view.explaining
    #expect(last.beat == last.lastBeat && last.lastBeat > 0)
  }

  @Test func theAxesOfChartsAreOpenedAgain() throws {
    var experiment = Experiment.opening
    experiment.objective = Selection("line_squared")
    experiment.batch = 4
    var workbench = Workbench.computed(experiment)
    workbench.send(.look(.toggleEpochs), .look(.toggleLinearCharts))
    var words = workbench.viewState.arguments
    #expect(words.contains("--epoch-axis") && words.contains("--linear-axis"))
    let viewState = try ViewState(try ViewArguments(takingFrom: &words), steps: 60)
    #expect(words.isEmpty && viewState == workbench.viewState)
  }

  @Test(arguments: ["lr", "lr,lr", "lr,beta9", "lr,momentum,beta", ","])
  func settingsThatMakeNoMapAreRefused(_ text: String) {
    var arguments = ViewArguments()
    arguments.settings = text
    #expect(throws: ArgumentProblem.self) { try ViewState(arguments, steps: 60) }
  }

  @Test func anExplainedStepIsOpenedInItsBeats() throws {
    var viewState = ViewState()
    viewState.view = .explain
    viewState.step = 3
    #expect(Workbench.computed(viewState: viewState).view.explaining.step?.step == 3)
  }
}
