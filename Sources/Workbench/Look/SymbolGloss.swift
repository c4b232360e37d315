/// What the symbols say that the screen shows of the focused run, one after the other in the bottom line.
enum SymbolGloss: ModeAction {
  case next

  var isUndoable: Bool { false }

  func perform(in session: inout Workbench) {
    let lines = session.glossLines
    session.notice = lines[session.view.gloss % lines.count]
    session.view.gloss += 1
  }
}

extension Workbench {
  /// The symbols with what they mean, the verdict on the focused run first; each fits a narrow screen.
  var glossLines: [String] {
    (shownSymbols(of: focus) + (ensembleShare == nil ? [] : ShownSymbol.ofEnsembles))
      .compactMap { gloss(of: $0, run: focus) }
      + ["○ start, ✕ lowest point, ∨ other minimum, ≍ saddle, ∧ maximum, † end of a run"]
  }
}
