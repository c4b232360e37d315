import Canvas

/// The list of settings that are edited in place.
package struct Sheet: ModeComponent {
  /// Whose settings they are.
  package enum Subject: Hashable, Sendable {
    /// The focused run.
    case run
    case experiment
  }

  package let subject: Subject
  /// The selected line, an index into the rows.
  package private(set) var selected = 0
  /// What is being typed for the selected setting; nil while nothing is.
  package private(set) var entry: TextField?

  package init(_ subject: Subject) {
    self.subject = subject
  }

  package var title: String? { entry == nil ? "changing settings" : "typing a value" }
  package var keys: [Binding] { entry == nil ? Self.keys : Self.entryKeys }
  package var otherKeys: OtherKeys { entry == nil ? .keepTheirMeaning : .areText }
  package var selectedLine: Int? { selected }

  package mutating func update(_ action: Action, in session: inout Workbench) -> ModeResponse {
    if let line = action.line(from: selected) {
      selected = min(max(0, line), session.rows(of: subject).count - 1)
      entry = nil
      return .stays
    }
    switch action {
    case .editing(.openSheet(let other)):
      guard other != subject else { return .closes }
      self = Sheet(other)
    case .editing(.adjust(let notches)):
      adjust(by: notches, in: &session)
    case .editing(.restoreDefault):
      restoreDefault(in: &session)
    case .editing(.type(let edit)):
      type(edit, in: &session)
    case .confirm:
      return confirm(in: &session)
    case .cancel where entry != nil:
      entry = nil
    default:
      return .ignored
    }
    return .stays
  }

  package func change(by action: Action, in session: Workbench) -> Change? {
    switch action {
    case .editing(.adjust): .walk(session.selectedRow(of: self).label)
    case .editing(.restoreDefault), .confirm: .single(session.selectedRow(of: self).label)
    default: nil
    }
  }

  /// Changes the selected setting by some notches.
  private func adjust(by notches: Notches, in session: inout Workbench) {
    let row = session.selectedRow(of: self)
    session.attempt { (experiment) throws(ArgumentProblem) in try row.walk(&experiment, notches) }
  }

  private func restoreDefault(in session: inout Workbench) {
    let row = session.selectedRow(of: self)
    guard row.defaultText != nil else {
      session.notice = "\(row.label) has no default"
      return
    }
    row.restore(&session.experiment)
    if row.isDefault { session.notice = "\(row.label) is at its default" }
  }

  private mutating func type(_ edit: TextEdit, in session: inout Workbench) {
    let row = session.selectedRow(of: self)
    guard row.isTyped else {
      session.notice = "← → change \(row.label)"
      return
    }
    entry = entry ?? TextField()
    entry?.apply(edit)
  }

  /// Takes what was typed, else opens what the selected setting is changed with.
  private mutating func confirm(in session: inout Workbench) -> ModeResponse {
    let row = session.selectedRow(of: self)
    if let typed = entry {
      let isTaken = session.attempt { (experiment) throws(ArgumentProblem) in
        try row.enter(&experiment, typed.text)
      }
      // What is wrong stays to be corrected.
      if isTaken { entry = nil }
    } else if let catalogField = row.catalogField {
      return .opens(Mode(Picker(catalogField, run: session.focus, in: session.experiment)))
    } else if row.isTyped {
      entry = TextField()
    } else {
      adjust(by: .fine(1), in: &session)
    }
    return .stays
  }

  /// The keys while settings are shown; all others keep their meaning.
  private static let keys = [
    Bindings.lines("choose a setting", hint: "setting"),
    Binding(
      .experiment, "← →", "a fine notch down or up; the next word of several", hint: "change",
      [
        (Key(.left), .editing(.adjust(.fine(-1)))), (Key(.right), .editing(.adjust(.fine(1)))),
      ]),
    Binding(
      .experiment, "PgDn PgUp", "a coarse notch down or up; also Shift and ← →", hint: "coarsely",
      [
        (Key(.pageDown), .editing(.adjust(.coarse(-1)))),
        (Key(.pageUp), .editing(.adjust(.coarse(1)))),
        (Key(.left, .shift), .editing(.adjust(.coarse(-1)))),
        (Key(.right, .shift), .editing(.adjust(.coarse(1)))),
      ]),
    Binding(
      .experiment, "0 – 9", "type a value; also . and -",
      "0123456789.-".unicodeScalars.map {
        (.character($0), .editing(.type(.insert(String($0)))))
      }),
    Binding(
      .experiment, "Enter", "type a value, or open the list of what there is", hint: "type",
      [(Key(.enter), .confirm)]),
    Binding(
      .experiment, "Bksp", "reset to the default", hint: "default",
      [
        (Key(.backspace), .editing(.restoreDefault)), (Key(.delete), .editing(.restoreDefault)),
      ]),
    Binding(.program, "Esc", "close the settings", hint: "close", [(Key(.escape), .cancel)]),
  ]

  /// The keys while a value is being typed.
  private static let entryKeys =
    [
      Binding(
        .experiment, "Enter", "take the value", hint: "take it", [(Key(.enter), .confirm)]),
      Binding(
        .program, "Esc", "leave the value as it was", hint: "leave", [(Key(.escape), .cancel)]),
    ] + Bindings.typing
}

extension Workbench {
  /// The settings of a run or of the experiment, in the order they are shown.
  package func rows(of subject: Sheet.Subject) -> [SheetRow] {
    switch subject {
    case .run:
      SheetRow.rows(
        ofRun: focus, in: experiment, learningRate: focusedSimulation.learningRate,
        recommended: focusedSimulation.recommendedSettings)
    case .experiment: SheetRow.rows(of: experiment)
    }
  }

  /// The setting that a sheet's keys act on; the last one where the list has become shorter.
  package func selectedRow(of sheet: Sheet) -> SheetRow {
    let rows = rows(of: sheet.subject)
    return rows[min(sheet.selected, rows.count - 1)]
  }
}
