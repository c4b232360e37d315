import Canvas

/// The line into which the name of a file is typed that the picture or the experiment is written to.
package struct FilePrompt: ModeComponent {
  private enum Request: ModeAction {
    /// The file that is there stays; the name is gone on with.
    case rename

    func perform(in session: inout Workbench) {}
  }

  package private(set) var field: TextField
  /// The name of a file that is there already, of which is asked whether it is replaced; nil for none.
  package private(set) var existing: String?

  /// Asks for a name, or whether the file of that name is to be replaced.
  package init(existing: String? = nil) {
    self.existing = existing
    field = TextField(existing ?? "descent.svg")
  }

  package var title: String? { "writing a file" }
  package var keys: [Binding] { isReplacing ? Self.answers : Self.keys }
  package var otherKeys: OtherKeys { .areText }

  /// Whether it is asked if a file is replaced, which Enter or y answers.
  package var isReplacing: Bool { field.text == existing }

  package mutating func update(_ action: Action, in session: inout Workbench) -> ModeResponse {
    switch action {
    case .editing(.type(let edit)):
      field.apply(edit)
      return .stays
    case .mode(let action):
      guard action.content as? Request == .rename else { return .ignored }
      existing = nil
      return .stays
    case .confirm where field.text.isEmpty:
      session.notice = "a file needs a name"
      return .stays
    case .confirm:
      return .closesFor(.file(.write(field.text, replaces: isReplacing)), remark: nil)
    default:
      return .ignored
    }
  }

  private static let answers =
    [
      Binding(
        .program, "y Enter", "replace the file", hint: "replace",
        [(.character("y"), .confirm), (.character("Y"), .confirm), (Key(.enter), .confirm)]),
      Binding(
        .program, "n", "keep the file and change the name", hint: "other name",
        [
          (.character("n"), .mode(AnyModeAction(Request.rename))),
          (.character("N"), .mode(AnyModeAction(Request.rename))),
        ]),
      Binding(.program, "Esc", "cancel", hint: "back", [(Key(.escape), .cancel)]),
    ] + Bindings.typing

  private static let keys =
    [
      Binding(.program, "Enter", "write the file", hint: "write", [(Key(.enter), .confirm)]),
      Binding(.program, "Esc", "cancel", hint: "back", [(Key(.escape), .cancel)]),
    ] + Bindings.typing
}
