import Testing

@testable import Workbench

@Suite struct PlaybackTests {
  @Test func anExperimentOpensPlayingFromItsStartAtEightStepsASecond() {
    let workbench = Workbench.computed()

    #expect(workbench.playback.isPlaying)
    #expect(workbench.playback.head == 0)
    #expect(workbench.playback.speed == 8)
    #expect(workbench.horizon == 60)
  }

  @Test func timeMovesThePlayHeadByWholeStepsAndKeepsTheRest() {
    var workbench = Workbench.computed()

    workbench.play(
      [
        (.timePassed(seconds: 0.125), 1), (.timePassed(seconds: 0.0625), 1),
        (.timePassed(seconds: 0.0625), 2), (.timePassed(seconds: 1), 10),
        (.timePassed(seconds: 0.1875), 11), (.timePassed(seconds: 0.0625), 12),
      ], "head", \.playback.head)
  }

  @Test func manyShortTimesMoveAsFarAsOneLongTime() {
    var short = Playback()
    var long = Playback()
    for _ in 0..<1000 { short.pass(seconds: 1 / 64, horizon: 10_000) }
    long.pass(seconds: 1000 / 64, horizon: 10_000)

    #expect(short.head == 125)
    #expect(long == short)
  }

  @Test(arguments: Playback.speeds.indices)
  func everySpeedMovesAsManyStepsASecondAsItSays(_ index: Int) {
    var playback = Playback()
    playback.changeSpeed(by: -100)
    playback.changeSpeed(by: index)
    playback.pass(seconds: 2, horizon: 1_000_000)

    #expect(playback.speed == Playback.speeds[index])
    #expect(playback.head == Int(2 * Playback.speeds[index]))
  }

  @Test func theSpeedsRiseAndStopAtTheirEnds() {
    #expect(zip(Playback.speeds, Playback.speeds.dropFirst()).allSatisfy { $0 < $1 })
    var workbench = Workbench.computed()

    workbench.play(
      [
        (.changeSpeed(by: 1), 15), (.changeSpeed(by: 1), 30), (.changeSpeed(by: -3), 4),
        (.changeSpeed(by: -3), 0.5), (.changeSpeed(by: -1), 0.5), (.changeSpeed(by: 99), 100_000),
        (.changeSpeed(by: 1), 100_000), (.changeSpeed(by: -1), 10_000),
      ], "speed", \.playback.speed)
  }

  @Test func atTheEndThePlayHeadStopsAndStays() {
    var workbench = Workbench.computed()

    workbench.play(
      [
        (.timePassed(seconds: 7.375), State(59, true, false)),
        (.timePassed(seconds: 0.125), State(60, false, false)),
        (.timePassed(seconds: 1e9), State(60, false, false)),
      ], "playback", State.init)
    #expect(workbench.wakeInterval == nil)
  }

  @Test func withTheLoopThePlayHeadRestsAtTheEndAndThenStartsAgain() {
    var workbench = Workbench.computed()
    workbench.send(.toggleLoop)

    workbench.play(
      [
        (.timePassed(seconds: 7.375), State(59, true, false)),
        (.timePassed(seconds: 0.125), State(60, true, true)),
        (.timePassed(seconds: 2.4375), State(60, true, true)),
        (.timePassed(seconds: 0.0625), State(0, true, false)),
        (.timePassed(seconds: 0.125), State(1, true, false)),
      ], "playback", State.init)
  }

  @Test(arguments: [1e9, 1e300, .greatestFiniteMagnitude, .infinity])
  func aVeryLongTimeEndsAtTheLastStepAndTheNextOneAtTheStart(_ seconds: Double) {
    var workbench = Workbench.computed()
    workbench.send(.toggleLoop)

    workbench.play(
      [
        (.timePassed(seconds: seconds), State(60, true, true)),
        (.timePassed(seconds: seconds), State(0, true, false)),
        (.timePassed(seconds: seconds), State(60, true, true)),
      ], "playback", State.init)
  }

  @Test(arguments: [0, -0.0, -1, -1e300, -.infinity, .nan])
  func aTimeThatIsNoTimeMovesNothing(_ seconds: Double) {
    var workbench = Workbench.computed()
    workbench.send(.timePassed(seconds: 1.0625))
    let before = workbench.playback
    workbench.send(.timePassed(seconds: seconds))

    #expect(workbench.playback == before)
  }

  @Test func whilePausedTimeMovesNothing() {
    var workbench = Workbench.computed()

    workbench.play(
      [
        (.timePassed(seconds: 1), State(8, true, false)), (.togglePlay, State(8, false, false)),
        (.timePassed(seconds: 100), State(8, false, false)), (.togglePlay, State(8, true, false)),
        (.timePassed(seconds: 0.125), State(9, true, false)),
      ], "playback", State.init)
  }

  @Test func playingFromTheEndStartsOver() {
    var workbench = Workbench.computed()

    workbench.play(
      [
        (.goToLast, State(60, false, false)), (.togglePlay, State(0, true, false)),
        (.timePassed(seconds: 99), State(60, false, false)), (.togglePlay, State(0, true, false)),
      ], "playback", State.init)
  }

  @Test func steppingPausesAndStaysWithinTheExperiment() {
    var workbench = Workbench.computed()

    workbench.play(
      [
        (.step(by: 1), State(1, false, false)), (.step(by: 10), State(11, false, false)),
        (.step(by: -1), State(10, false, false)), (.step(by: -20), State(0, false, false)),
        (.step(by: 1000), State(60, false, false)), (.togglePlay, State(0, true, false)),
        (.step(by: -1), State(0, false, false)), (.goToLast, State(60, false, false)),
        (.goToFirst, State(0, false, false)),
      ], "playback", State.init)
  }

  @Test func steppingForgetsThePartOfAStepThatHadPassed() {
    var workbench = Workbench.computed()

    workbench.play(
      [
        (.timePassed(seconds: 0.1875), 1), (.step(by: 1), 2), (.togglePlay, 2),
        (.timePassed(seconds: 0.0625), 2), (.timePassed(seconds: 0.0625), 3),
      ], "head", \.playback.head)
  }

  @Test func theOpeningSaysWhatToPressAndWaitsUntilAKeyIsPressed() {
    var workbench = Workbench.computed()
    workbench.greet()
    #expect(workbench.notice?.contains("Space pauses") == true)
    #expect(workbench.wakeInterval == 3.125)
    workbench.send(.timePassed(seconds: 2))
    #expect(workbench.playback.head == 0)
    workbench.send(.timePassed(seconds: 1.125))
    #expect(workbench.playback.head == 1 && workbench.notice != nil)

    workbench.greet()
    workbench.send(.focusNext)
    #expect(workbench.notice == nil && workbench.wakeInterval == 0.125)
  }

  @Test func theNextSymbolIsExplainedAndAfterTheLastTheFirst() {
    var workbench = Workbench.computed()
    workbench.send(.step(by: 30))
    let lines = workbench.glossLines
    for line in lines + lines.prefix(1) {
      workbench.send(.mode(AnyModeAction(SymbolGloss.next)))
      #expect(workbench.notice == line && line.count <= 78)
    }
    #expect(lines.contains { $0.hasPrefix("κ: ") } && lines.contains { $0.hasPrefix("η·λmax: ") })
  }

  @Test func whilePausedNothingWakesTheProgram() {
    var workbench = Workbench.computed()

    workbench.play(
      [
        (.togglePlay, nil), (.togglePlay, 0.125), (.step(by: 1), nil), (.goToLast, nil),
        (.focusNext, nil), (.changeSpeed(by: 3), nil),
      ], "wake interval", \.wakeInterval)
  }

  @Test func whilePlayingTheProgramWakesForTheNextStepOrFrame() {
    var workbench = Workbench.computed()
    workbench.send(.toggleLoop)
    let frame = 1.0 / 30
    let script: [(action: Action, fact: Double?)] = [
      (.timePassed(seconds: 0), 0.125), (.timePassed(seconds: 0.0625), 0.0625),
      (.changeSpeed(by: 2), frame), (.changeSpeed(by: 99), frame),
      // At the end the rest of 2.5 seconds is what is left to wait for.
      (.timePassed(seconds: 1), 2.5), (.timePassed(seconds: 1), 1.5),
      (.timePassed(seconds: 1.5), frame), (.changeSpeed(by: -99), 2),
    ]

    workbench.play(script, "wake interval", \.wakeInterval)
  }

  @Test(arguments: Playback.speeds.indices)
  func wakingWhenAskedToPlaysTheWholeExperiment(_ index: Int) throws {
    var playback = Playback()
    playback.changeSpeed(by: -100)
    playback.changeSpeed(by: index)
    let longest = max(1 / playback.speed, 1 / Playback.framesPerSecond)
    var heads = [0]
    while playback.head < 40 {
      let wait = try #require(playback.wakeInterval(horizon: 40))
      // Waking for nothing but a picture that looks the same would be a wasted wake-up.
      #expect(wait > 0 && wait <= longest)
      playback.pass(seconds: wait * (1 + 1e-9), horizon: 40)
      #expect(playback.head > heads[heads.count - 1])
      heads.append(playback.head)
    }

    #expect(heads.last == 40)
  }

  /// What there is to know about the play-head.
  private struct State: Equatable {
    let head: Int
    let isPlaying: Bool
    let isResting: Bool

    init(_ head: Int, _ isPlaying: Bool, _ isResting: Bool) {
      self.head = head
      self.isPlaying = isPlaying
      self.isResting = isResting
    }

    init(_ workbench: Workbench) {
      self.init(
        workbench.playback.head, workbench.playback.isPlaying,
        workbench.playback.isResting(horizon: workbench.horizon))
    }
  }

  @Test func withReducedMotionTheEndIsShownAtOnceAndKeysGoStepByStep() {
    var workbench = Workbench(isMotionReduced: true)
    workbench.computeEverything()
    #expect(workbench.wakeInterval == 0)
    workbench.send(.timePassed(seconds: 0))
    #expect(workbench.playback.head == workbench.horizon && !workbench.playback.isPlaying)
    #expect(workbench.wakeInterval == nil)
    workbench.send(.goToFirst, .step(by: 1))
    #expect(workbench.playback.head == 1 && workbench.wakeInterval == nil)
    workbench.send(.togglePlay, .timePassed(seconds: 0.001))
    #expect(workbench.playback.head == workbench.horizon && !workbench.playback.isPlaying)
  }

  @Test func withReducedMotionARangeIsShownAtItsEndEvenInALoop() throws {
    var viewState = ViewState()
    viewState.range = 3...9
    var workbench = Workbench(viewState: viewState, isMotionReduced: true)
    workbench.computeEverything()
    workbench.send(.toggleLoop, .timePassed(seconds: 0))
    #expect(workbench.playback.head == 9 && workbench.wakeInterval == nil)
  }
}
