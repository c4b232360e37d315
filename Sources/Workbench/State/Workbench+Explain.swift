import Optimization

/// The explain view: one step of the focused run, beat by beat.
extension Workbench {
  /// The mode whose keys act: in the explain view the arrows walk through the beats.
  package var keyMode: Mode { modes.top ?? lowestMode }

  /// The mode whose keys will act again once the present one is left; nil where none is open.
  package var returningKeyMode: Mode? {
    modes.top.map { _ in modes.waiting.last ?? lowestMode }
  }

  private var lowestMode: Mode {
    let isExplaining = view.kind == .explain
    if isFollowingLesson { return Mode(LessonFollowing(isExplaining: isExplaining)) }
    if view.kind.isMap { return Mode(MapExploring(kind: view.kind)) }
    return isExplaining ? .explaining : .normal
  }

  mutating func explain(_ action: ExplainAction) {
    switch action {
    case .toggle where view.kind == .explain:
      move(to: view.explaining.origin)
    case .toggle:
      show(.explain)
      stepBackFromEnd()
    case .beat(let count) where view.kind == .explain:
      view.explaining.pendingBeats = max(-100, min(view.explaining.pendingBeats + count, 100))
      walkBeats()
    case .beat:
      break
    }
  }

  /// Asks for the step that is shown now.
  mutating func followStep() {
    view.explaining.follow(focusedSimulation, head: playback.head)
  }

  /// Goes on by the beats that were asked for, as far as the steps on the way are known.
  mutating func walkBeats() {
    followStep()
    while view.explaining.pendingBeats != 0, !view.explaining.isAwaited {
      let pending = view.explaining.pendingBeats
      let hasMoved = pending > 0 ? nextBeat() : previousBeat()
      view.explaining.pendingBeats = hasMoved ? pending - pending.signum() : 0
    }
  }

  /// Goes back to where the last step starts, if the play-head stands where it ended.
  private mutating func stepBackFromEnd() {
    let last = focusedSimulation.trajectory.lastStep
    guard playback.head == last, last == horizon, last > 0 else { return }
    playback.stop(at: last - 1, horizon: horizon)
    notice = "the last step, from \(last - 1) to \(last)"
  }

  /// Goes on by a beat of a step that is known.
  ///
  /// - Returns: whether there is one.
  private mutating func nextBeat() -> Bool {
    guard let step = view.explaining.step?.step else {
      notice = "the run ends here"
      return false
    }
    if view.explaining.beat < view.explaining.lastBeat {
      go(to: step, beat: view.explaining.beat + 1)
    } else {
      go(to: step + 1, beat: 0)
    }
    return true
  }

  /// Goes back by a beat, at the end of the run to the last one of its last step.
  ///
  /// - Returns: whether there is one.
  private mutating func previousBeat() -> Bool {
    let step = view.explaining.step?.step ?? focusedSimulation.trajectory.lastStep
    if view.explaining.step != nil, view.explaining.beat > 0 {
      go(to: step, beat: view.explaining.beat - 1)
    } else if step > 0 {
      go(to: step - 1, beat: .max)
    } else {
      notice = "this is the first step"
      return false
    }
    return true
  }

  /// Stops the play-head at a step and looks at a beat of it, the last one for a number beyond.
  private mutating func go(to step: Int, beat: Int) {
    playback.stop(at: step, horizon: horizon)
    view.explaining.beat = beat
    followStep()
  }
}
