import Canvas
package import Optimization

/// The line into which a function is typed; what can be read is tried out at once.
package struct FormulaPrompt: ModeComponent {
  package private(set) var field: TextField
  /// Why what was typed so far is no function; nil where it is one or nothing was typed.
  package private(set) var problem: ExpressionProblem?
  /// What was typed so far, where it is a function.
  package private(set) var parsed: ParsedFunction?
  /// What there is still to find out about it before it is shown; nil where nothing is.
  private var request: FunctionRequest?
  /// Whether the line is to be left once that is found out.
  private var isConfirmed = false
  /// The function that is offered at the beginning.
  private let offered: TypedFunction?
  /// What leaving with Escape puts back.
  private let before: Experiment

  /// Opens the line with the function that is there, else with the last one that was.
  init(in experiment: Experiment, last: TypedFunction?) {
    before = experiment
    offered = experiment.objective.function ?? last
    field = TextField(offered?.text ?? "", content: .expression)
  }

  package var title: String? { "typing a function" }
  package var keys: [Binding] { Self.keys }
  package var otherKeys: OtherKeys { .areText }
  package var wanted: [AnyWorkRequest] { request.map { [AnyWorkRequest($0)] } ?? [] }

  package mutating func update(_ action: Action, in session: inout Workbench) -> ModeResponse {
    switch action {
    case .editing(.type(let edit)):
      field.apply(edit)
      if let tried = read() { session.experiment = tried }
      return .stays
    case .received(let answers):
      return take(answers, in: &session)
    case .confirm:
      return keep(in: &session)
    case .cancel:
      session.experiment = before
      return .closes
    default:
      return .ignored
    }
  }

  package func change(by action: Action, in session: Workbench) -> Change? {
    switch action {
    case .editing, .cancel, .received: .walk(CatalogField.objective.title)
    default: nil
    }
  }

  /// What was typed, without the blanks at the end that somebody leaves while thinking.
  private var text: String {
    let scalars = field.text.unicodeScalars.reversed().drop { $0 == " " }
    return String(String.UnicodeScalarView(scalars.reversed()))
  }

  /// The experiment with the typed function where that is known, the one before where nothing was typed;
  /// nil where the text is no function, or one that has to be looked at first.
  fileprivate mutating func read() -> Experiment? {
    problem = nil
    request = nil
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
    request = FunctionRequest(parsed: parsed)
    return nil
  }

  /// Shows the function that was typed, once it was looked at.
  private mutating func take(
    _ answers: [WorkAnswer], in session: inout Workbench
  ) -> ModeResponse {
    for (answered, function) in answers.compactMap({ $0.answer(to: FunctionRequest.self) })
    where answered == request {
      request = nil
      switch function {
      case .success(let function): session.experiment = showing(function)
      case .failure(let error): problem = error
      }
      if isConfirmed { return keep(in: &session) }
    }
    return .stays
  }

  /// Keeps the typed function, once it was looked at; what is wrong stays to be corrected.
  private mutating func keep(in session: inout Workbench) -> ModeResponse {
    if let problem {
      session.notice = "\(problem)"
      return .stays
    }
    guard request == nil else {
      isConfirmed = true
      return .stays
    }
    session.notice = session.experiment.objective.function?.objective.remark
    return .closes
  }

  private func showing(_ function: TypedFunction) -> Experiment {
    var tried = before
    tried.minimize(Selection(function))
    return tried
  }

  private static let keys =
    [
      Binding(.experiment, "Enter", "keep the function", hint: "keep", [(Key(.enter), .confirm)]),
      Binding(
        .experiment, "← →", "move the cursor; Home and End go to the ends", hint: "move",
        [
          (Key(.left), .editing(.type(.moveCursor(by: -1)))),
          (Key(.right), .editing(.type(.moveCursor(by: 1)))),
          (Key(.home), .editing(.type(.moveCursor(by: -ExpressionLimits.length)))),
          (Key(.end), .editing(.type(.moveCursor(by: ExpressionLimits.length)))),
        ]),
      Binding(
        .experiment, "Del", "erase the next character",
        [(Key(.delete), .editing(.type(.eraseNext)))]),
      Binding(
        .program, "Esc", "put back what was there", hint: "put back", [(Key(.escape), .cancel)]),
    ] + Bindings.typing
}

extension Workbench {
  /// Opens the line, with the function in it that was typed last.
  mutating func openFormula() {
    var prompt = FormulaPrompt(in: experiment, last: modes.lastFunction)
    let tried = prompt.read()
    modes.open(Mode(prompt))
    if let tried { experiment = tried }
  }
}
