/// Undoing and redoing.
extension Workbench {
  /// The experiment and the focus as they are now.
  var moment: History.Moment { History.Moment(experiment: experiment, focus: focus) }

  /// Notes what an action did.
  mutating func record(_ change: Change, of action: Action, since before: History.Moment) {
    switch action {
    case .editing(.undo), .editing(.redo), .timePassed: return
    case .mode(let action) where !action.content.isUndoable: return
    default: break
    }
    guard experiment != before.experiment else {
      if action.isAskedFor { history.pause(unless: change) }
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
