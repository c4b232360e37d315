/// Undoing and redoing.
extension Workbench {
  /// The experiment and the focus as they are now.
  var moment: History.Moment { History.Moment(experiment: experiment, focus: focus) }

  /// What an action will change in the present mode.
  func change(of action: Action) -> Change {
    switch (mode, action) {
    case (.placingStart, .nudge), (.placingStart, .cancel): .walk("start")
    case (_, .nudge), (.panning, .cancel): .walk("window")
    case (.picker(let picker), .editing), (.picker(let picker), .cancel):
      .walk(picker.catalogField.title)
    case (_, .editing(.openFormula)), (.formula, .editing), (.formula, .cancel):
      .walk(CatalogField.objective.title)
    case (.sheet(let sheet), .editing(let editing)): change(of: editing, in: sheet) ?? action.change
    case (.sheet(let sheet), .confirm): .single(selectedRow(of: sheet).label)
    default: action.change
    }
  }

  private func change(of editing: EditingAction, in sheet: Sheet) -> Change? {
    switch editing {
    case .adjust: .walk(selectedRow(of: sheet).label)
    case .restoreDefault: .single(selectedRow(of: sheet).label)
    default: nil
    }
  }

  /// Notes what an action did.
  mutating func record(_ change: Change, of action: Action, since before: History.Moment) {
    switch action {
    case .editing(.undo), .editing(.redo): return
    default: break
    }
    guard experiment != before.experiment else {
      history.pause(unless: change)
      return
    }
    history.record(change, from: before, to: experiment, isTakingBack: action == .cancel)
  }

  mutating func undo() {
    guard let (title, moment) = history.undo(from: moment) else {
      notice = "nothing to undo"
      return
    }
    show(moment)
    notice = "undone: \(title)" + Self.rest(history.undoCount)
  }

  mutating func redo() {
    guard let (title, moment) = history.redo(from: moment) else {
      notice = "nothing to redo"
      return
    }
    show(moment)
    notice = "redone: \(title)" + Self.rest(history.redoCount)
  }

  private mutating func show(_ moment: History.Moment) {
    experiment = moment.experiment
    focus = moment.focus
  }

  private static func rest(_ count: Int) -> String {
    count == 0 ? "" : ", \(count) more"
  }
}
