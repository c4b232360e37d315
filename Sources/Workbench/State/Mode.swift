package import Optimization

/// What the keys act on.
package enum Mode: Hashable, Sendable {
  /// The comparison as a whole.
  case normal
  /// The step of a run that is taken apart; the mode is normal and the view says so.
  case explaining
  /// The start of all runs, which the arrows move; `before` is what leaving with Escape puts back.
  case placingStart(before: Point?)
  /// The window, which the arrows move; `before` is what leaving with Escape puts back.
  case panning(before: Region?)
  /// The list of keys, scrolled down by some lines.
  case help(scroll: Int)
  /// The settings of a run or of the experiment.
  case sheet(Sheet)
  /// The optimizers, schedules or functions to choose from.
  case picker(Picker)
  /// The function that is being typed.
  case formula(FormulaPrompt)
  /// The list of commands.
  case palette(CommandPalette)
}

extension Mode {
  /// Whether characters are text rather than keys.
  package var isTyping: Bool {
    switch self {
    case .picker, .formula, .palette: true
    case .sheet(let sheet): sheet.entry != nil
    case .normal, .explaining, .placingStart, .panning, .help: false
    }
  }

  /// Whether leaving the mode may put back a start or a window.
  var isPlacing: Bool {
    switch self {
    case .placingStart, .panning: true
    case .normal, .explaining, .help, .sheet, .picker, .formula, .palette: false
    }
  }
}
