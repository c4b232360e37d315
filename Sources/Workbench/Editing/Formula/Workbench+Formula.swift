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

  /// Shows the function that was typed, now that it was looked at.
  mutating func receive(_ function: Result<TypedFunction, ExpressionProblem>) {
    guard case .formula(var prompt) = mode else { return }
    let isConfirmed = prompt.isConfirmed
    let tried = prompt.take(function)
    mode = .formula(prompt)
    if let tried { experiment = tried }
    if isConfirmed { keepFormula(prompt) }
  }

  /// Keeps the typed function, once it was looked at; what is wrong stays to be corrected.
  mutating func keepFormula(_ prompt: FormulaPrompt) {
    if let problem = prompt.problem {
      notice = "\(problem)"
    } else if prompt.wanted != nil {
      var prompt = prompt
      prompt.isConfirmed = true
      mode = .formula(prompt)
    } else {
      modes.close()
    }
  }
}
