/// An action with its name and keys, as the list of commands shows it.
package struct Command: Searchable, Hashable, Sendable {
  package let title: String
  package let summary: String
  /// The keys that do the same; empty where none does.
  package let keys: String
  package let action: Action

  package var synonyms: [String] { action.synonyms }

  /// Names an action.
  package init(_ title: String, summary: String = "", keys: String = "", _ action: Action) {
    self.title = title
    self.summary = summary
    self.keys = keys
    self.action = action
  }
}
