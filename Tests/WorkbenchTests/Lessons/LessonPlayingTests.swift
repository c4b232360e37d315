import Canvas
import Optimization
import Testing

@testable import Workbench

@Suite struct LessonPlayingTests {
  private static let lesson = """
    # Two rates

    - Level: beginner

    ## Slow

    Look.

    > Question: How far?
    > Answer: That far.

    ```descent
    descent --objective square --start=10 --steps 8 --speed 4 --levels log gd:lr=0.1
    ```

    ## Fast

    And now.

    ```descent
    descent --objective square --start=10 --steps 20 --range 2,6 --view race gd:lr=0.4
    ```

    ## Apart

    Its parts.

    ```descent
    descent --objective square --start=10 --steps 20 --step 3 --view explain gd:lr=0.4
    ```
    """

  /// The lesson, just opened.
  private func opened(isAutomatic: Bool = false) throws -> Workbench {
    var workbench = Workbench.computed()
    workbench.play(try Lesson(markdown: Self.lesson), isAutomatic: isAutomatic)
    workbench.computeEverything()
    return workbench
  }

  private func key(_ key: Key, in workbench: inout Workbench) throws {
    workbench.send(try #require(Bindings.action(for: key, in: workbench.keyMode)))
  }

  @Test func theQuestionIsShownBeforeTheRunsMoveAndTheAnswerAfter() throws {
    var workbench = try opened()
    #expect(workbench.lesson?.stage == .asking)
    #expect(!workbench.playback.isPlaying && workbench.playback.head == 0)

    try key(.character(" "), in: &workbench)
    #expect(workbench.lesson?.stage == .showing)
    #expect(workbench.playback.isPlaying && workbench.playback.speed == 4)
  }

  /// What the command says is the answer.
  @Test func aQuestionAboutALaterStepStandsBeforeIt() throws {
    let markdown = Self.lesson.split(separator: "--speed 4").joined(separator: "--step 8")
    var workbench = Workbench.computed()
    workbench.play(try Lesson(markdown: markdown), isAutomatic: false)
    workbench.computeEverything()
    #expect(workbench.lesson?.stage == .asking && workbench.playback.head == 0)
    #expect(workbench.isFollowingLesson)
    try key(.character(" "), in: &workbench)
    #expect(workbench.lesson?.stage == .showing && workbench.playback.head == 8)
    #expect(!workbench.playback.isPlaying)
  }

  @Test func spaceGoesOnAndBackspaceBack() throws {
    var workbench = try opened()
    var places: [Int?] = []
    for sign in "    " {
      try key(.character(try #require(sign.unicodeScalars.first)), in: &workbench)
      places.append(workbench.lesson?.index)
    }
    #expect(places == [0, 1, 2, 2])
    #expect(workbench.notice?.contains("last scene") == true)
    for _ in 0..<3 { try key(Key(.backspace), in: &workbench) }
    #expect(workbench.lesson?.index == 0 && workbench.lesson?.stage == .asking)
    #expect(workbench.notice == nil || workbench.notice == "this is the first scene")
  }

  @Test func aSceneIsShownAsItsCommandSays() throws {
    var workbench = try opened()
    #expect(workbench.viewState.levelScale.name == "log")
    workbench.send(LessonAction.jump(to: 1).action)
    #expect(workbench.view.kind == .race)
    #expect(workbench.playback.head == 2 && workbench.playback.isPlaying)
    #expect(workbench.viewState.levelScale == ViewState().levelScale)
    workbench.send(LessonAction.jump(to: 2).action)
    #expect(workbench.view.explaining.step?.step == 3)
  }

  @Test(arguments: [
    Action.changeRateFinely(by: 1), .step(by: 1), .togglePlay, .changeView(by: 1), .addRun,
    .changeObjective(by: 1), .goToLast,
  ])
  func anyKeyOfTheWorkbenchActsAndOneLeadsBack(_ action: Action) throws {
    var workbench = try opened()
    let scene = (workbench.experiment, workbench.view.kind)
    workbench.send(action)
    #expect(!workbench.isFollowingLesson)
    #expect(Bindings.action(for: .character(" "), in: workbench.keyMode) == .togglePlay)

    try key(.character("L"), in: &workbench)
    #expect(workbench.isFollowingLesson)
    #expect(workbench.experiment == scene.0 && workbench.view.kind == scene.1)
    #expect(workbench.lesson?.stage == .asking && workbench.playback.head == 0)
  }

  @Test func whatOnlyChangesTheLookDoesNotLeaveTheLesson() throws {
    var workbench = try opened()
    workbench.send(
      .nextColorMap, .look(.togglePresenter), .changeSpeed(by: 1), .toggleHelp, .cancel)
    #expect(workbench.isFollowingLesson)
    workbench.send(LessonAction.jump(to: 1).action)
    #expect(workbench.appearance.isPresenting)
  }

  @Test func theSceneIsRepeatedFromItsQuestion() throws {
    var workbench = try opened()
    try key(.character(" "), in: &workbench)
    try key(.character("r"), in: &workbench)
    #expect(workbench.lesson?.stage == .asking)
  }

  @Test func undoingLeadsNoFurtherBackThanToTheScene() throws {
    var workbench = try opened()
    workbench.send(LessonAction.jump(to: 1).action, .editing(.undo))
    #expect(workbench.notice == "nothing to undo")
    workbench.send(.changeRateFinely(by: 1), .editing(.undo))
    #expect(workbench.isFollowingLesson)
  }

  @Test func theScenesAreListedAndOneKeyOpensOne() throws {
    var workbench = try opened()
    try key(.character("L"), in: &workbench)
    let list = try #require(workbench.mode.component as? LessonList)
    #expect(
      list.entries.map(\.title) == ["Slow", "Fast", "Apart", "another lesson", "leave the lesson"])
    try key(.character("2"), in: &workbench)
    #expect(workbench.lesson?.index == 1 && workbench.mode == .normal)
  }

  @Test func escapeLeavesTheLessonAndKeepsThePicture() throws {
    var workbench = try opened()
    let experiment = workbench.experiment
    try key(Key(.escape), in: &workbench)
    #expect(workbench.lesson == nil && workbench.experiment == experiment)
  }

  @Test func theTextbooksSchedulesAreTwoKeysFromTheOpening() throws {
    var workbench = Workbench.computed()
    try key(.character("L"), in: &workbench)
    let list = try #require(workbench.mode.component as? LessonList)
    let entry = try #require(list.entries.first { $0.title.contains("schedules under noise") })
    try key(.character(try #require(entry.key)), in: &workbench)
    #expect(workbench.experiment.noise == 1)
    #expect(workbench.lesson?.stage == .asking)
  }

  @Test func everyLessonOfTheCourseHasAKeyOfItsOwn() {
    let keys = LessonList.course.entries.map(\.key)
    #expect(keys.count == BuiltInLesson.course.count)
    #expect(!keys.contains(nil) && Set(keys).count == keys.count)
  }

  /// Caption and question of the first scene have 13 characters, so they are shown 3 + 13/15 seconds.
  @Test func anAutomaticLessonGoesOnByItselfAndBeginsAgain() throws {
    var workbench = try opened(isAutomatic: true)
    let wait = try #require(workbench.wakeInterval)
    #expect(abs(wait - (3 + 13.0 / 15)) < 1e-9)
    workbench.send(.timePassed(seconds: wait))
    #expect(workbench.lesson?.stage == .showing)
    var scenes: Set<Int> = []
    for _ in 0..<200 {
      workbench.send(.timePassed(seconds: 0.25))
      if let lesson = workbench.lesson { scenes.insert(lesson.index) }
    }
    #expect(scenes == [0, 1, 2])
    workbench.send(.step(by: 1))
    let place = workbench.lesson?.index
    for _ in 0..<100 { workbench.send(.timePassed(seconds: 0.25)) }
    #expect(workbench.lesson?.index == place)
  }
}
