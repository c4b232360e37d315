/// Modes that open on top of each other.
extension Workbench {
  /// The most modes that wait behind the present one; beyond, the first is forgotten.
  private static let mostWaitingModes = 8

  /// Enters a mode; leaving it returns to the present one.
  mutating func open(_ mode: Mode) {
    waitingModes = (waitingModes + [self.mode]).suffix(Self.mostWaitingModes)
    self.mode = mode
  }

  /// Returns to the mode that was left for the present one.
  mutating func close() {
    mode = waitingModes.popLast() ?? .normal
  }

  /// Leaves the modes that would put back a start or a window of another function.
  mutating func leavePlaces() {
    waitingModes.removeAll(where: \.isPlacing)
    if mode.isPlacing { close() }
  }

  /// Scrolls the list of keys, else the charts; the picture says how far it can.
  mutating func scroll(by lines: Int) {
    if case .help(let scroll) = mode {
      mode = .help(scroll: max(0, scroll + lines))
    } else if view == .charts {
      chartScroll = max(0, chartScroll + lines)
    }
  }

  /// Takes back what was scrolled beyond the end of the list.
  mutating func limitScroll(to line: Int) {
    if case .help(let scroll) = mode {
      mode = .help(scroll: min(scroll, max(0, line)))
    } else {
      chartScroll = min(chartScroll, max(0, line))
    }
  }

  /// Keeps what the present mode did and leaves it, or does what its selected line says.
  mutating func confirm() {
    switch mode {
    case .sheet(let sheet): confirm(sheet)
    case .picker: keepPick()
    case .formula(let prompt): keepFormula(prompt)
    case .normal, .explaining, .placingStart, .panning, .help, .palette: close()
    }
  }

  /// Undoes what the present mode did and leaves it; in no mode, leaves the expanded panel.
  mutating func cancel() {
    switch mode {
    case .normal, .explaining:
      if view == .explain {
        explain(.toggle)
      } else if view == .charts, appearance.loneChart != 0 {
        appearance.loneChart = 0
      } else {
        isExpanded = false
      }
    case .placingStart(let before):
      experiment.start = before
    case .panning(let before):
      experiment.window = before
    case .picker(let picker):
      experiment = picker.before
    case .formula(let prompt):
      experiment = prompt.before
    case .sheet(var sheet) where sheet.entry != nil:
      sheet.entry = nil
      mode = .sheet(sheet)
      return
    case .help, .sheet, .palette:
      break
    }
    close()
  }
}
