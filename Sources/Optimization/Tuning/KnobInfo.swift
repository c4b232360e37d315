/// A knob as the rest of the program sees it: everything but the type it belongs to.
public struct KnobInfo: Hashable, Sendable {
  /// The name on the command line and in files.
  public let key: String
  /// Other names that are accepted.
  public let aliases: [String]
  /// The name in formulas and on the screen, such as "β₁".
  public let label: String
  /// What the setting does, in one line.
  public let summary: String
  public let domain: KnobDomain
  /// The value of a setting that nobody has set.
  public let defaultValue: SettingValue

  init<Subject>(_ knob: Knob<Subject>, defaults: Subject) {
    key = knob.key
    aliases = knob.aliases
    label = knob.label
    summary = knob.summary
    domain = knob.domain
    defaultValue = knob.read(defaults)
  }

  /// Whether the text names this knob.
  public func isNamed(_ text: String) -> Bool {
    key == text || aliases.contains(text)
  }
}
