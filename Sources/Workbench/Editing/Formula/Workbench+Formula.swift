import Optimization

/// Typing a function.
extension Workbench {
  mutating func openFormula() {
    var prompt = FormulaPrompt(in: experiment, last: modes.lastFunction)
    let tried = prompt.read()
    modes.open(.formula(prompt))
    if let tried { experiment = tried }
  }

  /// Shows the function that was typed; while the text is none the last one stays.
  mutating func type(_ edit: TextEdit, into prompt: FormulaPrompt) {
    var prompt = prompt
    prompt.field.apply(edit)
    let tried = prompt.read()
    mode = .formula(prompt)
    if let tried { experiment = tried }
  }

  /// Keeps the typed function; what is wrong stays to be corrected.
  mutating func keepFormula(_ prompt: FormulaPrompt) {
    guard let problem = prompt.problem else {
      modes.close()
      return
    }
    notice = "\(problem)"
  }
}
