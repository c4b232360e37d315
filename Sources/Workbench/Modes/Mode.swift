/// What the keys act on, whichever component it is.
package struct Mode: Hashable, Sendable {
  package let component: any ModeComponent

  /// Makes a mode of a component in a state.
  package init(_ component: some ModeComponent) {
    self.component = component
  }

  /// The comparison as a whole.
  package static let normal = Mode(Comparing())
  /// The step of a run that is taken apart.
  package static let explaining = Mode(StepExplaining())

  /// What is being done; nil where nothing special is.
  package var title: String? { component.title }

  /// Whether characters are text rather than keys.
  package var isTyping: Bool { component.otherKeys == .areText }

  package static func == (a: Mode, b: Mode) -> Bool { a.component.isEqual(to: b.component) }

  package func hash(into hasher: inout Hasher) { component.hash(into: &hasher) }
}

extension ModeComponent {
  fileprivate func isEqual(to other: any ModeComponent) -> Bool { other as? Self == self }
}
