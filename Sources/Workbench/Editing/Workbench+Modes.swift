/// What every mode has: leaving it with or without what it did, and scrolling.
extension Workbench {
  /// Scrolls the list of keys, else the charts.
  mutating func scroll(by lines: Int, limit: Int) {
    if case .help(let scroll) = mode {
      mode = .help(scroll: scroll.scrolled(by: lines, limit: limit))
    } else if view.kind == .charts {
      view.chartScroll = view.chartScroll.scrolled(by: lines, limit: limit)
    }
  }

  /// Keeps what the present mode did and leaves it, or does what its selected line says.
  mutating func confirm() {
    switch mode {
    case .sheet(let sheet): confirm(sheet)
    case .picker: keepPick()
    case .formula(let prompt): keepFormula(prompt)
    case .normal, .explaining, .placingStart, .panning, .help, .palette: modes.close()
    }
  }

  /// Undoes what the present mode did and leaves it; in no mode, leaves the expanded panel.
  mutating func cancel() {
    switch mode {
    case .normal, .explaining:
      if view.kind == .explain {
        explain(.toggle)
      } else if view.kind == .charts, appearance.loneChart != 0 {
        appearance.loneChart = 0
      } else {
        runFocus.isExpanded = false
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
    modes.close()
  }
}

extension Int {
  /// The first line shown after scrolling from this one, which may lie beyond the limit of a picture
  /// that became larger.
  fileprivate func scrolled(by lines: Int, limit: Int) -> Int {
    let limit = Swift.max(0, limit)
    return Swift.min(Swift.max(0, Swift.min(self, limit) + lines), limit)
  }
}
