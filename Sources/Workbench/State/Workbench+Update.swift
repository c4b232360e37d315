extension Workbench {
  /// Changes the state as the action asks, and says what is to be done outside.
  package mutating func update(_ action: Action) -> [Effect] {
    defer { if view.kind == .explain { followStep() } }
    switch action {
    case .timePassed(let seconds):
      playback.pass(seconds: seconds, horizon: horizon)
      return []
    case .received(let answers):
      receive(answers)
      return []
    case .quit:
      return [.quit]
    case .redraw:
      return [.redraw]
    case .attend(let isAttended):
      playback.isAttended = isAttended
      return []
    case .pointer(.hover(let point)):
      // Where the pointer is says nothing about the last action, so its notice stays.
      pointer.point = point
      return []
    case .pointer(.toggle):
      return togglePointer()
    default:
      // Who types is there, whatever the terminal said of its window.
      playback.isAttended = true
      notice = nil
      results.keptRate = nil
      if action == .confirm, case .palette(let palette) = mode { return runSelection(of: palette) }
      let before = moment
      let change = change(of: action)
      apply(action)
      record(change, of: action, since: before)
      return []
    }
  }

  private mutating func apply(_ action: Action) {
    switch action {
    case .timePassed, .received, .quit, .redraw, .attend:
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
    case .jump(let landmark):
      jump(to: landmark)
    case .toggleLoop:
      toggleLoop()

    case .focus, .focusNumber, .focusNext, .focusPrevious, .toggleExpanded:
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
      beginPlacingStart()
    case .panWindow:
      changeWindow { $0.modes.open(.panning(before: $0.experiment.window)) }
    case .nudge(let x, let y):
      nudge(x: x, y: y)
    case .zoom(let notches):
      changeWindow { $0.zoom(by: notches) }
    case .resetWindow:
      changeWindow { $0.experiment.window = nil }
    case .pointer(let action):
      apply(action)
    case .changeNoise:
      changeNoise()
    case .newSeed:
      newSeed()
    case .resetExperiment:
      experiment = history.opened
      runFocus = RunFocus()
      mode = .normal
      playback.restart()

    case .changeView(let places):
      changeView(by: places)
    case .show(let kind):
      show(kind)
    case .explain(let action):
      explain(action)
    case .toggleCurvature:
      view.showsCurvature.toggle()
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

    case .editing(let action):
      edit(action)

    case .toggleHelp:
      if case .help = mode { modes.close() } else { modes.open(.help(scroll: 0)) }
    case .scroll(let lines, let limit):
      scroll(by: lines, limit: limit)
    case .confirm:
      confirm()
    case .cancel:
      cancel()
    case .notify(let text):
      notice = text
    }
  }
}
