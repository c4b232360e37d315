/// An action that a mode declares in its own file, beside those that everybody knows.
///
/// The mode that is open sees it first, as any action.
package protocol ModeAction: Hashable, Sendable {
  /// What it is called in the list of commands; nil where the line of the table says it.
  var title: String? { get }
  /// What it changes of the experiment, in the words of undoing.
  var change: Change { get }
  /// Whether undoing takes it back; what begins something else does not belong to what was before.
  var isUndoable: Bool { get }

  /// Does what no open mode has done: mostly it opens the mode.
  func perform(in session: inout Workbench)
}

extension ModeAction {
  package var title: String? { nil }
  package var change: Change { .single("change") }
  package var isUndoable: Bool { true }
}

/// An action of a mode, whichever that is.
package struct AnyModeAction: Hashable, Sendable {
  package let content: any ModeAction

  /// Wraps an action.
  package init(_ content: some ModeAction) {
    self.content = content
  }

  package static func == (a: AnyModeAction, b: AnyModeAction) -> Bool {
    a.content.isEqual(to: b.content)
  }

  package func hash(into hasher: inout Hasher) { content.hash(into: &hasher) }
}

extension ModeAction {
  fileprivate func isEqual(to other: any ModeAction) -> Bool { other as? Self == self }
}
