import Canvas

/// The line into which the name of a file is typed that the picture or the experiment is written to.
package struct FilePrompt: ModeComponent {
  package private(set) var field: TextField
  /// The name of a file that is there already, which the next Enter replaces; nil for none.
  package let existing: String?

  /// Asks for a name, or whether the file of that name is to be replaced.
  package init(existing: String? = nil) {
    self.existing = existing
    field = TextField(existing ?? "descent.svg")
  }

  package var title: String? { "writing a file" }
  package var keys: [Binding] { Self.keys }
  package var otherKeys: OtherKeys { .areText }

  /// Whether Enter replaces a file.
  package var isReplacing: Bool { field.text == existing }

  package mutating func update(_ action: Action, in session: inout Workbench) -> ModeResponse {
    switch action {
    case .editing(.type(let edit)):
      field.apply(edit)
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

  private static let keys =
    [
      Binding(.program, "Enter", "write the file", hint: "write", [(Key(.enter), .confirm)]),
      Binding(.program, "Esc", "cancel", hint: "back", [(Key(.escape), .cancel)]),
    ] + Bindings.typing
}
