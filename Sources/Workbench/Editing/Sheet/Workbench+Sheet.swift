/// Editing settings in place.
extension Workbench {
  /// The settings of a run or of the experiment, in the order they are shown.
  package func rows(of subject: Sheet.Subject) -> [SheetRow] {
    switch subject {
    case .run:
      SheetRow.rows(ofRun: focus, in: experiment, learningRate: focusedSimulation.learningRate)
    case .experiment: SheetRow.rows(of: experiment)
    }
  }

  /// The setting that a sheet's keys act on; the last one where the list has become shorter.
  package func selectedRow(of sheet: Sheet) -> SheetRow {
    let rows = rows(of: sheet.subject)
    return rows[min(sheet.selected, rows.count - 1)]
  }

  /// Opens the settings, or closes them where they are open already.
  mutating func openSheet(_ subject: Sheet.Subject) {
    guard case .sheet(let sheet) = mode else {
      modes.open(.sheet(Sheet(subject)))
      return
    }
    if sheet.subject == subject { modes.close() } else { mode = .sheet(Sheet(subject)) }
  }

  mutating func select(_ line: Int, in sheet: Sheet) {
    var sheet = sheet
    sheet.selected = min(max(0, line), rows(of: sheet.subject).count - 1)
    sheet.entry = nil
    mode = .sheet(sheet)
  }

  /// Changes the selected setting by some notches.
  mutating func adjust(by notches: Notches, in sheet: Sheet) {
    let row = selectedRow(of: sheet)
    attempt { (experiment) throws(ArgumentProblem) in try row.walk(&experiment, notches) }
  }

  mutating func restoreDefault(in sheet: Sheet) {
    let row = selectedRow(of: sheet)
    guard row.defaultText != nil else {
      notice = "\(row.label) has no default"
      return
    }
    row.restore(&experiment)
    if row.isDefault { notice = "\(row.label) is at its default" }
  }

  mutating func type(_ edit: TextEdit, into sheet: Sheet) {
    var sheet = sheet
    guard selectedRow(of: sheet).isTyped else {
      notice = "← → change \(selectedRow(of: sheet).label)"
      return
    }
    var entry = sheet.entry ?? TextField()
    entry.apply(edit)
    sheet.entry = entry
    mode = .sheet(sheet)
  }

  /// Takes what was typed, else opens what the selected setting is changed with.
  mutating func confirm(_ sheet: Sheet) {
    var sheet = sheet
    let row = selectedRow(of: sheet)
    if let entry = sheet.entry {
      let isTaken = attempt { (experiment) throws(ArgumentProblem) in
        try row.enter(&experiment, entry.text)
      }
      // What is wrong stays to be corrected.
      if isTaken { sheet.entry = nil }
    } else if let catalogField = row.catalogField {
      openPicker(for: catalogField)
      return
    } else if row.isTyped {
      sheet.entry = TextField()
    } else {
      adjust(by: .fine(1), in: sheet)
    }
    mode = .sheet(sheet)
  }

  /// Changes the experiment; where that is not allowed it stays, and the notice says why.
  @discardableResult
  private mutating func attempt(
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
