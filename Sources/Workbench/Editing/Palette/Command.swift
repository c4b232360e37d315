/// An action with its name and keys, as the list of commands shows it.
public struct Command: Searchable, Hashable, Sendable {
  public let title: String
  public let summary: String
  /// The keys that do the same; empty where none does.
  public let keys: String
  public let action: Action

  public var synonyms: [String] { [] }

  /// Names an action.
  public init(_ title: String, summary: String = "", keys: String = "", _ action: Action) {
    self.title = title
    self.summary = summary
    self.keys = keys
    self.action = action
  }
}
