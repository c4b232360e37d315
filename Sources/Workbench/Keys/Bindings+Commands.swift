import Canvas

extension Bindings {
  /// The key that opens the list of all commands, which therefore is not in it.
  static let palette = Binding(
    .program, ":", "every command by name; also Control-P", hint: "command",
    [
      (.character(":"), .editing(.openPalette)),
      (.control("p"), .editing(.openPalette)),
    ])

  /// Every action of the table once, then every entry of the catalog.
  package static let commands: [Command] =
    table.flatMap(commands) + picks(.optimizer) + picks(.schedule(within: [])) + picks(.objective)

  private static func commands(of binding: Binding) -> [Command] {
    var actions: [Action] = []
    for (_, action) in binding.actions where !actions.contains(action) { actions.append(action) }
    return actions.map { action in
      let key = binding.actions.first { $0.action == action }?.key.name ?? binding.keys
      let title = action.title ?? binding.help
      // Where several actions share a line and have no names of their own, the key tells them apart.
      let isUnclear = action.title == nil && actions.count > 1
      return Command(
        isUnclear ? "\(title) (\(key))" : title, summary: binding.help, keys: key, action)
    }
  }

  private static func picks(_ catalogField: CatalogField) -> [Command] {
    PickerEntry.entries(for: catalogField).map { entry in
      Command(
        "\(catalogField.title): \(entry.title)", summary: entry.summary,
        .editing(.choose(catalogField, name: entry.name)))
    }
  }
}

extension Action {
  /// The name of an action that shares its line of the table with others; nil for all others.
  fileprivate var title: String? {
    switch self {
    case .step(let steps) where abs(steps) == 1: steps > 0 ? "a step forward" : "a step back"
    case .step(let steps):
      steps > 0 ? "\(steps) steps forward" : "\(-steps) steps back"
    case .jump(.firstOvershoot): "jump to the first overshoot"
    case .jump(.best): "jump to the best step"
    case .jump(.withinTolerance): "jump to the first step within tolerance"
    case .goToFirst: "go to the start"
    case .goToLast: "go to the last step"
    case .changeSpeed(let notches): notches > 0 ? "play faster" : "play slower"
    case .changeView(let places): places > 0 ? "next view" : "previous view"
    case .toggle(.charts): "charts, and back"
    case .scroll(let charts, _): charts > 0 ? "the next chart" : "the chart before"
    case .look(.toggleEpochs): "steps or epochs on the axis of charts"
    case .look(.toggleLinearCharts): "logarithmic or linear axes of charts"
    case .look(.changeChart): "one chart alone, the rates first"
    case .race(.toggleHidden): "hide or show the run in races and charts"
    case .race(.toggleSolo): "highlight only the focused run in races and charts"
    case .race(.changeTolerance(let powers)):
      powers > 0 ? "looser tolerance of the finish" : "stricter tolerance of the finish"
    case .race(.nextCriterion): "finish by loss or by place"
    case .focusNext: "next run"
    case .focusPrevious: "previous run"
    case .focusNumber(let number): "run \(number)"
    case .changeOptimizer(let places): places > 0 ? "next optimizer" : "previous optimizer"
    case .changeSchedule(let places): places > 0 ? "next schedule" : "previous schedule"
    case .changeObjective(let places): places > 0 ? "next function" : "previous function"
    case .changeRateFinely(let notches):
      notches > 0 ? "learning rate up, a fine notch" : "learning rate down, a fine notch"
    case .changeRateCoarsely(let notches):
      notches > 0 ? "learning rate up, a coarse notch" : "learning rate down, a coarse notch"
    case .addRun: "add a copy of the run"
    case .duplicateRun: "fork the run at the play-head"
    case .removeRun: "remove the run"
    case .changeNoise: "noise: next level"
    case .newSeed: "noise: another seed"
    case .changeEnsemble: "ensemble: the next number of seeds"
    case .zoom(let notches): notches > 0 ? "zoom in" : "zoom out"
    case .panWindow: "move the window with the arrows"
    case .nudge(-1, 0): "move the window left"
    case .nudge(1, 0): "move the window right"
    case .nudge(0, 1): "move the window up"
    case .nudge(0, -1): "move the window down"
    case .editing(.openPicker(let catalogField)): "pick the \(catalogField.title) by name"
    case .editing(.openFormula): "type a function"
    case .editing(.openSheet(.run)): "settings of the run"
    case .editing(.openSheet(.experiment)): "settings of the experiment"
    case .recommendRate: "learning rate: the recommended one"
    case .file(.ask): "write a file: figure, text, recording, experiment"
    case .file(.copyCommand): "put the command on the clipboard"
    case .editing(.undo): "undo a change"
    case .editing(.redo): "redo a change"
    default: nil
    }
  }
}

extension Key {
  /// The key as lists name it: "o", "Space", "Ctrl-O", "Shift-Tab".
  fileprivate var name: String {
    let prefix =
      (modifiers.contains(.control) ? "Ctrl-" : "") + (modifiers.contains(.alt) ? "Alt-" : "")
      + (modifiers.contains(.shift) ? "Shift-" : "")
    return prefix + base
  }

  private var base: String {
    switch code {
    case .character(" "): "Space"
    case .character(let scalar) where modifiers.contains(.control):
      String(scalar.properties.uppercaseMapping)
    case .character(let scalar): String(scalar)
    case .up: "↑"
    case .down: "↓"
    case .left: "←"
    case .right: "→"
    case .home: "Home"
    case .end: "End"
    case .pageUp: "PgUp"
    case .pageDown: "PgDn"
    case .insert: "Ins"
    case .delete: "Del"
    case .backspace: "Bksp"
    case .enter: "Enter"
    case .tab: "Tab"
    case .escape: "Esc"
    case .function(let number): "F\(number)"
    }
  }
}
