import Optimization

/// A setting of an entry: its names, its default and what is allowed.
package struct ListedSetting: Encodable, Sendable {
  /// The name in `KEY=VALUE`.
  package let key: String
  /// Further names that are accepted.
  package let aliases: [String]
  /// The name in formulas and on the screen, such as "β₁".
  package let label: String
  /// The value where none is given, as it is typed.
  package let `default`: String
  /// What values are allowed, in words.
  package let allowed: String
  /// What the setting does, in one line.
  package let summary: String
}

extension ListedSetting {
  init(_ setting: SettingInfo) {
    self.init(
      key: setting.key, aliases: setting.aliases, label: setting.label,
      default: setting.defaultValue.text,
      allowed: "\(setting.domain)", summary: setting.summary)
  }

  /// A setting, and one line for the settings of the entry it holds, where it holds one.
  static func lines(of setting: SettingInfo) -> [ListedSetting] {
    guard let kind = setting.domain.entryKind else { return [ListedSetting(setting)] }
    return [
      ListedSetting(setting),
      ListedSetting(
        key: setting.key + ".KEY", aliases: [], label: "", default: "the \(kind.title)'s own",
        allowed: "what the \(kind.title) allows", summary: "a setting of the \(kind.title)"),
    ]
  }

  /// The settings of a run that belong to no rule.
  static let ofAnyRun = [
    ListedSetting(
      key: "lr", aliases: ["learning_rate"], label: "η", default: "recommended",
      allowed: "\(Interval.positive)",
      summary: "the learning rate; the recommended one suits the optimizer and the function"),
    ListedSetting(
      key: "schedule", aliases: [], label: "schedule",
      default: Selection.constantRate.name,
      allowed: "\(SettingDomain.schedule)",
      summary: "how the learning rate changes from step to step"),
    ListedSetting(
      key: "schedule.KEY", aliases: [], label: "", default: "the schedule's own",
      allowed: "what the schedule allows", summary: "a setting of the schedule"),
  ]
}
