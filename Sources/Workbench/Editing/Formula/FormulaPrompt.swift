package import Optimization

/// The line into which a function is typed; what can be read is tried out at once.
package struct FormulaPrompt: Hashable, Sendable {
  package internal(set) var field: TextField
  /// Why what was typed so far is no function; nil where it is one or nothing was typed.
  package internal(set) var problem: ExpressionProblem?
  /// What was typed so far, where it is a function.
  package private(set) var parsed: ParsedFunction?
  /// What there is still to find out about it before it is shown; nil where nothing is.
  private(set) var wanted: FunctionRequest?
  /// Whether the line is to be left once that is found out.
  var isConfirmed = false
  /// The function that is offered at the beginning.
  private let offered: TypedFunction?
  /// What leaving with Escape puts back.
  let before: Experiment

  /// Opens the line with the function that is there, else with the last one that was.
  init(in experiment: Experiment, last: TypedFunction?) {
    before = experiment
    offered = experiment.objective.function ?? last
    field = TextField(offered?.text ?? "", content: .expression)
  }

  /// What was typed, without the blanks at the end that somebody leaves while thinking.
  private var text: String {
    let scalars = field.text.unicodeScalars.reversed().drop { $0 == " " }
    return String(String.UnicodeScalarView(scalars.reversed()))
  }

  /// The experiment with the typed function where that is known, the one before where nothing was typed;
  /// nil where the text is no function, or one that has to be looked at first.
  mutating func read() -> Experiment? {
    problem = nil
    wanted = nil
    isConfirmed = false
    do {
      parsed = text.isEmpty ? nil : try ParsedFunction(text)
    } catch {
      parsed = nil
      problem = error
      return nil
    }
    // What was there already keeps its start and its window.
    guard let parsed, text != before.objective.function?.text else { return before }
    if let offered, offered.text == text { return showing(offered) }
    wanted = FunctionRequest(parsed: parsed)
    return nil
  }

  /// Takes what was found out about the function that was typed; the experiment with it, or nil where
  /// it cannot be minimized.
  mutating func take(_ function: Result<TypedFunction, ExpressionProblem>) -> Experiment? {
    wanted = nil
    switch function {
    case .success(let function):
      return showing(function)
    case .failure(let error):
      problem = error
      return nil
    }
  }

  private func showing(_ function: TypedFunction) -> Experiment {
    var tried = before
    tried.minimize(Selection(function))
    return tried
  }
}
