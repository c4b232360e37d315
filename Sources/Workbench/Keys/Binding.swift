package import Canvas

/// One line of the key table: some keys, the action of each, and how it is explained.
///
/// The footer, the help and every other list of keys are made from these lines.
package struct Binding: Sendable {
  /// What the keys have to do with.
  package enum Group: String, CaseIterable, Sendable {
    case time, runs, experiment, picture, program
  }

  package let group: Group
  /// The keys as the help shows them.
  package let keys: String
  /// What they do, in one line.
  package let help: String
  /// A word or two for the footer; nil where it does not mention the keys.
  package let hint: String?
  /// Whether a narrow footer mentions them before others.
  package let isProminent: Bool
  /// The action of each key.
  package let actions: [(key: Key, action: Action)]

  init(
    _ group: Group, _ keys: String, _ help: String, hint: String? = nil,
    isProminent: Bool = false, _ actions: [(Key, Action)]
  ) {
    self.group = group
    self.keys = keys
    self.help = help
    self.hint = hint
    self.isProminent = isProminent
    self.actions = actions.map { (key: $0.0, action: $0.1) }
  }

  /// What else people call what the keys do.
  package var synonyms: [String] { actions.flatMap(\.action.synonyms) }

  /// The action of a key; nil where this line has none for it.
  func action(for key: Key) -> Action? {
    actions.first { $0.key == key }?.action
  }
}
