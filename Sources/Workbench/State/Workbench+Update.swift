extension Workbench {
  /// Changes the state as the action asks, and says what is to be done outside.
  package mutating func update(_ action: Action) -> [Effect] {
    var effects: [Effect] = []
    var next: (action: Action, remark: String?)? = (action, nil)
    while let (action, remark) = next {
      next = perform(action, &effects)
      if next == nil, notice == nil { notice = remark }
    }
    return effects
  }

  /// Lets the mode do what is asked for, and else the session; what happens by itself, both.
  ///
  /// - Returns: what is to be done next, with a remark of the mode that asks for it.
  private mutating func perform(
    _ asked: Action, _ effects: inout [Effect]
  ) -> (action: Action, remark: String?)? {
    defer { if view.kind == .explain { followStep() } }
    let action = asked.typed(in: mode)
    var component = keyMode.component
    let before = moment
    let change = component.change(by: action, in: self) ?? action.change
    if action.isAskedFor {
      // Who types is there, whatever the terminal said of its window.
      playback.isAttended = true
      playback.stopWaiting()
      notice = nil
      pointer.symbol = nil
      results.keptRate = nil
    } else {
      apply(action, &effects)
      tellWaitingModes(action)
    }
    let response = component.update(action, in: &self)
    modes.replaceTop(with: Mode(component))
    var next: (action: Action, remark: String?)?
    switch response {
    case .ignored: if action.isAskedFor { apply(action, &effects) }
    case .stays: break
    case .closes: modes.close()
    case .opens(let mode): modes.open(mode)
    case .closesFor(let action, let remark):
      modes.close()
      next = (action, remark)
    }
    record(change, of: action, since: before)
    return next
  }

  /// Tells the modes below the present one what has happened by itself.
  private mutating func tellWaitingModes(_ action: Action) {
    for place in modes.waiting.indices {
      var component = modes.open[place].component
      _ = component.update(action, in: &self)
      modes.replace(at: place, with: Mode(component))
    }
  }

  private mutating func apply(_ action: Action, _ effects: inout [Effect]) {
    switch action {
    case .timePassed(let seconds):
      playback.pass(seconds: seconds, horizon: horizon)
      playRate(seconds: seconds)
    case .received(let answers):
      receive(answers)
    case .attend(let isAttended):
      playback.isAttended = isAttended
    case .quit:
      effects.append(.quit)
    case .redraw:
      effects.append(.redraw)
    case .togglePlay:
      playback.toggle(horizon: horizon)
    case .step(let steps):
      playback.stop(at: playback.head + steps, horizon: horizon)
    case .goToFirst:
      playback.stop(at: 0, horizon: horizon)
    case .goToLast:
      playback.stop(at: horizon, horizon: horizon)
    case .changeSpeed(let notches):
      changeSpeed(by: notches)
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
      changeRate(by: .fine(notches))
    case .changeRateCoarsely(let notches):
      changeRate(by: .coarse(notches))
    case .recommendRate:
      recommendRate()
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
      changeWindow { $0.modes.open(Mode(WindowPanning(before: $0.experiment.window))) }
    case .nudge(let x, let y):
      changeWindow { $0.moveWindow(x: x, y: y) }
    case .zoom(let notches):
      changeWindow { $0.zoom(by: notches) }
    case .resetWindow:
      changeWindow { $0.experiment.window = nil }
    case .fitWindow:
      changeWindow { $0.fitWindow() }
    case .pointer(.toggle):
      togglePointer(&effects)
    case .pointer(let action):
      apply(action)
    case .changeNoise:
      changeNoise()
    case .newSeed:
      newSeed()
    case .changeEnsemble:
      changeEnsemble()
    case .resetExperiment where lesson != nil:
      show(scene: lesson?.index ?? 0)
    case .resetExperiment:
      experiment = history.opened
      runFocus = RunFocus()
      modes.closeAll()
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
      apply(action)

    case .toggleHelp:
      modes.open(Mode(KeyList()))
    case .scroll(let lines, let limit):
      scrollCharts(by: lines, limit: limit)
    case .confirm, .cancel:
      modes.close()
    case .mode(let action):
      action.content.perform(in: &self)
    case .file(.copyCommand):
      effects.append(.copyCommand)
    case .file(.ask):
      modes.open(Mode(FilePrompt()))
    case .file(.askToReplace(let name)):
      modes.open(Mode(FilePrompt(existing: name)))
    case .file(.write(let name, let replaces)):
      effects.append(.write(name, replaces: replaces))
    case .notify(let text):
      notice = text
    }
  }
}

extension Action {
  /// Whether somebody asks for a change; what happens by itself leaves the last notice as it is.
  var isAskedFor: Bool {
    switch self {
    case .timePassed, .received, .attend, .redraw, .quit, .pointer(.hover), .pointer(.explain),
      .pointer(.toggle), .look(.suit):
      false
    default: true
    }
  }
}
