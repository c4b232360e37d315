public import Optimization

/// The line into which a function is typed; what can be read is tried out at once.
public struct FormulaPrompt: Hashable, Sendable {
  public internal(set) var field: TextField
  /// Why what was typed so far is no function; nil where it is one or nothing was typed.
  public internal(set) var problem: ExpressionProblem?
  /// What leaving with Escape puts back.
  let before: Experiment

  /// Opens the line with the function that is there, else with the last one that was.
  init(in experiment: Experiment, last: TypedFunction?) {
    before = experiment
    let function = experiment.objective.function ?? last
    field = TextField(function?.text ?? "", content: .expression)
  }

  /// What was typed, without the blanks at the end that somebody leaves while thinking.
  private var text: String {
    let scalars = field.text.unicodeScalars.reversed().drop { $0 == " " }
    return String(String.UnicodeScalarView(scalars.reversed()))
  }

  /// The experiment with the typed function, the one before where nothing was typed; nil where the
  /// text is no function.
  mutating func read() -> Experiment? {
    problem = nil
    // What was there already keeps its start and its window.
    guard !text.isEmpty, text != before.objective.function?.text else { return before }
    do {
      var tried = before
      tried.minimize(Selection(try TypedFunction(text)))
      return tried
    } catch {
      problem = error
      return nil
    }
  }
}
