/// The play-head: which step is shown, and how it moves while time passes.
///
/// Runs are computed beforehand; the play-head only reveals them, so going back costs nothing.
package struct Playback: Hashable, Sendable {
  /// The last step shown, from 0 for the start.
  package private(set) var head = 0
  /// Whether the play-head moves.
  package private(set) var isPlaying = true
  /// Whether it starts again some time after the end; else it stops there, and the picture stays.
  package internal(set) var isLooping = false
  /// Whether nothing moves by itself: instead of playing, the play-head goes to where playing would end.
  package internal(set) var isMotionReduced = false
  /// The steps that are played, where it is not all of them; by hand the play-head goes anywhere.
  package private(set) var range: ClosedRange<Int>?
  /// Whether somebody is there: the play-head waits while the window is without the keyboard.
  package internal(set) var isAttended = true
  /// How fast, as an index into `speeds`.
  private var speedIndex = 4
  /// The part of a step that has passed since the play-head last moved, or of the pause at the end.
  private var progress = 0.0
  /// The seconds that are still waited for before anything moves.
  private var delay = 0.0

  /// The speeds to choose from, in steps per second.
  package static let speeds: [Double] = [
    0.5, 1, 2, 4, 8, 15, 30, 60, 120, 240, 500, 1000, 2000, 5000, 10000, 100_000,
  ]
  /// The seconds the play-head rests at the end before it starts again.
  static let pauseAtEnd = 2.5
  /// The seconds the play-head waits before its first step where the opening has something to say.
  static let pauseAtOpening = 3.0
  /// The most frames a second; faster speeds move several steps a frame.
  static let framesPerSecond = 30.0

  /// Makes a play-head that stands at the start and moves.
  package init() {}

  /// The steps per second.
  package var speed: Double { Self.speeds[speedIndex] }

  /// The step at which playing ends: that of the range, from beyond it the last one of all.
  private func end(horizon: Int) -> Int {
    guard let range, head <= range.upperBound else { return horizon }
    return min(range.upperBound, horizon)
  }

  /// The step from which playing starts again.
  private var beginning: Int { range?.lowerBound ?? 0 }

  /// Whether the play-head stands where playing starts.
  var isAtBeginning: Bool { head == beginning }

  /// Whether the play-head rests at the end before it starts again.
  package func isResting(horizon: Int) -> Bool { isPlaying && isAtEnd(horizon: horizon) }

  /// Whether the play-head stands where playing ends.
  package func isAtEnd(horizon: Int) -> Bool { head >= end(horizon: horizon) }

  /// The seconds until the picture changes by itself; nil while nothing moves.
  package func wakeInterval(horizon: Int) -> Double? {
    guard isPlaying, isAttended else { return nil }
    if isMotionReduced { return 0 }
    if isResting(horizon: horizon) { return max(0, Self.pauseAtEnd - progress) }
    return delay + max((1 - progress) / speed, 1 / Self.framesPerSecond)
  }

  mutating func toggle(horizon: Int) {
    isPlaying.toggle()
    // Playing on from the end means once more from the start.
    if isPlaying, isAtEnd(horizon: horizon) { head = beginning }
    progress = 0
  }

  /// Stands at the beginning of a range, at a speed, and moves.
  mutating func begin(_ range: ClosedRange<Int>?, speed: Double) {
    self.range = range
    speedIndex = Self.speeds.firstIndex { $0 >= speed } ?? Self.speeds.count - 1
    restart()
  }

  /// Moves the play-head to a step and stops it there.
  mutating func stop(at step: Int, horizon: Int) {
    isPlaying = false
    move(to: step, horizon: horizon)
  }

  /// Moves the play-head without starting or stopping it.
  mutating func move(to step: Int, horizon: Int) {
    head = min(max(0, step), horizon)
    progress = 0
  }

  /// Plays from the start at the same speed.
  mutating func restart() {
    head = beginning
    progress = 0
    isPlaying = true
  }

  /// Keeps the play-head inside a shorter experiment.
  mutating func keep(within horizon: Int) {
    head = min(head, horizon)
    if let range, range.upperBound > horizon { self.range = nil }
  }

  /// Waits before the first step, until something is asked for.
  mutating func waitAtOpening() { delay = Self.pauseAtOpening }

  /// Waits no longer.
  mutating func stopWaiting() { delay = 0 }

  mutating func changeSpeed(by notches: Int) {
    speedIndex = min(max(0, speedIndex + notches), Self.speeds.count - 1)
  }

  /// Lets time pass; at the end the play-head stops, or with the loop rests and starts again.
  mutating func pass(seconds: Double, horizon: Int) {
    guard isPlaying, isAttended else { return }
    guard !isMotionReduced else {
      stop(at: end(horizon: horizon), horizon: horizon)
      return
    }
    guard seconds > 0 else { return }
    let waited = min(delay, seconds)
    delay -= waited
    let seconds = seconds - waited
    guard seconds > 0 else { return }
    let end = end(horizon: horizon)
    guard head < end else {
      guard isLooping else {
        isPlaying = false
        return
      }
      progress += seconds
      if progress >= Self.pauseAtEnd { move(to: beginning, horizon: horizon) }
      return
    }
    let steps = progress + seconds * speed
    // The comparison comes before the conversion, which traps beyond the range of Int.
    guard steps < Double(end - head) else {
      move(to: end, horizon: horizon)
      isPlaying = isLooping
      return
    }
    head += Int(steps)
    progress = steps - steps.rounded(.down)
  }
}
