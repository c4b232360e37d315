/// Opening what settings are edited with, and edits that need nothing open.
extension Workbench {
  mutating func apply(_ action: EditingAction) {
    switch action {
    case .openSheet(let subject):
      modes.open(Mode(Sheet(subject)))
    case .openPicker(let catalogField):
      modes.open(Mode(Picker(catalogField, run: focus, in: experiment)))
    case .openFormula:
      openFormula()
    case .openPalette:
      modes.open(Mode(CommandPalette(after: modes.last(CommandPalette.self))))
    case .choose(let catalogField, let name):
      experiment.choose(name, for: catalogField, run: focus)
    case .undo:
      undo()
    case .redo:
      redo()
    case .paste:
      notice = "pasted text is not taken for keys"
    case .moveSelection, .select, .adjust, .restoreDefault, .type:
      // Without a list or a line that is open there is nothing they are about.
      break
    }
  }

  /// Changes the experiment; where that is not allowed it stays, and the notice says why.
  @discardableResult
  mutating func attempt(
    _ change: (inout Experiment) throws(ArgumentProblem) -> Void
  ) -> Bool {
    var changed = experiment
    do {
      try change(&changed)
    } catch {
      notice = "\(error.complaint); allowed: \(error.allowed)"
      return false
    }
    experiment = changed
    return true
  }
}

extension Action {
  /// The line of a list that is selected next; nil for an action that selects none.
  func line(from selected: Int) -> Int? {
    switch self {
    case .editing(.moveSelection(let lines)): selected + lines
    case .editing(.select(let line)): line
    default: nil
    }
  }

  /// The same where what was pasted is typed; only a line of text takes it.
  func typed(in mode: Mode) -> Action {
    guard case .editing(.paste(let text)) = self, mode.isTyping else { return self }
    return .editing(.type(.insert(text)))
  }
}
