import Optimization

/// The explain view: one step of the focused run, beat by beat.
extension Workbench {
  /// The mode whose keys act: in the explain view the arrows walk through the beats.
  public var keyMode: Mode { keyMode(of: mode) }

  /// The mode whose keys will act again once the present one is left; nil where none waits.
  public var returningKeyMode: Mode? { waitingModes.last.map { keyMode(of: $0) } }

  private func keyMode(of mode: Mode) -> Mode {
    mode == .normal && view == .explain ? .explaining : mode
  }

  mutating func explain(_ action: ExplainAction) {
    switch action {
    case .toggle where view == .explain:
      move(to: explaining.origin)
    case .toggle:
      show(.explain)
      leaveTheEnd()
    case .beat(let count) where view == .explain:
      for _ in 0..<min(abs(count), 100) { if count > 0 { nextBeat() } else { previousBeat() } }
    case .beat:
      break
    }
  }

  /// Takes the step apart that is shown now.
  mutating func followStep() {
    explaining.follow(focusedSimulation, in: experiment, head: playback.head)
  }

  /// Goes back to where the last step starts, if the play-head stands where it ended.
  private mutating func leaveTheEnd() {
    let last = focusedSimulation.trajectory.lastStep
    guard playback.head == last, last == horizon, last > 0 else { return }
    playback.stop(at: last - 1, horizon: horizon)
    notice = "the last step, from \(last - 1) to \(last)"
  }

  private mutating func nextBeat() {
    followStep()
    guard let step = explaining.step?.step else {
      notice = "the run ends here"
      return
    }
    if explaining.beat < explaining.lastBeat {
      go(to: step, beat: explaining.beat + 1)
    } else {
      go(to: step + 1, beat: 0)
    }
  }

  private mutating func previousBeat() {
    followStep()
    let step = explaining.step?.step ?? focusedSimulation.trajectory.lastStep
    if explaining.step != nil, explaining.beat > 0 {
      go(to: step, beat: explaining.beat - 1)
    } else if step > 0 {
      go(to: step - 1, beat: .max)
    } else {
      notice = "this is the first step"
    }
  }

  /// Stops the play-head at a step and looks at a beat of it, the last one for a number beyond.
  private mutating func go(to step: Int, beat: Int) {
    playback.stop(at: step, horizon: horizon)
    explaining.beat = beat
    followStep()
  }
}
