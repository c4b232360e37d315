import Testing

@testable import Workbench

@Suite struct PlaybackRangeTests {
  private func playback(_ range: ClosedRange<Int>) -> Playback {
    var playback = Playback()
    playback.begin(range, speed: 4)
    return playback
  }

  @Test func aRangeIsPlayedFromItsBeginningToItsEndAndWithTheLoopAgain() {
    var playback = playback(10...14)
    playback.isLooping = true
    #expect(playback.head == 10 && playback.speed == 4)
    playback.pass(seconds: 1, horizon: 60)
    #expect(playback.head == 14 && playback.isResting(horizon: 60))
    playback.pass(seconds: 3, horizon: 60)
    #expect(playback.head == 10)
  }

  @Test func byHandThePlayHeadGoesAnywhereAndPlaysOnToTheLastStep() {
    var playback = playback(10...14)
    playback.stop(at: 50, horizon: 60)
    playback.toggle(horizon: 60)
    playback.pass(seconds: 100, horizon: 60)
    #expect(playback.head == 60)
    playback.toggle(horizon: 60)
    #expect(playback.head == 10)
  }

  @Test func aShorterExperimentIsPlayedAsAWhole() {
    var playback = playback(10...14)
    playback.keep(within: 12)
    playback.pass(seconds: 100, horizon: 12)
    #expect(playback.head == 12 && playback.range == nil)
  }
}
