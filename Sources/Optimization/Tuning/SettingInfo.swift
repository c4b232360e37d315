/// A setting as the rest of the program sees it: everything but the type it belongs to.
public struct SettingInfo: Hashable, Sendable {
  /// The name on the command line and in files.
  public let key: String
  /// Other names that are accepted.
  public let aliases: [String]
  /// The name in formulas and on the screen, such as "β₁".
  public let label: String
  /// What the setting does, in one line.
  public let summary: String
  /// What it may be.
  public let domain: SettingDomain
  /// Whether titles show the setting even at its default.
  public let isProminent: Bool
  /// Whether a value may be recommended with a rate where none is given; then the default, given, is
  /// another thing than none.
  public let isTuned: Bool
  /// Words of a choice that were used before, with those in their place; reading takes them too.
  public let formerWords: [String: String]
  /// The value of a setting that nobody has set.
  public let defaultValue: SettingValue

  init<Subject>(_ setting: Setting<Subject>, defaults: Subject) {
    key = setting.key
    aliases = setting.aliases
    label = setting.label
    summary = setting.summary
    domain = setting.domain
    isProminent = setting.isProminent
    formerWords = setting.formerWords
    isTuned = setting.isTuned
    defaultValue = setting.read(defaults)
  }

  /// The value as settings hold it: nil for a default that is the same as no value.
  public func stored(_ value: SettingValue?) -> SettingValue? {
    value == defaultValue && !isTuned ? nil : value
  }

  /// The key the program writes: the first alias where that is shorter.
  package var shortKey: String {
    aliases.first.map { $0.count < key.count ? $0 : key } ?? key
  }

  /// Whether the text names this setting.
  package func isNamed(_ text: String) -> Bool {
    key == text || aliases.contains(text)
  }
}
