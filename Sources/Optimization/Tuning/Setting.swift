/// One setting of a configurable type: where it lives, what it is called and what it may be.
///
/// The list of settings is the only place with labels and ranges; the default is the initial value of
/// the property and is read through the setting.
public struct Setting<Subject>: Sendable {
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
  public var isProminent = false
  /// Whether a value may be recommended with a rate where none is given.
  public var isTuned = false

  /// Words that were used before, with those in their place.
  var formerWords: [String: String] = [:]

  let read: @Sendable (Subject) -> SettingValue
  let write: @Sendable (inout Subject, SettingValue) -> Void

  /// A setting that is a number.
  public static func number(
    _ key: String, _ path: any WritableKeyPath<Subject, Double> & Sendable, _ label: String,
    in interval: Interval, scale: SettingDomain.Scale = .linear, aliases: [String] = [],
    _ summary: String
  ) -> Setting {
    Setting(
      key: key, aliases: aliases, label: label, summary: summary,
      domain: .number(interval, scale),
      read: { .number($0[keyPath: path]) },
      write: { subject, value in
        guard case .number(let number) = value else { return }
        subject[keyPath: path] = number
      })
  }

  /// A setting that is a number, or none, which leaves the choice to the rule.
  public static func optionalNumber(
    _ key: String, _ path: any WritableKeyPath<Subject, Double?> & Sendable, _ label: String,
    in interval: Interval, scale: SettingDomain.Scale = .linear, aliases: [String] = [],
    _ summary: String
  ) -> Setting {
    Setting(
      key: key, aliases: aliases, label: label, summary: summary,
      domain: .optionalNumber(interval, scale),
      read: { $0[keyPath: path].map(SettingValue.number) ?? .none },
      write: { $0[keyPath: path] = $1.number })
  }

  /// A setting that is a whole number.
  public static func integer(
    _ key: String, _ path: any WritableKeyPath<Subject, Int> & Sendable, _ label: String,
    in range: ClosedRange<Int>, aliases: [String] = [], _ summary: String
  ) -> Setting {
    Setting(
      key: key, aliases: aliases, label: label, summary: summary, domain: .integer(range),
      read: { .number(Double($0[keyPath: path])) },
      write: { subject, value in
        guard case .number(let number) = value, let whole = Int(exactly: number) else { return }
        subject[keyPath: path] = whole
      })
  }

  /// A setting that is on or off.
  public static func flag(
    _ key: String, _ path: any WritableKeyPath<Subject, Bool> & Sendable, _ label: String,
    aliases: [String] = [], _ summary: String
  ) -> Setting {
    Setting(
      key: key, aliases: aliases, label: label, summary: summary, domain: .flag,
      read: { .flag($0[keyPath: path]) },
      write: { subject, value in
        guard case .flag(let flag) = value else { return }
        subject[keyPath: path] = flag
      })
  }

  /// A setting that is one of several words, the raw values of an enumeration.
  public static func choice<Choice>(
    _ key: String, _ path: any WritableKeyPath<Subject, Choice> & Sendable, _ label: String,
    aliases: [String] = [], formerly: [String: String] = [:], _ summary: String
  ) -> Setting
  where Choice: RawRepresentable & CaseIterable & SendableMetatype, Choice.RawValue == String {
    Setting(
      key: key, aliases: aliases, label: label, summary: summary,
      domain: .choice(Choice.allCases.map(\.rawValue)), formerWords: formerly,
      read: { .word($0[keyPath: path].rawValue) },
      write: { subject, value in
        guard case .word(let word) = value, let choice = Choice(rawValue: word) else { return }
        subject[keyPath: path] = choice
      })
  }

  /// A setting that is a list of numbers.
  public static func numbers(
    _ key: String, _ path: any WritableKeyPath<Subject, [Double]> & Sendable, _ label: String,
    in interval: Interval, aliases: [String] = [], _ summary: String
  ) -> Setting {
    Setting(
      key: key, aliases: aliases, label: label, summary: summary, domain: .numbers(interval),
      read: { .numbers($0[keyPath: path]) },
      write: { subject, value in
        guard case .numbers(let numbers) = value else { return }
        subject[keyPath: path] = numbers
      })
  }

  /// The same setting, shown in titles even at its default.
  public var prominent: Setting {
    var setting = self
    setting.isProminent = true
    return setting
  }

  /// The same setting, shown in titles only where it is not at its default.
  var quiet: Setting {
    var setting = self
    setting.isProminent = false
    return setting
  }

  /// The same setting, for which a rule recommends a value with its rate where none is given.
  public var tuned: Setting {
    var setting = self
    setting.isTuned = true
    return setting
  }

  /// A setting that is a schedule with settings of its own.
  ///
  /// The type's default schedule must not contain such a setting again, so that every chain ends.
  public static func schedule(
    _ key: String, _ path: any WritableKeyPath<Subject, any Schedule> & Sendable, _ label: String,
    aliases: [String] = [], _ summary: String
  ) -> Setting {
    Setting(
      key: key, aliases: aliases, label: label, summary: summary, domain: .schedule,
      read: { .selection($0[keyPath: path].selection) },
      write: { subject, value in
        guard case .selection(let selection) = value,
          let item = Catalog.schedule(named: selection.name)
        else { return }
        subject[keyPath: path] = item.product(selection.settings)
      })
  }

  /// A setting that is an update rule with settings of its own, to run inside this one.
  static func optimizer(
    _ key: String, _ path: any WritableKeyPath<Subject, InnerRule> & Sendable, _ label: String,
    aliases: [String] = [], _ summary: String
  ) -> Setting {
    Setting(
      key: key, aliases: aliases, label: label, summary: summary, domain: .optimizer,
      read: { .selection($0[keyPath: path].selection) },
      write: { subject, value in
        guard case .selection(let selection) = value,
          let item = Catalog.innerRules.first(where: { $0.isNamed(selection.name) })
        else { return }
        subject[keyPath: path] = item.product(selection.settings)
      })
  }

  /// The same setting of a type that contains the subject.
  func lifted<Container>(
    through path: any WritableKeyPath<Container, Subject> & Sendable
  ) -> Setting<Container> {
    Setting<Container>(
      key: key, aliases: aliases, label: label, summary: summary, domain: domain,
      isProminent: isProminent, isTuned: isTuned, formerWords: formerWords,
      read: { [read] in read($0[keyPath: path]) },
      write: { [write] in write(&$0[keyPath: path], $1) })
  }
}
