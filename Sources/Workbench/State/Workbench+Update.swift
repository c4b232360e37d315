extension Workbench {
  /// Changes the state as the action asks, and says what is to be done outside.
  public mutating func update(_ action: Action) -> [Effect] {
    switch action {
    case .timePassed(let seconds):
      playback.pass(seconds: seconds, horizon: horizon)
      return []
    case .computeMore:
      simulations = simulations.map { $0.advanced(by: Self.blockSize) }
      return []
    case .quit:
      return [.quit]
    default:
      notice = nil
      apply(action)
      return []
    }
  }

  private mutating func apply(_ action: Action) {
    switch action {
    case .timePassed, .computeMore, .quit:
      break
    case .togglePlay:
      playback.toggle(horizon: horizon)
    case .step(let steps):
      playback.stop(at: playback.head + steps, horizon: horizon)
    case .goToFirst:
      playback.stop(at: 0, horizon: horizon)
    case .goToLast:
      playback.stop(at: horizon, horizon: horizon)
    case .changeSpeed(let notches):
      playback.changeSpeed(by: notches)

    case .focus, .focusNext, .focusPrevious, .toggleExpanded:
      moveFocus(action)
    case .changeOptimizer(let places):
      changeOptimizer(by: places)
    case .changeSchedule(let places):
      changeSchedule(by: places)
    case .changeRateFinely(let notches):
      changeRate { RateLadder.fine(from: $0, by: notches) }
    case .changeRateCoarsely(let notches):
      changeRate { RateLadder.coarse(from: $0, by: notches) }
    case .recommendRate:
      experiment.runs[focus].learningRate = .recommended
    case .addRun:
      addRun()
    case .duplicateRun:
      duplicateRun()
    case .removeRun:
      removeRun()

    case .changeObjective(let places):
      changeObjective(by: places)
    case .placeStart:
      mode = .placingStart(before: experiment.start)
    case .panWindow:
      mode = .panning(before: experiment.window)
    case .nudge(let x, let y):
      nudge(x: x, y: y)
    case .zoom(let notches):
      zoom(by: notches)
    case .resetWindow:
      experiment.window = nil
    case .changeNoise:
      changeNoise()
    case .newSeed:
      newSeed()
    case .resetExperiment:
      experiment = opened
      mode = .normal
      spotlight = Spotlight()
      playback.restart()

    case .changeView(let places):
      changeView(by: places)
    case .show(let kind):
      show(kind)
    case .toggle(let kind):
      toggle(kind)
    case .race(let action):
      apply(action)
    case .look(let action):
      apply(action)
    case .nextColorMap:
      showNextColorMap()
    case .nextLevelScale:
      showNextLevelScale()
    case .nextGlyphs:
      showNextGlyphs()
    case .nextDepth:
      showNextDepth()

    case .toggleHelp:
      if case .help = mode { mode = .normal } else { mode = .help(scroll: 0) }
    case .scroll(let lines):
      if case .help(let scroll) = mode { mode = .help(scroll: max(0, scroll + lines)) }
    case .confirm:
      mode = .normal
    case .cancel:
      cancel()
    case .notify(let text):
      notice = text
    }
  }

  /// Undoes what the present mode did and leaves it; in no mode, leaves the expanded panel.
  private mutating func cancel() {
    switch mode {
    case .normal:
      isExpanded = false
    case .placingStart(let before):
      experiment.start = before
    case .panning(let before):
      experiment.window = before
    case .help:
      break
    }
    mode = .normal
  }
}
