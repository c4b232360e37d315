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
      view = explaining.origin
    case .toggle:
      explaining.origin = view
      explaining.beat = 0
      view = .explain
      playback.stop(at: playback.head, horizon: horizon)
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

  private mutating func nextBeat() {
    followStep()
    let trajectory = focusedSimulation.trajectory
    guard let step = explaining.step?.step else {
      notice = "the run ends here"
      return
    }
    if explaining.beat < explaining.lastBeat {
      go(to: step, beat: explaining.beat + 1)
    } else if step + 1 < trajectory.lastStep || trajectory.hasDiverged {
      go(to: step + 1, beat: 0)
    } else {
      notice = "this was the last step"
    }
  }

  private mutating func previousBeat() {
    followStep()
    let step = explaining.step?.step ?? focusedSimulation.trajectory.lastStep
    if explaining.beat > 0 {
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
